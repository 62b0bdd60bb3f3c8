package locks;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import kit.Body;
import kit.Crew;
import kit.Exercise;
import kit.Expect;
import kit.Explore;
import kit.Hand;
import kit.Insides;
import kit.Interleavings;
import kit.Promise;
import kit.Script;
import kit.Visibility;
import kit.report.NotYet;

@Exercise(number = 1, about = "deposit, withdraw, balance: one at a time")
class TillTest {

    private static final String ONE = "1-one-at-a-time";
    private static final String LOST = "2-the-lost-update";

    @Promise(todo = {1, 2, 3}, read = ONE,
            why = "A till pays as long as there is enough in it, down to the last cent.")
    void a_till_pays_what_is_in_it_and_no_more() {
        Till till = new Till();
        Expect.equal("The balance of a new till", 0L, till.balance());
        till.deposit(500);
        till.deposit(250);
        Expect.equal("After deposits of 500 and 250, the balance", 750L, till.balance());
        Expect.equal("With 750 in the till, withdraw(751)", false, till.withdraw(751));
        Expect.equal("After a refused withdrawal, the balance", 750L, till.balance());
        Expect.equal("With 750 in the till, withdraw(700)", true, till.withdraw(700));
        Expect.equal("After a withdrawal of 700, the balance", 50L, till.balance());
        Expect.equal("With 50 in the till, withdraw(50)", true, till.withdraw(50));
        Expect.equal("After the last cent was paid out, the balance", 0L, till.balance());
        till.deposit(5_000_000_000L);
        Expect.equal("After a deposit of 5000000000 cents, the balance", 5_000_000_000L, till.balance());
        Expect.equal("With 5000000000 in the till, withdraw(5000000000)", true, till.withdraw(5_000_000_000L));
        till.deposit(9_007_199_254_740_993L);
        Expect.equal("After a deposit of 9007199254740993 cents, the balance", 9_007_199_254_740_993L, till.balance());
        till.withdraw(9_007_199_254_740_993L);
        till.deposit(0);
        Expect.equal("With 0 in the till, withdraw(0)", true, till.withdraw(0));
        Expect.equal("After a deposit and a withdrawal of 0, the balance", 0L, till.balance());
    }

    @Promise(todo = {1, 2, 3}, read = ONE,
            why = "Each till has its own money.")
    void two_tills_have_a_balance_each() {
        Till bar = new Till();
        Till door = new Till();
        long before = door.balance();
        bar.deposit(500);
        Expect.equal("After a deposit of 500 at the bar, what the till at the door has got", 0L, door.balance() - before);
    }

    @Script(todo = {1, 2, 3}, read = ONE,
            why = "Whoever leaves the counter by another way than the usual one can leave it closed behind.")
    void the_next_one_can_come_to_the_till_after_each_of_the_three(Crew crew) {
        Till till = new Till();
        crew.untilDone(crew.start("waiter-1", () -> till.deposit(500)));
        crew.untilDone(crew.start("waiter-2", () -> till.withdraw(900)));
        crew.untilDone(crew.start("waiter-3", () -> till.withdraw(300)));
        crew.untilDone(crew.start("waiter-4", till::balance));
        crew.untilDone(crew.start("waiter-5", () -> till.deposit(100)));
        crew.untilDone(crew.start("waiter-6", () -> till.deposit(0)));
        crew.untilDone(crew.start("waiter-7", () -> till.withdraw(0)));
        crew.untilDone(crew.start("waiter-8", () -> till.withdraw(100)));
    }

    @Script(todo = 1, read = ONE,
            why = "A lock keeps out everybody who wants the same lock, also those who come for something else.")
    void two_tills_do_not_wait_for_each_other(Crew crew) throws IllegalAccessException {
        Till bar = new Till();
        for (Guard guard : Guard.allOf(bar)) {
            Till door = new Till();
            CountDownLatch over = new CountDownLatch(1);
            Hand manager = manager(crew, guard, over);
            crew.settle();
            Hand waiter = crew.start("waiter-1", () -> door.deposit(100));
            crew.settle();
            boolean waits = !waiter.isDone();
            over.countDown();
            crew.untilDone(manager);
            crew.untilDone(waiter);
            Expect.that(!waits, "While somebody has %s of the till at the bar, a deposit at the door waits.", guard.name());
        }
    }

    @Script(todo = {1, 2}, read = ONE,
            why = "An interrupt can end a wait for the till. Whoever goes on then has not been at the counter.")
    void an_interrupt_costs_no_money(Crew crew) throws IllegalAccessException {
        for (int guard = 0; guard < Guard.allOf(new Till()).size(); guard++) {
            Till till = new Till();
            Guard held = Guard.allOf(till).get(guard);
            CountDownLatch over = new CountDownLatch(1);
            Hand manager = manager(crew, held, over);
            crew.settle();
            Hand first = deposits(crew, till, 100);
            crew.settle();
            boolean keptOut = !first.isDone();
            Hand second = crew.startInterrupted("waiter-2", () -> {
                till.deposit(10);
            });
            crew.settle();
            boolean past = second.isDone();
            over.countDown();
            crew.untilDone(manager);
            crew.untilDone(first);
            if (comesBack(crew, second) && keptOut) {
                Expect.equal("After deposits of 100 and, by waiter-2, who is interrupted, of 10, the balance", 110L, till.balance());
                Expect.that(!past, "waiter-1 waits for %s; waiter-2, who is interrupted, does not.", held.name());
            }
        }
        Till till = new Till();
        till.deposit(100);
        Hand waiter = crew.callInterrupted("waiter-1", () -> till.withdraw(30));
        if (comesBack(crew, waiter)) {
            Expect.equal("With 100 in the till, withdraw(30) by waiter-1, who is interrupted,", true, waiter.result());
            Expect.equal("After a withdrawal of 30, the balance", 70L, till.balance());
        }
    }

    private static Hand manager(Crew crew, Guard guard, CountDownLatch over) {
        return crew.start("manager", () -> guard.hold().whileHeld(() -> {
            crew.note("holds " + guard.name());
            over.await();
        }));
    }

    private static Hand deposits(Crew crew, Till till, long cents) {
        return crew.start("waiter-1", () -> {
            crew.note("deposit(%d)", cents);
            till.deposit(cents);
        });
    }

    /** Whether it returns; one that throws has said that something is wrong. */
    private static boolean comesBack(Crew crew, Hand interrupted) {
        crew.untilTrue("That " + interrupted.name() + ", who is interrupted, comes back", interrupted::isDone);
        return interrupted.failure() == null;
    }

    @Script(todo = 3, read = ONE,
            why = "Nothing orders this read after the writes: it could show an old balance for ever, or half of a new one.")
    void who_asks_sees_every_deposit_that_is_done(Crew crew) throws IllegalAccessException {
        Till till = new Till();
        String field = plainFieldOfTheBalance(till);
        Guard keptOut = null;
        boolean theSame = false;
        for (Guard guard : field == null ? List.<Guard>of() : Guard.allOf(till)) {
            CountDownLatch over = new CountDownLatch(1);
            Hand manager = manager(crew, guard, over);
            crew.settle();
            Hand writer = deposits(crew, till, 100);
            Hand reader = crew.call("waiter-2", () -> {
                crew.note("balance()");
                return till.balance();
            });
            crew.settle();
            if (!writer.isDone()) {
                keptOut = guard;
                theSame |= !reader.isDone();
            }
            over.countDown();
            crew.untilDone(manager);
            crew.untilDone(writer);
            crew.untilDone(reader);
        }
        Expect.that(keptOut == null || theSame,
                "deposit(...) waits for %s; balance() does not, and reads the plain field %s.",
                keptOut == null ? "" : keptOut.name(), field);
    }

    @Script(todo = {2, 3}, read = ONE,
            why = "What is written under a lock is certain to be seen by those who take the same lock, and by nobody else.")
    void a_read_is_ordered_after_the_writes(Crew crew) throws Throwable {
        if (isInOrder(TwoWrite.class, crew)) { // otherwise it is to be seen in the orders of steps below
            Visibility.of(OneWritesOneReads.class, crew);
            Visibility.of(OneWritesOneWithdraws.class, crew);
        }
    }

    @Script(todo = {1, 2}, read = ONE,
            why = "Two waiters can be the first ones at a till. What each of them finds there before the other has made it is"
                    + " nothing.")
    void the_first_two_at_a_till_are_in_order_too(Crew crew) throws Throwable {
        if (isInOrder(TwoWriteLater.class, crew)) { // the tills in the orders of steps below were used before
            Visibility.of(TwoWrite.class, crew);
        }
    }

    private static boolean isInOrder(Class<? extends Visibility.Run> run, Crew crew) throws Throwable {
        try {
            Visibility.of(run, crew);
            return true;
        } catch (NotYet notYet) {
            return false;
        }
    }

    /** None of the two can have waited for the other one's end. */
    static final class TwoWrite implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Visibility.oneAfterTheOther(crew, Till::new, "waiter-1", TillTest::inAndOut, "waiter-2", TillTest::inAndOut);
        }
    }

    static final class OneWritesOneReads implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Visibility.oneAfterTheOther(crew, Till::new, "waiter-1", TillTest::inAndOut, "waiter-2", Till::balance);
        }
    }

    static final class OneWritesOneWithdraws implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            for (long cents : new long[] {20, 1000}) { // there is enough, and there is not
                Visibility.oneAfterTheOther(crew, Till::new, "waiter-1", TillTest::inAndOut, "waiter-2", till -> till.withdraw(cents));
            }
        }
    }

    static final class TwoWriteLater implements Visibility.Run {
        @Override
        public void act(Crew crew) {
            Visibility.oneAfterTheOther(crew, TillTest::usedTill, "waiter-1", TillTest::inAndOut, "waiter-2", TillTest::inAndOut);
        }
    }

    private static void inAndOut(Till till) {
        till.deposit(100);
        till.withdraw(30);
    }

    /** A till at which each of the three was called already, alone: it holds nothing. */
    private static Till usedTill() {
        Till till = new Till();
        till.deposit(10);
        till.withdraw(10);
        till.withdraw(10);
        till.balance();
        return till;
    }

    @Explore(todo = 1, read = LOST,
            why = "Between one waiter's read and write of the balance another one could come.")
    void two_deposits_at_once_are_both_kept() {
        Interleavings.explore(scene -> {
            Till till = usedTill();
            scene.thread("waiter-1", () -> till.deposit(1));
            scene.thread("waiter-2", () -> till.deposit(1));
            scene.play();
            Expect.equal("The balance", 2L, till.balance());
        });
        Interleavings.explore(50, scene -> {
            Till till = usedTill();
            scene.thread("waiter-1", () -> till.deposit(1));
            scene.thread("waiter-2", () -> till.deposit(1));
            scene.thread("waiter-3", () -> till.deposit(1));
            scene.play();
            Expect.equal("The balance after three deposits", 3L, till.balance());
        });
    }

    @Explore(todo = {1, 2}, read = LOST,
            why = "Who deposits and who withdraws change the same balance. What is made of two reads was perhaps never in the till,"
                    + " when others come in between.")
    void a_deposit_and_a_withdrawal_at_once_are_both_kept() {
        Interleavings.explore(300, scene -> {
            Till till = usedTill();
            till.deposit(10);
            scene.thread("waiter-1", () -> till.deposit(5));
            scene.thread("waiter-2", () -> till.withdraw(4));
            scene.play();
            Expect.equal("After 10 + 5 - 4, the balance", 11L, till.balance());
        });
        Interleavings.explore(60, scene -> {
            Till till = new Till(); // in a used one the engine does not find this order
            till.deposit(10);
            boolean[] paid = new boolean[2];
            scene.thread("waiter-1", () -> paid[0] = till.withdraw(3));
            scene.thread("waiter-2", () -> {
                till.deposit(5);
                paid[1] = till.withdraw(12);
            });
            scene.play();
            Expect.that(paid[1], "There were 10 or 7 in the till, then 5 more, and withdraw(12) was refused.");
            Expect.that(paid[0], "There were 10 in the till, then 15, then 3, and withdraw(3) was refused.");
            Expect.equal("After 10 + 5 - 12 - 3, the balance", 0L, till.balance());
        });
    }

    @Explore(todo = 2, read = LOST,
            why = "What a waiter saw in the till can be gone when he reaches into it.")
    void the_same_money_is_paid_out_once() {
        Interleavings.explore(scene -> {
            Till till = usedTill();
            till.deposit(10);
            boolean[] paid = new boolean[2];
            scene.thread("waiter-1", () -> paid[0] = till.withdraw(7));
            scene.thread("waiter-2", () -> paid[1] = till.withdraw(7));
            scene.play();
            Expect.that(!(paid[0] && paid[1]), "There were 10 in the till, and 7 were paid out twice; the balance is %d.",
                    till.balance());
            Expect.that(paid[0] || paid[1], "There were 10 in the till, and both withdrawals of 7 were refused.");
            Expect.equal("After 10 - 7, the balance", 3L, till.balance());
        });
    }

    @Explore(todo = {2, 3}, read = LOST,
            why = "What is put right before withdraw(...) ends could be seen by those who come in between.")
    void a_refused_withdrawal_is_in_nobodys_way() {
        Interleavings.explore(scene -> {
            Till till = usedTill();
            till.deposit(5);
            long[] seen = new long[1];
            boolean[] paid = new boolean[2];
            scene.thread("waiter-1", () -> paid[0] = till.withdraw(7));
            scene.thread("waiter-2", () -> {
                seen[0] = till.balance();
                paid[1] = till.withdraw(5);
            });
            scene.play();
            Expect.that(!paid[0], "There were 5 in the till, and 7 were paid out.");
            Expect.that(seen[0] == 5, "There were 5 in the till, and waiter-2 saw %d.", seen[0]);
            Expect.that(paid[1], "There were 5 in the till, and withdraw(5) was refused.");
            Expect.equal("After 5 - 5, the balance", 0L, till.balance());
        });
    }

    @Explore(todo = 3, read = LOST,
            why = "What is made of two writes, or written down later, is not the balance in between.")
    void who_asks_sees_all_that_is_done_and_nothing_half_done() {
        Interleavings.explore(scene -> {
            Till till = usedTill();
            till.deposit(96);
            till.withdraw(1);
            long[] seen = new long[1];
            scene.thread("waiter-1", () -> {
                till.deposit(10);
                till.withdraw(2);
            });
            scene.thread("waiter-2", () -> seen[0] = till.balance());
            scene.play();
            Expect.that(seen[0] == 95 || seen[0] == 105 || seen[0] == 103,
                    "waiter-2 saw %d. There were 95 in the till, then 105, then 103.", seen[0]);
        });
        Interleavings.explore(150, scene -> {
            Till till = usedTill();
            till.deposit(95);
            long[] seen = new long[1];
            scene.thread("waiter-1", () -> {
                till.withdraw(2);
                till.deposit(10);
            });
            scene.thread("waiter-2", () -> seen[0] = till.balance());
            scene.play();
            Expect.that(seen[0] == 95 || seen[0] == 93 || seen[0] == 103,
                    "waiter-2 saw %d. There were 95 in the till, then 93, then 103.", seen[0]);
        });
    }

    /**
     * The field of a number that a deposit of 7 changes by 7; null when there is none, or when the till has something else that
     * orders reads, as a copy for readers does.
     */
    private static String plainFieldOfTheBalance(Till till) throws IllegalAccessException {
        for (Field field : Till.class.getDeclaredFields()) {
            field.setAccessible(true);
            Object value = field.get(till);
            if (Modifier.isVolatile(field.getModifiers())
                    || value != null && value.getClass().getName().startsWith("java.util.concurrent.atomic.")) {
                return null;
            }
        }
        Map<Field, Long> before = numbers(till);
        till.deposit(7);
        Map<Field, Long> after = numbers(till);
        for (Map.Entry<Field, Long> entry : before.entrySet()) {
            if (after.get(entry.getKey()) - entry.getValue() == 7) {
                return entry.getKey().getName();
            }
        }
        return null;
    }

    private static Map<Field, Long> numbers(Till till) throws IllegalAccessException {
        Map<Field, Long> numbers = new HashMap<>();
        for (Field field : Till.class.getDeclaredFields()) {
            field.setAccessible(true);
            if (!Modifier.isFinal(field.getModifiers()) && field.get(till) instanceof Number number) {
                numbers.put(field, number.longValue());
            }
        }
        return numbers;
    }

    /** Something that a till may use to keep others out: what a check can hold in its place. */
    private record Guard(String name, Hold hold) {

        interface Hold {
            void whileHeld(Body meanwhile) throws Throwable;
        }

        /** Its own monitor and its class's, and what its fields hold. */
        static List<Guard> allOf(Till till) throws IllegalAccessException {
            List<Guard> all = new ArrayList<>();
            all.add(monitor("the monitor", till));
            all.add(monitor("the monitor of the class", Till.class));
            for (Field field : Till.class.getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(till);
                String name = "the lock in the field " + field.getName();
                Insides.lock(value).ifPresent(lock -> all.add(lock(name, lock)));
                if (value instanceof Semaphore semaphore) {
                    all.add(semaphore(name, semaphore));
                }
                if (value instanceof Object[] many) {
                    all.add(together("the locks in the field " + field.getName(), many));
                }
                if (value != null && !field.getType().isPrimitive()) {
                    all.add(monitor("the monitor in the field " + field.getName(), value));
                }
            }
            return all;
        }

        private static Guard together(String name, Object[] many) {
            Guard all = new Guard(name, Body::run);
            for (Object one : many) {
                if (one != null) {
                    Guard before = all;
                    Guard next = Insides.lock(one).map(lock -> lock(name, lock)).orElseGet(() -> monitor(name, one));
                    all = new Guard(name, meanwhile -> before.hold().whileHeld(() -> next.hold().whileHeld(meanwhile)));
                }
            }
            return all;
        }

        private static Guard monitor(String name, Object monitor) {
            return new Guard(name, meanwhile -> {
                synchronized (monitor) {
                    meanwhile.run();
                }
            });
        }

        private static Guard lock(String name, Lock lock) {
            return new Guard(name, meanwhile -> {
                lock.lock();
                try {
                    meanwhile.run();
                } finally {
                    lock.unlock();
                }
            });
        }

        private static Guard semaphore(String name, Semaphore semaphore) {
            return new Guard(name, meanwhile -> {
                int permits = semaphore.drainPermits();
                try {
                    meanwhile.run();
                } finally {
                    semaphore.release(permits);
                }
            });
        }
    }
}
