package kit;

import java.util.ArrayList;
import java.util.List;

/**
 * The threads of one explored run. Each run gets a scene of its own.
 *
 * <p>The engine follows each step of this class too; so it takes as few as can be, and none that threads share.
 *
 * <p><b>Threads:</b> the scenario's own; {@link #play} starts the others and waits for them.
 */
public final class Scene {
    private final List<Thread> threads = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    Scene() {}

    /** A thread of that name, to be started by {@link #play}. */
    public void thread(String name, Body body) {
        Part part = new Part(body);
        parts.add(part);
        threads.add(new Thread(part, name)); // a plain thread: the engine does not recognise subclasses
    }

    /**
     * Starts all threads, waits until all have ended, and throws what the first of them threw.
     *
     * @throws Failure with the thread's name, when a thread threw something that is no {@link AssertionError}
     */
    public void play() {
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the exploration was interrupted", e);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            Throwable thrown = parts.get(i).thrown;
            if (thrown instanceof AssertionError assertion) {
                throw assertion;
            } else if (thrown != null) {
                throw new Failure(threads.get(i).getName(), thrown);
            }
        }
    }

    /** What one thread does. */
    private static final class Part implements Runnable {
        private final Body body;
        private Throwable thrown; // written by its thread, read after join

        Part(Body body) {
            this.body = body;
        }

        @Override
        public void run() {
            try {
                body.run();
            } catch (Throwable e) {
                thrown = e;
            }
        }
    }

    /** What a thread of the scene threw, in a sentence. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(String thread, Throwable cause) {
            super(thread + " met " + cause.getClass().getSimpleName()
                    + (cause.getMessage() == null ? "" : ": " + cause.getMessage()) + ".", cause);
        }
    }
}
