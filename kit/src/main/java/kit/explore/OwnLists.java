package kit.explore;

import java.lang.instrument.Instrumentation;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Gives Lincheck lists of its own.
 *
 * <p>Explorations follow the steps of the JDK's classes, and Lincheck 3.7 keeps its own books in them: each look into one of its
 * lists asks at each step whether that is a step of the answer. Lists of a class that nobody follows spare it that.
 */
public final class OwnLists extends Rewriting {
    private static final String JDKS = "java/util/ArrayList";
    private static final String OWN = "kit/explore/PlainList";

    OwnLists() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new OwnLists());
    }

    /** Called by Lincheck in place of {@link java.util.Collections#synchronizedList}. */
    public static <E> List<E> inTurn(List<E> list) {
        return new InTurn<>(list);
    }

    /** For any number of threads, of which one iterates. */
    private static final class InTurn<E> extends PlainList<E> {
        private static final long serialVersionUID = 1L;

        InTurn(List<E> all) {
            super(all);
        }

        @Override
        public synchronized int size() {
            return super.size();
        }

        @Override
        public synchronized E get(int index) {
            return super.get(index);
        }

        @Override
        public synchronized E set(int index, E element) {
            return super.set(index, element);
        }

        @Override
        public synchronized boolean add(E element) {
            return super.add(element);
        }

        @Override
        public synchronized E remove(int index) {
            return super.remove(index);
        }

        @Override
        public synchronized void clear() {
            super.clear();
        }
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return name != null && (name.startsWith("org/jetbrains/") || name.startsWith("kotlin/collections/"))
                && !JDKS.equals(new ClassReader(bytes).getSuperName());
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        return new MethodVisitor(Opcodes.ASM9, to) {
            @Override
            public void visitTypeInsn(int opcode, String named) {
                super.visitTypeInsn(opcode, opcode == Opcodes.NEW && named.equals(JDKS) ? OWN : named);
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String type, boolean ofInterface) {
                if (owner.equals("java/util/Collections") && called.equals("synchronizedList")) {
                    super.visitMethodInsn(opcode, "kit/explore/OwnLists", "inTurn", type, false);
                } else {
                    super.visitMethodInsn(opcode, owner.equals(JDKS) && called.equals("<init>") ? OWN : owner, called, type, ofInterface);
                }
            }
        };
    }
}
