package kit.visible;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.stream.BaseStream;

/**
 * Called by the byte code of a traced answer, wherever it reads, writes, locks or calls.
 *
 * <p><b>Threads:</b> any; one ledger at a time.
 */
public final class Probe {
    private static final String SYNC = "sync";
    private static final String INTERRUPT = "interrupt";
    private static final String CONTENTS = "contents";

    /** What changes a container, a BitSet or a StringBuilder of the JDK. All else that they can do only looks. */
    private static final Set<String> CHANGES = Set.of(
            "add", "addAll", "addFirst", "addLast", "offer", "offerFirst", "offerLast", "push",
            "poll", "pollFirst", "pollLast", "pollFirstEntry", "pollLastEntry", "pop",
            "remove", "removeAll", "removeIf", "removeFirst", "removeLast", "removeFirstOccurrence", "removeLastOccurrence",
            "retainAll", "clear", "set", "sort", "replaceAll", "ensureCapacity", "trimToSize",
            "put", "putAll", "putIfAbsent", "putFirst", "putLast", "replace",
            "merge", "compute", "computeIfAbsent", "computeIfPresent",
            "flip", "and", "or", "xor", "andNot",
            "append", "appendCodePoint", "repeat", "insert", "delete", "deleteCharAt", "reverse", "setCharAt", "setLength");

    /** Of elements that are there already. */
    private static final Set<String> SETS = Set.of("put", "replace", "merge", "compute", "computeIfPresent");
    private static final Set<String> GETS = Set.of("get", "getOrDefault");

    /** Of a map for many threads: the functions that these call on one key come one after another. */
    private static final Set<String> UPDATES = Set.of("compute", "computeIfAbsent", "computeIfPresent", "merge");

    private static final Set<String> WAITS = Set.of("get", "getNow", "join", "isDone", "resultNow", "awaitTermination",
            "isTerminated", "invokeAll", "invokeAny", "invoke", "close", "take", "poll");

    private static final Set<String> LOADS = Set.of("get", "getPlain", "getOpaque", "getAcquire");
    private static final Set<String> STORES = Set.of("set", "lazySet", "setPlain", "setOpaque", "setRelease");

    /** The calls that the thread is in, by what they are: a map that they update, a barrier, or one of the two below. */
    private static final ThreadLocal<Deque<Object>> CALLS = ThreadLocal.withInitial(ArrayDeque::new);
    private static final Object MAY_WORK = new Object(); // does others' work, perhaps, while it waits
    private static final Object CALL = new Object();

    private static volatile Runnable between = () -> { };
    private static volatile boolean volatileOrders = true;
    private static volatile Ledger ledger = new Ledger(null, hand -> false); // written last

    private Probe() {}

    /**
     * From now on all is written down there.
     *
     * @param betweenSteps called between two steps of the answer, by the thread that takes them
     * @param withVolatile whether volatile fields order, and get and set of AtomicLong and its like; otherwise two threads
     *     may not both write one
     */
    public static void report(Ledger to, Runnable betweenSteps, boolean withVolatile) {
        between = betweenSteps;
        volatileOrders = withVolatile;
        ledger = to;
    }

    // ---- variables

    /**
     * Inside of a map's update it comes behind what earlier updates of that map did, and before what later ones do; inside of a
     * barrier's action, behind what all did who have come, and before what they do next.
     */
    private static void access(Object owner, String name, int index, boolean write, String line) {
        List<Object> inside = CALLS.get().stream().filter(call -> call != MAY_WORK && call != CALL).map(ledger::whole).toList();
        inside.forEach(one -> ledger.acquire(one, SYNC));
        ledger.access(owner, name, index, write, line);
        inside.forEach(one -> ledger.release(one, SYNC));
    }

    public static void read(Object owner, String field, String line) {
        access(owner, field, -1, false, line);
    }

    public static void write(Object owner, String field, String line) {
        access(owner, field, -1, true, line);
    }

    public static void readElement(Object array, int index, String line) {
        access(array, "element", index, false, line);
    }

    public static void writeElement(Object array, int index, String line) {
        access(array, "element", index, true, line);
    }

    /** After a volatile field was read. */
    public static void volatileRead(Object owner, String field) {
        if (volatileOrders) {
            ledger.acquire(owner, field);
        }
        stepped();
    }

    /** Before a volatile field is written. */
    public static void volatileWrite(Object owner, String field, String line) {
        if (volatileOrders) {
            ledger.release(owner, field);
        } else {
            write(owner, field, line);
        }
    }

    // ---- monitors

    public static void entered(Object monitor) {
        ledger.acquire(monitor, SYNC);
    }

    public static void leaves(Object monitor) {
        ledger.release(monitor, SYNC);
    }

    // ---- calls

    /** Between two steps: after a call or a monitor that was left, and before the first of a method. */
    public static void stepped() {
        between.run();
    }

    /** At the begin of something that others may call: a lambda, a run(). */
    public static void begins() {
        ledger.takeWork(CALLS.get().stream().anyMatch(call -> call == MAY_WORK || isBarrier(call)));
        stepped();
    }

    /**
     * Before a call.
     *
     * @param receiver null for static methods
     * @param argument the first, when it is an object or an int
     */
    public static void before(Object receiver, String owner, String method, Object argument, String line) {
        if (receiver != null && method.equals("wait")) {
            ledger.release(receiver, SYNC);
        } else if (receiver instanceof Thread thread) {
            if (method.equals("start")) {
                ledger.start(thread);
                ledger.handOut();
            } else if (method.equals("interrupt")) {
                ledger.release(thread, INTERRUPT);
            }
        } else if (likeAVolatile(receiver, method)) {
            if (STORES.contains(method)) {
                write(receiver, "value of " + receiver.getClass().getSimpleName(), line);
            }
        } else if (receiver == null ? owner.startsWith("java/util/concurrent/") || method.equals("startVirtualThread")
                : synchroniser(receiver)) {
            ledger.handOut();
            if (receiver != null) {
                ledger.release(ledger.whole(receiver), SYNC);
            }
        } else if (receiver instanceof BaseStream<?, ?>) {
            ledger.handOut();
        } else if (receiver != null && plainContainer(receiver)) {
            contents(receiver, method, argument, line);
        }
        CALLS.get().push(what(receiver, owner, method));
    }

    private static Object what(Object receiver, String owner, String method) {
        if (isBarrier(receiver) || receiver instanceof Map<?, ?> && UPDATES.contains(method) && synchroniser(receiver)) {
            return receiver;
        }
        boolean mayWork = receiver == null ? owner.startsWith("java/util/")
                : receiver instanceof BaseStream<?, ?> || synchroniser(receiver);
        return mayWork ? MAY_WORK : CALL;
    }

    /** Whether the last to come does what all have agreed on, before anybody goes on. */
    private static boolean isBarrier(Object receiver) {
        return receiver instanceof CyclicBarrier || receiver instanceof Phaser;
    }

    /** Who sets an element that is there changes nothing else: two threads may set two elements of a list, or of a map. */
    private static void contents(Object container, String method, Object at, String line) {
        boolean sets = container instanceof List<?> ? method.equals("set")
                : container instanceof Map<?, ?> map && SETS.contains(method) && has(map, at);
        String name = container.getClass().getSimpleName();
        access(container, CONTENTS + " of " + name, -1, !sets && CHANGES.contains(method), line);
        if (sets || GETS.contains(method)) {
            int place = Objects.hashCode(at) | Integer.MIN_VALUE; // negative: it is not told
            access(container, "an element of " + name, place, sets, line);
        }
    }

    private static boolean has(Map<?, ?> map, Object key) {
        try {
            return map.containsKey(key);
        } catch (ClassCastException | NullPointerException e) {
            return false; // the call itself will say so
        }
    }

    /** @param result what it returned; null for nothing and for numbers */
    public static void after(Object receiver, String owner, String method, Object result) {
        CALLS.get().poll();
        if (receiver != null && method.equals("wait")) {
            ledger.acquire(receiver, SYNC);
        } else if (receiver instanceof Thread thread) {
            if (!method.equals("start")) { // a thread that is over already has told its starter nothing
                ledger.seen(thread);
            }
            if (method.equals("isInterrupted")) {
                ledger.acquire(thread, INTERRUPT);
            }
        } else if (receiver == null) {
            if (method.equals("interrupted")) {
                ledger.acquire(Thread.currentThread(), INTERRUPT);
            }
        } else if (synchroniser(receiver) && !likeAVolatile(receiver, method)) {
            ledger.acquire(ledger.whole(receiver), SYNC);
            if (WAITS.contains(method)) {
                ledger.awaited(receiver);
            }
            if (result != null && synchroniser(result)) {
                ledger.part(result, receiver);
            }
        } else if (receiver instanceof BaseStream<?, ?> stream) {
            if (!(result instanceof BaseStream<?, ?>)) { // the end of it
                ledger.awaited(stream);
            }
        }
        stepped();
    }

    public static void thrown(Object receiver, String owner, String method, Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            ledger.acquire(Thread.currentThread(), INTERRUPT);
        }
        after(receiver, owner, method, null);
    }

    /** Whether this call does no more than reading, or writing, a volatile field does, in a run where that is no order. */
    private static boolean likeAVolatile(Object receiver, String method) {
        boolean value = receiver instanceof AtomicInteger || receiver instanceof AtomicLong
                || receiver instanceof AtomicReference<?>;
        return value && !volatileOrders && (LOADS.contains(method) || STORES.contains(method));
    }

    private static boolean synchroniser(Object object) {
        if (object instanceof Lock || object instanceof Condition || object instanceof ReadWriteLock) {
            return true;
        }
        if (object instanceof Enum<?> || object instanceof ThreadLocalRandom) {
            return false; // a TimeUnit: whoever calls it waits for nobody
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            String name = type.getName();
            if (name.startsWith("java.util.concurrent.") || name.startsWith("java.util.Collections$Synchronized")
                    || name.startsWith("java.lang.ThreadBuilders") || name.equals("java.util.Vector")
                    || name.equals("java.util.Hashtable") || name.equals("java.lang.StringBuffer")
                    || name.equals("java.util.Timer")) {
                return true;
            }
        }
        return false;
    }

    private static boolean plainContainer(Object object) {
        String name = object.getClass().getName();
        boolean container = object instanceof Collection<?> || object instanceof Map<?, ?>;
        return (container || name.equals("java.util.BitSet")) && name.startsWith("java.util.") && !name.contains("$")
                && !name.startsWith("java.util.Immutable") || name.equals("java.lang.StringBuilder");
    }
}
