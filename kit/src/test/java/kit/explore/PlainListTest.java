package kit.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PlainListTest {
    private static final int ROUNDS = 20_000;

    private final Random random = new Random(1);

    /** Whatever is done to both, in any order, they stay alike. */
    @Test
    void it_does_what_any_array_list_does() {
        List<Integer> plain = new PlainList<>();
        List<Integer> jdks = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int at = random.nextInt(jdks.size() + 1);
            int to = at + random.nextInt(jdks.size() + 1 - at);
            int value = random.nextInt(10);
            Function<List<Integer>, Object> call = calls(at, to, value).get(random.nextInt(calls(at, to, value).size()));
            assertEquals(outcome(call, jdks), outcome(call, plain), "round " + round);
            assertEquals(jdks, plain);
            assertEquals(plain, jdks);
            assertEquals(jdks.hashCode(), plain.hashCode());
            assertEquals(jdks.toString(), plain.toString());
            assertArrayEquals(jdks.toArray(), plain.toArray());
        }
    }

    private static List<Function<List<Integer>, Object>> calls(int at, int to, int value) {
        return List.of(
                list -> list.add(value),
                list -> list.add(value),
                list -> list.add(value),
                list -> done(() -> list.add(at, value)),
                list -> list.get(at),
                list -> list.set(at, value),
                list -> list.remove(at),
                list -> list.remove((Object) value),
                list -> list.contains(value),
                list -> list.indexOf(value),
                list -> list.lastIndexOf(value),
                list -> list.isEmpty(),
                list -> list.addAll(List.of(value, 3)),
                list -> list.addAll(at, List.of(value, 3)),
                list -> list.addAll(List.of()),
                list -> list.removeAll(List.of(value, 3)),
                list -> list.retainAll(List.of(value, 1, 2, 3, 4, 5)),
                list -> list.removeIf(one -> one == value),
                list -> done(() -> list.replaceAll(one -> (one + 1) % 10)),
                list -> done(() -> list.sort(Comparator.reverseOrder())),
                list -> done(() -> Collections.reverse(list)),
                list -> List.copyOf(list.subList(at, to)),
                list -> done(() -> list.subList(at, to).clear()),
                list -> list.subList(at, to).add(value),
                list -> List.of(list.toArray(new Integer[0])),
                list -> list.stream().mapToInt(one -> one).sum(),
                list -> ((ArrayList<?>) list).clone(),
                list -> backwards(list.listIterator(list.size())),
                list -> without(list.iterator(), value),
                list -> new PlainList<>(list).equals(list) && new ArrayList<>(list).equals(list),
                list -> list.size() > 40 ? done(list::clear) : "few");
    }

    private static String done(Runnable what) {
        what.run();
        return "done";
    }

    private static List<Integer> backwards(ListIterator<Integer> all) {
        List<Integer> met = new ArrayList<>();
        while (all.hasPrevious()) {
            met.add(all.previous());
        }
        return met;
    }

    private static int without(Iterator<Integer> all, int value) {
        int met = 0;
        while (all.hasNext()) {
            met++;
            if (all.next() == value) {
                all.remove();
            }
        }
        assertThrows(NoSuchElementException.class, all::next);
        return met;
    }

    /** What the call returned, or that there is no such place. */
    private static Object outcome(Function<List<Integer>, Object> call, List<Integer> list) {
        try {
            return call.apply(list);
        } catch (IndexOutOfBoundsException e) {
            return "no such place";
        }
    }

    @Test
    void whoever_makes_an_array_list_gets_a_plain_one() throws Exception {
        Class<?> maker = new ClassLoader(getClass().getClassLoader()) {
            Class<?> rewritten() throws Exception {
                try (InputStream in = Maker.class.getResourceAsStream("PlainListTest$Maker.class")) {
                    byte[] bytes = new OwnLists().transform(this, "org/jetbrains/Maker", null, null, in.readAllBytes());
                    return defineClass(Maker.class.getName(), bytes, 0, bytes.length);
                }
            }
        }.rewritten();
        List<?> made = (List<?>) ((Supplier<?>) maker.getConstructor().newInstance()).get();
        assertEquals(List.of("kit.explore.PlainList", "kit.explore.PlainList", "kit.explore.OwnLists$InTurn"),
                made.stream().map(list -> list.getClass().getName()).toList());
        assertEquals(List.of(List.of(), List.of(1, 2), List.of(3)), made);
        assertSame(ArrayList.class, ((List<?>) new Maker().get().get(0)).getClass(), "the class itself makes the JDK's");
    }

    /** One as those of Lincheck. */
    public static final class Maker implements Supplier<List<List<Integer>>> {
        @Override
        public List<List<Integer>> get() {
            return List.of(new ArrayList<>(), new ArrayList<>(List.of(1, 2)), Collections.synchronizedList(new ArrayList<>(List.of(3))));
        }
    }
}
