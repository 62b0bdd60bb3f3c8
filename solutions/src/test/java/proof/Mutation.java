package proof;

import com.sun.source.tree.Tree;
import java.util.function.BiConsumer;

/**
 * One kind of change (the field says: a mutation operator).
 *
 * @param where what it changes: loops, calls, literals
 * @param change notes the mutants of one of them
 */
record Mutation<T extends Tree>(Class<T> where, BiConsumer<T, Mutants> change) {

    void of(Tree tree, Mutants mutants) {
        if (where.isInstance(tree)) {
            change.accept(where.cast(tree), mutants);
        }
    }
}
