package kit.explore;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Platform threads in place of an answer's virtual ones, while it is checked.
 *
 * <p>A virtual thread is a {@link Thread}: the Java memory model, locks, interrupts and {@code join} hold for it unchanged
 * (JEP 444). What checks need, it lacks: nobody can enumerate it, ask where it is blocked, or stop it at each step; Lincheck
 * 3.7 does not know of it and waits for ever for one whose turn it would be. So the byte code of an answer names platform
 * threads wherever it named virtual ones. Only the inside of methods changes, so that it makes no difference whether a class
 * is loaded already: JUnit loads an answer before anything of a check runs. So one thing is out of reach: a lambda that takes
 * a {@code Thread.Builder.OfVirtual}.
 *
 * <p><b>Threads:</b> any.
 */
public final class PlatformThreads extends Rewriting {
    private static final String SELF = "kit/explore/PlatformThreads";
    private static final String THREAD = "java/lang/Thread";
    private static final String EXECUTORS = "java/util/concurrent/Executors";
    private static final String VIRTUAL = "java/lang/Thread$Builder$OfVirtual";
    private static final String PLATFORM = "java/lang/Thread$Builder$OfPlatform";

    private static final boolean HAS_VIRTUAL = Runtime.version().feature() >= 21;

    private static final ThreadFactory FACTORY = task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true); // as virtual ones are
        return thread;
    };

    /** Where answers are rewritten: packages, with a slash behind each name, by class loader. */
    private static final Map<ClassLoader, Set<String>> PACKAGES = Collections.synchronizedMap(new WeakHashMap<>());

    private static boolean installed; // guarded by the class

    private PlatformThreads() {}

    /**
     * Has platform threads take the place of virtual ones from now on, in all classes of that check's package. To be called
     * before any code of the answer runs. Does nothing on a JDK without virtual threads.
     */
    public static void standIn(Class<?> check) throws UnmodifiableClassException {
        if (HAS_VIRTUAL) {
            Instrumentation machine = ByteBuddyAgent.install();
            install(machine);
            ClassLoader loader = check.getClassLoader();
            String folder = check.getPackageName().replace('.', '/') + "/";
            PACKAGES.computeIfAbsent(loader, l -> ConcurrentHashMap.newKeySet()).add(folder);
            Class<?>[] loaded = Stream.of(machine.getAllLoadedClasses())
                    .filter(type -> type.getClassLoader() == loader && type.getPackageName().equals(check.getPackageName()))
                    .filter(machine::isModifiableClass)
                    .toArray(Class<?>[]::new);
            Engine.instrumentAnew(loaded);
            machine.retransformClasses(loaded);
        }
    }

    /** To be called before Lincheck is installed, too: it must see what this makes of a class. */
    static synchronized void install(Instrumentation machine) {
        if (HAS_VIRTUAL && !installed) {
            installed = true;
            machine.addTransformer(new PlatformThreads(), true);
        }
    }

    /** In place of {@code Thread.startVirtualThread}. */
    public static Thread start(Runnable task) {
        Thread thread = FACTORY.newThread(task);
        thread.start();
        return thread;
    }

    /** In place of {@code Executors.newVirtualThreadPerTaskExecutor}. */
    public static ExecutorService perTask() {
        return perTask(FACTORY);
    }

    /**
     * In place of {@code Executors.newThreadPerTaskExecutor}: a pool in which no thread waits for a second task. The JDK's own
     * executor of that kind takes steps that are not the same in each run, and explorations lose their way in it.
     */
    public static ExecutorService perTask(ThreadFactory factory) {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        Set<String> packages = loader == null || name == null ? null : PACKAGES.get(loader);
        return packages != null && packages.contains(name.substring(0, name.lastIndexOf('/') + 1));
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return new Calls(to);
    }

    private static final class Calls extends MethodVisitor {
        Calls(MethodVisitor to) {
            super(Opcodes.ASM9, to);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
            Handle instead = instead(new Handle(Opcodes.H_INVOKESTATIC, owner, name, type, ofInterface));
            super.visitMethodInsn(opcode, instead.getOwner(), instead.getName(), instead.getDesc(), ofInterface);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... arguments) {
            Object[] named = arguments.clone();
            boolean changed = false;
            for (int i = 0; i < named.length; i++) {
                if (named[i] instanceof Handle handle) { // Thread::startVirtualThread
                    named[i] = instead(handle);
                    changed |= named[i] != handle;
                } else if (changed && named[i] instanceof Type seen) { // Thread::ofVirtual, behind the handle: what it gives
                    named[i] = Type.getType(seen.getDescriptor().replace(VIRTUAL, PLATFORM));
                }
            }
            super.visitInvokeDynamicInsn(name, type, bootstrap, named);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            super.visitTypeInsn(opcode, type.equals(VIRTUAL) ? PLATFORM : type);
        }

        private static Handle instead(Handle call) {
            return switch (call.getOwner() + "." + call.getName()) {
                case THREAD + ".startVirtualThread" -> other(call, SELF, "start");
                case THREAD + ".ofVirtual" -> other(call, THREAD, "ofPlatform");
                case EXECUTORS + ".newVirtualThreadPerTaskExecutor", EXECUTORS + ".newThreadPerTaskExecutor" ->
                        other(call, SELF, "perTask");
                default -> call.getOwner().equals(VIRTUAL) ? other(call, PLATFORM, call.getName()) : call;
            };
        }

        private static Handle other(Handle call, String owner, String name) {
            return new Handle(call.getTag(), owner, name, call.getDesc().replace(VIRTUAL, PLATFORM), call.isInterface());
        }
    }
}
