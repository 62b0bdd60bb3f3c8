package threads;

import java.util.List;

/** The small listings of the lesson, compiled. */
class Listings {
    // region slices
    static int[] tips(int[] tables) throws InterruptedException {
        int[] tips = new int[2];        // shared space, and each thread has its own place
        Thread inside = new Thread(() -> tips[0] = tables[0] + tables[1], "inside");
        Thread garden = new Thread(() -> tips[1] = tables[2] + tables[3], "garden");
        inside.start();
        garden.start();
        inside.join();                  // what inside wrote is visible from here on
        garden.join();
        return tips;
    }
    // end region

    // region handler
    static void sendOut(Runnable round) {
        Thread waiter = new Thread(round, "waiter-1");
        waiter.setUncaughtExceptionHandler((thread, failure) ->
                System.out.println(thread.getName() + " ended by " + failure));
        waiter.start();
    }
    // end region

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
