package proof;

import static java.util.Map.entry;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import java.util.List;
import java.util.Map;

/** What only threads notice: no lock or another one, one waiter woken for all, a plain collection, an end that is not told. */
final class ConcurrencyMutations {
    private static final Map<String, String> CALLS = Map.ofEntries(
            entry("signalAll", "signal"), entry("notifyAll", "notify"),
            entry("lock", "lockInterruptibly"), entry("lockInterruptibly", "lock"),
            entry("acquire", "acquireUninterruptibly"), entry("acquireUninterruptibly", "acquire"),
            entry("await", "awaitUninterruptibly"), entry("awaitUninterruptibly", "await"),
            entry("readLock", "writeLock"), entry("writeLock", "readLock"),
            entry("start", "run"), entry("execute", "submit"), entry("submit", "execute"), entry("shutdown", "shutdownNow"),
            entry("isInterrupted", "interrupted"), entry("put", "offer"), entry("take", "poll"), entry("poll", "peek"),
            entry("putIfAbsent", "put"), entry("addLast", "addFirst"), entry("putLast", "putFirst"),
            entry("pollFirst", "pollLast"), entry("removeFirst", "removeLast"),
            entry("incrementAndGet", "getAndIncrement"), entry("getAndIncrement", "incrementAndGet"),
            entry("decrementAndGet", "getAndDecrement"), entry("getAndDecrement", "decrementAndGet"),
            entry("addAndGet", "getAndAdd"), entry("getAndAdd", "addAndGet"));
    private static final Map<String, String> PLAIN = Map.of(
            "ConcurrentHashMap", "HashMap", "ConcurrentSkipListMap", "TreeMap", "CopyOnWriteArrayList", "ArrayList",
            "ConcurrentLinkedQueue", "LinkedList", "ConcurrentLinkedDeque", "LinkedList", "LinkedBlockingQueue", "LinkedList");

    static final List<Mutation<?>> ALL = List.of(
            new Mutation<>(MethodInvocationTree.class, ConcurrencyMutations::callAnother),
            new Mutation<>(NewClassTree.class, ConcurrencyMutations::makePlain),
            new Mutation<>(ModifiersTree.class, (modifiers, mutants) -> List.of("synchronized", "volatile").forEach(word ->
                    mutants.replace(word, mutants.start(modifiers), mutants.end(modifiers), ""))),
            new Mutation<>(SynchronizedTree.class, (statement, mutants) -> {
                mutants.replace(mutants.start(statement), mutants.start(statement.getBlock()), "");
                mutants.replace(statement.getExpression(), "(new Object())");
            }),
            new Mutation<>(CatchTree.class, (clause, mutants) -> {
                empty(clause.getBlock(), mutants);
                mutants.replace("Throwable", mutants.start(clause.getParameter()), mutants.end(clause.getParameter()), "Exception");
            }),
            new Mutation<>(TryTree.class, ConcurrencyMutations::finishOtherwise));

    private ConcurrencyMutations() {}

    /** The name of the method that is called, or an empty text for what is no call. */
    static String called(Tree tree) {
        return tree instanceof ExpressionStatementTree statement ? called(statement.getExpression())
                : tree instanceof MethodInvocationTree call ? name(call.getMethodSelect())
                : "";
    }

    private static String name(Tree tree) {
        return tree instanceof MemberSelectTree select ? select.getIdentifier().toString()
                : tree instanceof IdentifierTree plain ? plain.getName().toString()
                : "";
    }

    private static void callAnother(MethodInvocationTree call, Mutants mutants) {
        Tree method = call.getMethodSelect();
        String name = name(method);
        if (CALLS.containsKey(name)) {
            mutants.replace(method, mutants.between(mutants.start(method), mutants.end(method) - name.length()) + CALLS.get(name));
        }
        if (call.getArguments().isEmpty() && (name.equals("join") || name.equals("wait"))) {
            mutants.replace(call, mutants.text(method) + "(1)");
        }
        if (name.matches("synchronized(Collection|List|Map|Set)")) {
            mutants.replace(call, mutants.text(call.getArguments().get(0)));
        }
    }

    private static void makePlain(NewClassTree creation, Mutants mutants) {
        Tree type = creation.getIdentifier() instanceof ParameterizedTypeTree generic ? generic.getType() : creation.getIdentifier();
        if (PLAIN.containsKey(name(type))) {
            mutants.replace(type, "java.util." + PLAIN.get(name(type)));
        }
    }

    /** A block of one statement is emptied by dropping that. */
    private static void empty(BlockTree block, Mutants mutants) {
        if (block.getStatements().size() > 1) {
            mutants.replace(block, "{ }");
        }
    }

    /** What stands in finally is left out, or stands behind the rest, where an exception skips it. */
    private static void finishOtherwise(TryTree statement, Mutants mutants) {
        if (statement.getFinallyBlock() == null) {
            return;
        }
        empty(statement.getFinallyBlock(), mutants);
        BlockTree body = statement.getBlock();
        String last = mutants.text(statement.getFinallyBlock());
        if (!statement.getCatches().isEmpty() || !statement.getResources().isEmpty()) {
            int end = statement.getCatches().stream().mapToInt(mutants::end).max().orElse(mutants.end(body));
            mutants.replace("finally", end, mutants.start(statement.getFinallyBlock()), "");
        } else if (returned(body) != null) {
            mutants.replace(statement, mutants.between(mutants.start(body), mutants.start(returned(body)))
                    + "var kept = " + mutants.text(returned(body).getExpression()) + "; " + last + " return kept; }");
        } else {
            mutants.replace(statement, mutants.text(body) + " " + last);
        }
    }

    /** The last statement, when it returns something. */
    private static ReturnTree returned(BlockTree block) {
        List<? extends StatementTree> all = block.getStatements();
        return !all.isEmpty() && all.get(all.size() - 1) instanceof ReturnTree last && last.getExpression() != null ? last : null;
    }
}
