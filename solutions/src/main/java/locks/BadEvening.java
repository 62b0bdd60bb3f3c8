package locks;

import java.util.List;

/*
 * 02-locks, exercise 9: BadEvening. Lesson: 02-locks/README.md#2-the-lost-update
 * Four pieces of code work on most evenings. Each of them breaks in some order of steps, and nobody
 * has found that order yet. This time, break them.
 * Goal: for each, the order in which it breaks: who makes the next step, again and again.
 * Rules: the numbered lines are the steps. The check lets threads of those names make them, really,
 * in your order, of 50 names at most. Who is named and cannot move, because he waits or has ended,
 * is passed over.
 * Steps that are left over come at the end, all of the first thread before those of the second.
 * Commands: mvn test -pl 02-locks -Dtest=BadEveningTest    Hints: 02-locks/hints.md
 */
public class BadEvening {

    // The balance is 0. waiter-1: deposit(5). waiter-2: deposit(3).
    //
    //     long before = balance;           // 1
    //     balance = before + cents;        // 2
    //
    // TODO 1: an order in which waiter-2's deposit is lost: in the end the balance is 5.
    public List<String> aDepositIsLost() {
        // Both have read 0. Whoever writes last wins, and that has to be waiter-1.
        return List.of("waiter-1", "waiter-2", "waiter-2", "waiter-1");
    }

    // The balance is an AtomicLong, and 5. waiter-1: withdraw(7). waiter-2: withdraw(5).
    //
    //     long left = balance.addAndGet(-cents);      // 1
    //     if (left < 0) {
    //         balance.addAndGet(cents);               // 2: puts it back, and refuses
    //         return false;
    //     }
    //     return true;
    //
    // TODO 2: an order in which waiter-2 is refused, although 5 were there at the beginning.
    public List<String> aGuestIsRefused() {
        // waiter-1 has taken what he will not get: -2. So waiter-2 finds -7, and is refused as well.
        return List.of("waiter-1", "waiter-2", "waiter-2", "waiter-1");
    }

    // Two tills with a lock each. waiter-1: transfer(bar, door). waiter-2: transfer(door, bar).
    //
    //     from.lock.lock();                // 1
    //     to.lock.lock();                  // 2
    //     move(from, to);                  // 3: and both locks are given back
    //
    // TODO 3: an order after which neither of them can ever move again.
    public List<String> nobodyCanMove() {
        // Each has his first lock. The second one is in the hands of the other, who waits too.
        return List.of("waiter-1", "waiter-2", "waiter-1", "waiter-2");
    }

    // No dish is there. waiter-1: fetch(). cook-1: ring("Funghi"). `dish` is volatile.
    //
    //     fetch: if (dish == null) {                              // 1
    //                synchronized (bell) { bell.wait(); }         // 2
    //            }
    //            return dish;
    //     ring:  dish = "Funghi";                                 // 1
    //            synchronized (bell) { bell.notifyAll(); }        // 2
    //
    // TODO 4: an order after which Funghi is there, and waiter-1 waits for ever.
    public List<String> nobodyHearsTheBell() {
        // The bell rings between the look and the wait. A bell does not ring on for who comes later.
        return List.of("waiter-1", "cook-1", "cook-1", "waiter-1");
    }

    // Also right: any order that keeps the two steps of one thread apart in that way. The deposit is
    // lost as well if waiter-2 reads first, and two locks are enough for a deadlock.

    // Looks right: in TODO 1, reading both and then writing in the same order.
    //
    //     waiter-1        | waiter-2        | balance
    //     read  -> 0      |                 | 0
    //                     | read  -> 0      | 0
    //     write 5         |                 | 5
    //                     | write 3         | 3
    //
    // A deposit is lost, but waiter-1's.
}
