package threads;

import java.util.List;

/** The small listings of the lesson, compiled. */
class Listings {
    // region begin
    static Thread begin(Runnable round) {
        Thread waiter = new Thread(round, "waiter-1");
        waiter.start();                 // from here on two threads go on, side by side
        return waiter;
    }
    // end region

    // region two-loops
    static void serve(List<Thread> waiters) throws InterruptedException {
        for (Thread waiter : waiters) {
            waiter.start();
        }
        for (Thread waiter : waiters) {
            waiter.join();                  // the others go on meanwhile
        }
    }
    // end region

    // region limit
    static void lockUp(Thread cleaner) throws InterruptedException {
        cleaner.join(1_500);                // 1.5 seconds at most, and not a word
        if (cleaner.isAlive()) {
            System.out.println(cleaner.getName() + " is still here");
        }
    }
    // end region
}
