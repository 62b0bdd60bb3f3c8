package threads;

/** The small listing of the lesson, compiled. */
class Listings {
    // region begin
    static Thread begin(Runnable round) {
        Thread waiter = new Thread(round, "waiter-1");
        waiter.start();                 // from here on two threads go on, side by side
        return waiter;
    }
    // end region
}
