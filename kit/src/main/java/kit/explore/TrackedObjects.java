package kit.explore;

import java.lang.instrument.Instrumentation;
import org.jetbrains.kotlinx.lincheck.strategy.managed.BaseObjectTracker;
import org.jetbrains.kotlinx.lincheck.strategy.managed.ObjectEntry;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Remembers what Lincheck knows of an object.
 *
 * <p>Before each access to a field or an element, Lincheck 3.7 looks up whether more than one thread can reach the object. It does
 * so in a hash table, by the identity hash code, and has given all new objects the same one before; the table's lists are explored
 * code themselves. Of an exploration's time that is half. Here is a table of plain arrays before it, by the object's class, with
 * what the last lookups have found.
 *
 * <p><b>Threads:</b> those that Lincheck explores, of which it lets one run at a time.
 */
public final class TrackedObjects extends Rewriting {
    private static final String SELF = "kit/explore/TrackedObjects";
    private static final String TRACKER = "org/jetbrains/kotlinx/lincheck/strategy/managed/BaseObjectTracker";
    private static final String ENTRY = "org/jetbrains/kotlinx/lincheck/strategy/managed/ObjectEntry";
    private static final String LOOKUP = "(Ljava/lang/Object;)L" + ENTRY + ";";

    private static volatile Known known = new Known(null);

    /** What the last lookups of one tracker have found: some of each class. */
    private static final class Known {
        private static final int CLASSES = 1 << 8;
        private static final int OF_EACH = 1 << 4;
        private static final int NULL = CLASSES * OF_EACH;

        private final BaseObjectTracker tracker;
        private final Object[] objects = new Object[CLASSES * OF_EACH];
        private final ObjectEntry[] entries = new ObjectEntry[CLASSES * OF_EACH + 1]; // null: the tracker has none for that object
        private int next; // one of each class is overwritten

        Known(BaseObjectTracker tracker) {
            this.tracker = tracker;
        }

        /** Where that object is, or -1. */
        int place(Object object) {
            if (object == null) {
                return NULL; // the owner of static fields; it never has an entry
            }
            int first = first(object);
            for (int place = first; place < first + OF_EACH; place++) {
                if (objects[place] == object) {
                    return place;
                }
            }
            return -1;
        }

        void put(Object object, ObjectEntry entry) {
            int place = first(object) + next++ % OF_EACH;
            objects[place] = object;
            entries[place] = entry;
        }

        private static int first(Object object) {
            return (System.identityHashCode(object.getClass()) & CLASSES - 1) * OF_EACH;
        }
    }

    private TrackedObjects() {}

    /** To be called before Lincheck's first exploration. */
    static void install(Instrumentation machine) {
        machine.addTransformer(new TrackedObjects());
    }

    /** Called by Lincheck before a lookup: where is remembered what it would find, or -1. */
    public static int place(BaseObjectTracker tracker, Object object) {
        Known now = known;
        return now.tracker == tracker ? now.place(object) : -1;
    }

    /** Called by Lincheck in place of a lookup. */
    public static ObjectEntry entry(int place) {
        return known.entries[place];
    }

    /** Called by Lincheck after a lookup; what it found is returned again. */
    public static ObjectEntry found(ObjectEntry entry, BaseObjectTracker tracker, Object object) {
        if (known.tracker != tracker) {
            known = new Known(tracker);
        }
        if (object != null) {
            known.put(object, entry);
        }
        return entry;
    }

    /** Called by Lincheck when it has got a new entry for that object. */
    public static void registered(Object object) {
        int place = known.place(object);
        if (place >= 0) {
            known.objects[place] = null;
        }
    }

    /** Called by Lincheck before it drops entries. */
    public static void forget() {
        known = new Known(null);
    }

    @Override
    boolean concerns(String name, ClassLoader loader, byte[] bytes) {
        return TRACKER.equals(name);
    }

    @Override
    MethodVisitor rewrite(String method, String type, MethodVisitor to) {
        if (method.equals("get") && type.equals(LOOKUP)) {
            return new Lookup(to);
        }
        return switch (method) {
            case "registerObject" -> new MethodVisitor(Opcodes.ASM9, to) {
                @Override
                public void visitInsn(int opcode) {
                    if (opcode == Opcodes.ARETURN) {
                        visitVarInsn(Opcodes.ALOAD, 2);
                        visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "registered", "(Ljava/lang/Object;)V", false);
                    }
                    super.visitInsn(opcode);
                }
            };
            case "retain", "reset" -> new Beginning(to) {
                @Override
                void begin(Label own) {
                    visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "forget", "()V", false);
                }
            };
            default -> to;
        };
    }

    /** {@code if (place(this, object) >= 0) return entry(place);}, and each of its own results goes through {@code found}. */
    private static final class Lookup extends Beginning {
        Lookup(MethodVisitor to) {
            super(to);
        }

        @Override
        void begin(Label own) {
            visitVarInsn(Opcodes.ALOAD, 0);
            visitVarInsn(Opcodes.ALOAD, 1);
            visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "place", "(L" + TRACKER + ";Ljava/lang/Object;)I", false);
            visitVarInsn(Opcodes.ISTORE, 2);
            visitVarInsn(Opcodes.ILOAD, 2);
            visitJumpInsn(Opcodes.IFLT, own);
            visitVarInsn(Opcodes.ILOAD, 2);
            visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "entry", "(I)L" + ENTRY + ";", false);
            super.visitInsn(Opcodes.ARETURN);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.ARETURN) {
                visitVarInsn(Opcodes.ALOAD, 0);
                visitVarInsn(Opcodes.ALOAD, 1);
                visitMethodInsn(Opcodes.INVOKESTATIC, SELF, "found",
                        "(L" + ENTRY + ";L" + TRACKER + ";Ljava/lang/Object;)L" + ENTRY + ";", false);
            }
            super.visitInsn(opcode);
        }
    }
}
