/**
 * The proof that every check is right: starters fail with their own reason, answers and their variants pass, and each wrong answer
 * fails with the reason that its first line names.
 *
 * <p>Reading order: {@link proof.Expected}, {@link proof.Case}, {@link proof.Cases}, {@link proof.ProofTest}. Mutation testing, which
 * shows what the checks do not see yet: {@link proof.Mutant}, {@link proof.Mutants}, {@link proof.Mutations},
 * {@link proof.ConcurrencyMutations}, {@link proof.MutantsTest}.
 */
package proof;
