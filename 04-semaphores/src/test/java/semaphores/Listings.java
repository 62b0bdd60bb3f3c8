package semaphores;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Semaphore;

/** The small listings of the lesson, compiled. */
class Listings {
    // region bell
    static final class Counter {
        private final Semaphore ready = new Semaphore(0);

        void pizzaIsReady() {
            ready.release();            // may be another thread than the one that waits
        }

        void waitForAPizza() throws InterruptedException {
            ready.acquire();            // sleeps until there is a permit, and takes it
        }
    }
    // end region

    // region limit
    static void seat(Semaphore tables) throws InterruptedException {
        if (tables.tryAcquire(30, SECONDS)) {
            System.out.println("please sit down");
        } else {                        // no table in time, and no permit taken
            System.out.println("sorry, we are full");
        }
    }
    // end region

    // region belongs-to-nobody
    static void handOver(Semaphore table) throws InterruptedException {
        table.acquire();                                // the first taster takes the table
        Thread last = new Thread(table::release, "last taster");
        last.start();                                   // the last one, another, gives it back
        last.join();
    }
    // end region
}
