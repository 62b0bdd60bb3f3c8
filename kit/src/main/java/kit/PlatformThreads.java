package kit;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/**
 * Platform threads in place of an answer's virtual ones, for as long as it is checked.
 *
 * <p>A virtual thread is a {@link Thread}: the Java memory model, locks, interrupts and {@code join} hold for it
 * unchanged (JEP 444). What a check needs, it lacks: it cannot be enumerated, {@link Crew} does not see where it is
 * blocked, and the engine cannot stop it at each step. So a check for which it makes no difference has the answer's
 * byte code name platform threads wherever it named virtual ones.
 *
 * <p><b>Threads:</b> any.
 */
public final class PlatformThreads {
    private static final String SELF = "kit/PlatformThreads";

    private PlatformThreads() {}

    /**
     * To be called by a check before the answer's first class is loaded: in its static initialiser. Does nothing on a
     * JDK without virtual threads.
     *
     * @param check whose package is the answer's
     */
    public static void standInForVirtualOnes(Class<?> check) {
        if (Runtime.version().feature() >= 21) {
            String folder = check.getPackageName().replace('.', '/') + "/";
            ByteBuddyAgent.install().addTransformer(new Rewriting(folder, check.getClassLoader()));
        }
    }

    /** In place of {@code Thread.startVirtualThread}. */
    public static Thread start(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** In place of {@code Executors.newVirtualThreadPerTaskExecutor}. */
    public static ExecutorService perTask() {
        return new PerTask();
    }

    /** A thread for each task; its {@link #close}, of JDK 19 and newer, waits without a limit, as the JDK's does. */
    private static final class PerTask extends AbstractExecutorService {
        private final List<Thread> running = new ArrayList<>(); // guarded by this
        private final CountDownLatch ended = new CountDownLatch(1);
        private boolean closed; // guarded by this

        @Override
        public void execute(Runnable task) {
            synchronized (this) {
                if (closed) {
                    throw new RejectedExecutionException();
                }
                Thread thread = new Thread(() -> run(task));
                thread.setDaemon(true);
                running.add(thread);
                thread.start();
            }
        }

        private void run(Runnable task) {
            try {
                task.run();
            } finally {
                synchronized (this) {
                    running.remove(Thread.currentThread());
                    endIfLast();
                }
            }
        }

        private void endIfLast() {
            if (closed && running.isEmpty()) {
                ended.countDown();
            }
        }

        @Override
        public synchronized void shutdown() {
            closed = true;
            endIfLast();
        }

        @Override
        public synchronized List<Runnable> shutdownNow() {
            shutdown();
            running.forEach(Thread::interrupt);
            return Collections.emptyList(); // no task of this executor ever waits for a thread
        }

        @Override
        public synchronized boolean isShutdown() {
            return closed;
        }

        @Override
        public boolean isTerminated() {
            return ended.getCount() == 0;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return ended.await(timeout, unit);
        }

        /** Waits for all tasks; an interrupt ends them, and is still set afterwards. */
        @SuppressWarnings("all") // overrides a method that JDK 17 does not have
        public void close() {
            shutdown();
            boolean interrupted = false;
            while (!isTerminated()) {
                try {
                    ended.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                    shutdownNow();
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Names platform threads in the classes of one answer. */
    private record Rewriting(String folder, ClassLoader loader) implements ClassFileTransformer {
        private static final String THREAD = "java/lang/Thread";
        private static final String VIRTUAL = "java/lang/Thread$Builder$OfVirtual";
        private static final String PLATFORM = "java/lang/Thread$Builder$OfPlatform";

        @Override
        public byte[] transform(ClassLoader from, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
            if (from != loader || name == null || !name.startsWith(folder) || name.endsWith("Test")) {
                return null;
            }
            ClassWriter out = new ClassWriter(0);
            ClassVisitor remapper = new ClassRemapper(out, new SimpleRemapper(Opcodes.ASM9, Map.of(VIRTUAL, PLATFORM)));
            new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, remapper) {
                @Override
                public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
                    return new Calls(super.visitMethod(access, method, type, signature, thrown));
                }
            }, 0);
            return out.toByteArray();
        }

        private static final class Calls extends MethodVisitor {
            Calls(MethodVisitor to) {
                super(Opcodes.ASM9, to);
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
                Handle instead = instead(new Handle(Opcodes.H_INVOKESTATIC, owner, name, type, ofInterface));
                super.visitMethodInsn(opcode, instead.getOwner(), instead.getName(), type, ofInterface);
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
                Object[] named = arguments.clone();
                for (int i = 0; i < named.length; i++) {
                    if (named[i] instanceof Handle handle) { // Thread::startVirtualThread
                        named[i] = instead(handle);
                    }
                }
                super.visitInvokeDynamicInsn(name, type, bootstrap, named);
            }

            private static Handle instead(Handle call) {
                String named = call.getOwner() + "." + call.getName();
                return switch (named) {
                    case THREAD + ".ofVirtual" -> other(call, THREAD, "ofPlatform");
                    case THREAD + ".startVirtualThread" -> other(call, SELF, "start");
                    case "java/util/concurrent/Executors.newVirtualThreadPerTaskExecutor" -> other(call, SELF, "perTask");
                    default -> call;
                };
            }

            private static Handle other(Handle call, String owner, String name) {
                return new Handle(call.getTag(), owner, name, call.getDesc(), call.isInterface());
            }
        }
    }
}
