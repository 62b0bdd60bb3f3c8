package kit.visible;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Adds reports to the byte code of one class: to each access of a variable where it stands, to each call in a small method of
 * its own that takes the call's place.
 */
final class Tracer extends ClassVisitor {
    private static final String PROBE = "kit/visible/Probe";
    private static final Set<String> ENTRIES = Set.of("run", "call", "get", "compute", "accept", "apply", "test");

    private final TracedClasses classes;
    private final List<Bridge> bridges = new ArrayList<>();
    private String type;
    private String file;
    private boolean isInterface;

    /** A call that was taken out of its method; the receiver's type is the caller's own when it is a call of {@code super}. */
    private record Bridge(int opcode, String owner, String name, String descriptor, boolean ofInterface, String receiver,
            String method, int line) {
        String methodDescriptor() {
            return opcode == Opcodes.INVOKESTATIC ? descriptor : "(" + Type.getObjectType(receiver) + descriptor.substring(1);
        }
    }

    Tracer(ClassVisitor below, TracedClasses classes) {
        super(Opcodes.ASM9, below);
        this.classes = classes;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        type = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source;
        super.visitSource(source, debug);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        MethodVisitor below = super.visitMethod(access, name, descriptor, signature, thrown);
        if (name.equals("<clinit>")) {
            return below; // what it writes, everybody sees who uses the class: JLS 12.4
        }
        return new Body(below, access, name);
    }

    @Override
    public void visitEnd() {
        bridges.forEach(this::write);
        super.visitEnd();
    }

    private String bridge(
            int opcode, String owner, String name, String descriptor, boolean ofInterface, String receiver, int line) {
        String method = "traced$" + bridges.size() + "$" + name;
        bridges.add(new Bridge(opcode, owner, name, descriptor, ofInterface, receiver, method, line));
        return method;
    }

    /** {@code before; try { result = call; after } catch (Throwable t) { thrown; throw t; }}. */
    private void write(Bridge bridge) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor code = cv.visitMethod(access, bridge.method(), bridge.methodDescriptor(), null, null);
        Type[] arguments = Type.getArgumentTypes(bridge.methodDescriptor());
        Type result = Type.getReturnType(bridge.descriptor());
        Label begin = new Label();
        Label end = new Label();
        Label handler = new Label();
        code.visitCode();
        code.visitTryCatchBlock(begin, end, handler, "java/lang/Throwable");
        Label first = new Label();
        code.visitLabel(first);
        code.visitLineNumber(Math.max(bridge.line(), 1), first);
        receiver(code, bridge);
        firstArgument(code, bridge);
        code.visitLdcInsn(file + ":" + bridge.line());
        probe(code, "before", "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Object;Ljava/lang/String;)V");
        code.visitLabel(begin);
        int slot = 0;
        for (Type argument : arguments) {
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
            slot += argument.getSize();
        }
        code.visitMethodInsn(bridge.opcode(), bridge.owner(), bridge.name(), bridge.descriptor(), bridge.ofInterface());
        code.visitLabel(end);
        boolean reference = result.getSort() == Type.OBJECT || result.getSort() == Type.ARRAY;
        if (reference) {
            code.visitVarInsn(Opcodes.ASTORE, slot);
        }
        receiver(code, bridge);
        if (reference) {
            code.visitVarInsn(Opcodes.ALOAD, slot);
        } else {
            code.visitInsn(Opcodes.ACONST_NULL);
        }
        probe(code, "after", "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Object;)V");
        if (reference) {
            code.visitVarInsn(Opcodes.ALOAD, slot);
        }
        code.visitInsn(result.getOpcode(Opcodes.IRETURN));
        code.visitLabel(handler);
        Object[] locals = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            locals[i] = verification(arguments[i]);
        }
        code.visitFrame(Opcodes.F_NEW, locals.length, locals, 1, new Object[] {"java/lang/Throwable"});
        code.visitVarInsn(Opcodes.ASTORE, slot);
        receiver(code, bridge);
        code.visitVarInsn(Opcodes.ALOAD, slot);
        probe(code, "thrown", "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)V");
        code.visitVarInsn(Opcodes.ALOAD, slot);
        code.visitInsn(Opcodes.ATHROW);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void receiver(MethodVisitor code, Bridge bridge) {
        if (bridge.opcode() == Opcodes.INVOKESTATIC) {
            code.visitInsn(Opcodes.ACONST_NULL);
        } else {
            code.visitVarInsn(Opcodes.ALOAD, 0);
        }
        code.visitLdcInsn(bridge.owner());
        code.visitLdcInsn(bridge.name());
    }

    /** Puts it on the stack when it is an object or an index, and otherwise null. */
    private static void firstArgument(MethodVisitor code, Bridge bridge) {
        Type[] arguments = Type.getArgumentTypes(bridge.descriptor());
        int sort = arguments.length == 0 ? Type.VOID : arguments[0].getSort();
        int slot = bridge.opcode() == Opcodes.INVOKESTATIC ? 0 : 1;
        if (sort == Type.OBJECT || sort == Type.ARRAY) {
            code.visitVarInsn(Opcodes.ALOAD, slot);
        } else if (sort == Type.INT) {
            code.visitVarInsn(Opcodes.ILOAD, slot);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", false);
        } else {
            code.visitInsn(Opcodes.ACONST_NULL);
        }
    }

    private static Object verification(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> Opcodes.LONG;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.OBJECT, Type.ARRAY -> type.getInternalName();
            default -> Opcodes.INTEGER;
        };
    }

    private static void probe(MethodVisitor code, String method, String descriptor) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, PROBE, method, descriptor, false);
    }

    /** One method of the answer. */
    private final class Body extends MethodVisitor {
        private final boolean constructor;
        private final boolean isStatic;
        private final boolean isSynchronized;
        private final boolean entry;
        private final Label begin = new Label();
        private int line = 1;

        Body(MethodVisitor below, int access, String name) {
            super(Opcodes.ASM9, below);
            constructor = name.equals("<init>");
            isStatic = (access & Opcodes.ACC_STATIC) != 0;
            isSynchronized = (access & Opcodes.ACC_SYNCHRONIZED) != 0;
            entry = name.startsWith("lambda$") || ENTRIES.contains(name);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (entry) {
                probe(mv, "begins", "()V");
            } else if (!constructor) {
                probe(mv, "stepped", "()V"); // a method reference may have brought a thread here
            }
            if (isSynchronized) {
                monitor("entered");
                mv.visitLabel(begin);
            }
        }

        private void monitor(String report) {
            if (isStatic) {
                mv.visitLdcInsn(Type.getObjectType(type));
            } else {
                mv.visitVarInsn(Opcodes.ALOAD, 0);
            }
            probe(mv, report, "(Ljava/lang/Object;)V");
        }

        /** A synchronized method gives its monitor back also when it throws. */
        @Override
        public void visitMaxs(int stack, int locals) {
            if (isSynchronized) {
                Label end = new Label();
                mv.visitLabel(end);
                mv.visitTryCatchBlock(begin, end, end, null);
                Object[] self = isStatic ? new Object[0] : new Object[] {type};
                mv.visitFrame(Opcodes.F_NEW, self.length, self, 1, new Object[] {"java/lang/Throwable"});
                monitor("leaves");
                mv.visitInsn(Opcodes.ATHROW);
            }
            super.visitMaxs(stack, locals);
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
            super.visitLineNumber(number, start);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            Integer modifiers = classes.field(owner, name);
            boolean ofThis = constructor && owner.equals(type) && opcode != Opcodes.GETSTATIC && opcode != Opcodes.PUTSTATIC;
            if (modifiers == null || (modifiers & (Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC)) != 0 || ofThis) {
                super.visitFieldInsn(opcode, owner, name, descriptor);
                return;
            }
            String key = owner + "." + name;
            boolean wide = Type.getType(descriptor).getSize() == 2;
            boolean reads = opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC;
            boolean isVolatile = (modifiers & Opcodes.ACC_VOLATILE) != 0;
            if (isVolatile && opcode == Opcodes.GETFIELD) {
                mv.visitInsn(Opcodes.DUP);
                super.visitFieldInsn(opcode, owner, name, descriptor);
                if (wide) {
                    mv.visitInsn(Opcodes.DUP2_X1);
                    mv.visitInsn(Opcodes.POP2);
                } else {
                    mv.visitInsn(Opcodes.SWAP);
                }
                mv.visitLdcInsn(key);
                probe(mv, "volatileRead", "(Ljava/lang/Object;Ljava/lang/String;)V");
                return;
            }
            if (isVolatile && opcode == Opcodes.GETSTATIC) {
                super.visitFieldInsn(opcode, owner, name, descriptor);
                mv.visitInsn(Opcodes.ACONST_NULL);
                mv.visitLdcInsn(key);
                probe(mv, "volatileRead", "(Ljava/lang/Object;Ljava/lang/String;)V");
                return;
            }
            switch (opcode) {
                case Opcodes.GETFIELD -> mv.visitInsn(Opcodes.DUP);
                case Opcodes.PUTFIELD -> ownerBelowValue(wide);
                default -> mv.visitInsn(Opcodes.ACONST_NULL);
            }
            report(isVolatile ? "volatileWrite" : reads ? "read" : "write", key);
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        /** {@code owner value -> owner value owner}. */
        private void ownerBelowValue(boolean wide) {
            if (wide) {
                mv.visitInsn(Opcodes.DUP2_X1);
                mv.visitInsn(Opcodes.POP2);
                mv.visitInsn(Opcodes.DUP_X2);
            } else {
                mv.visitInsn(Opcodes.DUP2);
                mv.visitInsn(Opcodes.POP);
            }
        }

        private void report(String method, String key) {
            mv.visitLdcInsn(key);
            mv.visitLdcInsn(file + ":" + line);
            probe(mv, method, "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;)V");
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
                mv.visitInsn(Opcodes.DUP2);
                element("readElement");
            } else if (opcode == Opcodes.LASTORE || opcode == Opcodes.DASTORE) {
                mv.visitInsn(Opcodes.DUP2_X2);
                mv.visitInsn(Opcodes.POP2);
                mv.visitInsn(Opcodes.DUP2_X2);
                element("writeElement");
            } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
                mv.visitInsn(Opcodes.DUP_X2);
                mv.visitInsn(Opcodes.POP);
                mv.visitInsn(Opcodes.DUP2_X1);
                element("writeElement");
            } else if (opcode == Opcodes.MONITORENTER) {
                mv.visitInsn(Opcodes.DUP);
                super.visitInsn(opcode);
                probe(mv, "entered", "(Ljava/lang/Object;)V");
                return;
            } else if (opcode == Opcodes.MONITOREXIT) {
                mv.visitInsn(Opcodes.DUP);
                probe(mv, "leaves", "(Ljava/lang/Object;)V");
                super.visitInsn(opcode);
                probe(mv, "stepped", "()V");
                return;
            } else if (isSynchronized && opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
                monitor("leaves");
            }
            super.visitInsn(opcode);
        }

        private void element(String report) {
            mv.visitLdcInsn(file + ":" + line);
            probe(mv, report, "(Ljava/lang/Object;ILjava/lang/String;)V");
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            if (takesPart(opcode, owner, name, descriptor)) {
                String receiver = opcode == Opcodes.INVOKESPECIAL ? type : owner;
                String method = bridge(opcode, owner, name, descriptor, ofInterface, receiver, line);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, type, method,
                        bridges.get(bridges.size() - 1).methodDescriptor(), isInterface);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
                if (classes.declares(owner, name, descriptor) && !name.equals("<init>")) {
                    probe(mv, "stepped", "()V"); // a synchronized method has given its monitor back
                }
            }
        }

        /** Method references to the library are calls as well. */
        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] seen = arguments.clone();
            if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory") && seen.length > 1
                    && seen[1] instanceof Handle handle) {
                int opcode = switch (handle.getTag()) {
                    case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
                    case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
                    case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                    default -> -1;
                };
                if (opcode >= 0 && takesPart(opcode, handle.getOwner(), handle.getName(), handle.getDesc())) {
                    Type[] captured = Type.getArgumentTypes(descriptor); // the receiver, or nothing
                    String receiver = captured.length == 0 ? handle.getOwner() : captured[0].getInternalName();
                    String method = bridge(opcode, handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface(),
                            receiver, line);
                    seen[1] = new Handle(Opcodes.H_INVOKESTATIC, type, method,
                            bridges.get(bridges.size() - 1).methodDescriptor(), isInterface);
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, seen);
        }

        private boolean takesPart(int opcode, String owner, String name, String descriptor) {
            boolean virtual = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
            boolean above = opcode == Opcodes.INVOKESPECIAL && !name.equals("<init>"); // super.start()
            boolean library = opcode == Opcodes.INVOKESTATIC
                    && (owner.startsWith("java/util/concurrent/") || owner.equals("java/lang/Thread"));
            boolean own = classes.declares(owner, name, descriptor);
            boolean seam = virtual && own && opcode == Opcodes.INVOKEINTERFACE; // may throw InterruptedException
            return !owner.startsWith("[") && !owner.startsWith("java/lang/invoke/") && ((virtual || above) && !own || seam || library);
        }
    }
}
