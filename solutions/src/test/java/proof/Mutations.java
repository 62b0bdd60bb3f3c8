package proof;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.WhileLoopTree;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Statements dropped, doubled or swapped; other conditions, operators and numbers. */
final class Mutations {
    private static final Set<Kind> DROPPED = EnumSet.of(Kind.EXPRESSION_STATEMENT, Kind.THROW, Kind.BREAK, Kind.CONTINUE);
    private static final Set<Kind> FIXED =
            EnumSet.of(Kind.VARIABLE, Kind.CLASS, Kind.RECORD, Kind.RETURN, Kind.THROW, Kind.BREAK, Kind.CONTINUE);
    private static final Set<String> GIVE_OR_TAKE = Set.of("acquire", "release", "countDown", "unlock", "offer", "put");
    private static final Map<String, String> OPERATORS = Map.of(
            "<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==", "&&", "||", "||", "&&", "+", "-", "-", "+");

    static final List<Mutation<?>> ALL = List.of(
            new Mutation<>(StatementTree.class, Mutations::dropOrDouble),
            new Mutation<>(BlockTree.class, Mutations::swap),
            new Mutation<>(WhileLoopTree.class, (loop, mutants) ->
                    mutants.replace("while", mutants.start(loop), mutants.start(loop.getCondition()), "if")),
            new Mutation<>(IfTree.class, Mutations::decideOtherwise),
            new Mutation<>(BinaryTree.class, Mutations::calculateOtherwise),
            new Mutation<>(LiteralTree.class, Mutations::takeAnother));

    private Mutations() {}

    /** Whether texts are put together there: names, most of them, which no check sees. */
    static boolean isText(Tree tree) {
        return tree.getKind() == Kind.STRING_LITERAL || tree.getKind() == Kind.PLUS && tree instanceof BinaryTree sum
                && (isText(sum.getLeftOperand()) || isText(sum.getRightOperand()));
    }

    private static void dropOrDouble(StatementTree statement, Mutants mutants) {
        boolean ofLoop = mutants.getCurrentPath().getLeaf() instanceof ForLoopTree loop && loop.getStatement() != statement;
        boolean returns = statement instanceof ReturnTree plain && plain.getExpression() == null;
        if ((DROPPED.contains(statement.getKind()) || returns) && !ofLoop && !callsConstructor(statement)) {
            mutants.replace(statement, ";");
        }
        if (GIVE_OR_TAKE.contains(ConcurrencyMutations.called(statement))) {
            mutants.replace(statement, mutants.text(statement) + " " + mutants.text(statement));
        }
    }

    private static boolean callsConstructor(StatementTree statement) {
        return Set.of("super", "this").contains(ConcurrencyMutations.called(statement));
    }

    private static void swap(BlockTree block, Mutants mutants) {
        boolean constructs = mutants.getCurrentPath().getLeaf() instanceof MethodTree method && method.getReturnType() == null;
        List<? extends StatementTree> statements = block.getStatements();
        for (int i = 0; i + 1 < statements.size(); i++) {
            StatementTree first = statements.get(i);
            StatementTree second = statements.get(i + 1);
            boolean fixed = FIXED.contains(first.getKind()) || FIXED.contains(second.getKind()) || callsConstructor(first);
            if (!fixed && !(constructs && isAssignment(first) && isAssignment(second))) {
                mutants.replace(mutants.start(first), mutants.end(second), mutants.text(second)
                        + mutants.between(mutants.end(first), mutants.start(second)) + mutants.text(first));
            }
        }
    }

    private static boolean isAssignment(StatementTree statement) {
        return statement instanceof ExpressionStatementTree plain && plain.getExpression() instanceof AssignmentTree;
    }

    private static void decideOtherwise(IfTree statement, Mutants mutants) {
        String condition = mutants.text(statement.getCondition());
        mutants.replace(statement.getCondition(), "(" + condition + " && false)");
        mutants.replace(statement.getCondition(), "(" + condition + " || true)");
        mutants.replace(statement.getCondition(), "(!" + condition + ")");
    }

    private static void calculateOtherwise(BinaryTree binary, Mutants mutants) {
        int left = mutants.end(binary.getLeftOperand());
        int right = mutants.start(binary.getRightOperand());
        String sign = mutants.code(left, right).strip();
        if (OPERATORS.containsKey(sign)) {
            int at = left + mutants.code(left, right).indexOf(sign);
            mutants.replace(binary, mutants.between(mutants.start(binary), at) + OPERATORS.get(sign)
                    + mutants.between(at + sign.length(), mutants.end(binary)));
        }
        if (sign.equals("&&") || sign.equals("||")) {
            mutants.replace(binary, mutants.text(binary.getLeftOperand()));
            mutants.replace(binary, mutants.text(binary.getRightOperand()));
        }
    }

    private static void takeAnother(LiteralTree literal, Mutants mutants) {
        boolean fairness = mutants.getCurrentPath().getLeaf() instanceof NewClassTree creation
                && creation.getIdentifier().toString().matches("\\w*(Lock|Semaphore|Queue)\\b.*");
        if (literal.getValue() instanceof Integer || literal.getValue() instanceof Long) {
            mutants.replace(literal, "(" + mutants.text(literal) + " + 1)");
        } else if (literal.getValue() instanceof Boolean value && !fairness) {
            mutants.replace(literal, String.valueOf(!value));
        }
    }
}
