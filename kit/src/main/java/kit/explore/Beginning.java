package kit.explore;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts something before a method's own code. */
abstract class Beginning extends MethodVisitor {
    Beginning(MethodVisitor to) {
        super(Opcodes.ASM9, to);
    }

    /**
     * Visits what comes first; the method's arguments are where they are at its beginning.
     *
     * @param own where the method's own code begins; to be jumped to with an empty stack
     */
    abstract void begin(Label own);

    @Override
    public final void visitCode() {
        super.visitCode();
        Label own = new Label();
        begin(own);
        visitLabel(own);
        visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }
}
