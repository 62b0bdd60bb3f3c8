package judge.grade.points;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import judge.grade.Graded;
import judge.grade.Scored;
import kit.report.Outcome;
import kit.report.Words;

/** Adds up the points of one submission. <b>Threads:</b> one. */
final class Tally {
    private final Worth worth;
    private final Map<String, BigDecimal> points;
    private final Due due;
    private final Rounding rounding;
    private final boolean undecidedIsZero;

    private final List<String> remarks = new ArrayList<>();
    private boolean undecided;

    /**
     * @param points by exercise; those that are not in it do not count
     */
    Tally(Worth worth, Map<String, BigDecimal> points, Due due, Rounding rounding, boolean undecidedIsZero) {
        this.worth = worth;
        this.points = points;
        this.due = due;
        this.rounding = rounding;
        this.undecidedIsZero = undecidedIsZero;
    }

    /**
     * @param row of the roster, or {@code null}
     */
    Scored of(Graded graded, Roster.Row row) {
        List<Scored.OfExercise> exercises = graded.exercises().stream().map(this::exercise).toList();
        missing(graded);
        BigDecimal plain = sum(exercises, false);
        BigDecimal bonus = bonus(exercises);
        BigDecimal most = points.entrySet().stream().filter(one -> !worth.bonus().contains(one.getKey())).map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = afterLateness(graded, row, plain.add(bonus), most);
        return new Scored(graded, row == null ? graded.learner() : row.name(), row == null ? Map.of() : row.ids(),
                rounding.round(left), Rounding.plain(most), exercises, remarks, undecided);
    }

    private static BigDecimal sum(List<Scored.OfExercise> exercises, boolean bonus) {
        return exercises.stream().filter(one -> one.bonus() == bonus).map(Scored.OfExercise::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal bonus(List<Scored.OfExercise> exercises) {
        BigDecimal reached = sum(exercises, true);
        BigDecimal counted = worth.mostBonus() == null ? reached : reached.min(worth.mostBonus());
        if (reached.signum() > 0) {
            List<String> whence = exercises.stream().filter(one -> one.bonus() && one.points().signum() > 0)
                    .map(Scored.OfExercise::exercise).toList();
            remarks.add("Bonus: " + text(counted) + " for " + String.join(", ", whence) + "."
                    + (counted.equals(reached) ? "" : " (" + text(reached) + " reached; at most " + text(worth.mostBonus())
                    + " count.)"));
        }
        return counted;
    }

    private Scored.OfExercise exercise(Graded.OfExercise graded) {
        BigDecimal most = points.get(graded.exercise());
        if (most == null) {
            Scored.OfCheck nothing = new Scored.OfCheck(BigDecimal.ZERO, BigDecimal.ZERO);
            return new Scored.OfExercise(graded.exercise(), BigDecimal.ZERO, BigDecimal.ZERO, false,
                    graded.checks().stream().map(check -> nothing).toList());
        }
        List<BigDecimal> shares = shares(graded, most);
        boolean all = graded.checks().stream().allMatch(check -> check.outcome() == Outcome.PASSED) && !graded.checks().isEmpty();
        List<Scored.OfCheck> checks = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            Graded.OfCheck check = graded.checks().get(i);
            boolean gives = check.outcome() == Outcome.PASSED && (worth.partial() || all);
            checks.add(new Scored.OfCheck(gives ? shares.get(i) : BigDecimal.ZERO, shares.get(i)));
            reached = reached.add(gives ? shares.get(i) : BigDecimal.ZERO);
            open = open.add(isOpen(check) ? shares.get(i) : BigDecimal.ZERO);
        }
        undecided(graded, graded.checks().isEmpty() ? most : worth.partial() ? open : most);
        boolean bonus = worth.bonus().contains(graded.exercise());
        return new Scored.OfExercise(graded.exercise(), Rounding.plain(reached), most, bonus, checks);
    }

    private List<BigDecimal> shares(Graded.OfExercise graded, BigDecimal most) {
        List<BigDecimal> weights = graded.checks().stream()
                .map(check -> worth.share(graded.exercise(), check.name(), check.kind())).toList();
        boolean none = weights.stream().allMatch(weight -> weight.signum() == 0);
        return weights.isEmpty() ? List.of()
                : Rounding.shares(most, none ? weights.stream().map(weight -> BigDecimal.ONE).toList() : weights);
    }

    /** Whether it could still pass, if it ran: not when it only waited for others that did not. */
    private static boolean isOpen(Graded.OfCheck check) {
        return check.outcome() == Outcome.COULD_NOT_RUN && !Words.waitsForOthers(check.story());
    }

    private void undecided(Graded.OfExercise graded, BigDecimal atStake) {
        boolean open = graded.checks().isEmpty() ? graded.outcome() == Outcome.COULD_NOT_RUN
                : graded.checks().stream().anyMatch(Tally::isOpen);
        boolean lostAnyway = !worth.partial() && graded.checks().stream().anyMatch(check -> check.outcome() == Outcome.NOT_YET);
        if (graded.missing() || !open || lostAnyway) {
            return;
        }
        String why = graded.problems().stream().findFirst()
                .map(problem -> ": " + problem.place() + ": " + problem.message()).orElse("");
        if (undecidedIsZero) {
            remarks.add(graded.exercise() + " could not run, which counts as 0 of " + text(atStake) + why);
        } else {
            undecided = true;
            remarks.add(graded.exercise() + " could not run: " + text(atStake) + " undecided" + why);
        }
    }

    private void missing(Graded graded) {
        List<String> missing = points.keySet().stream()
                .filter(path -> !worth.bonus().contains(path))
                .filter(path -> graded.exercises().stream().noneMatch(one -> one.exercise().equals(path) && !one.missing()))
                .toList();
        if (!missing.isEmpty()) {
            remarks.add("Nothing was handed in for " + String.join(", ", missing) + ".");
        }
    }

    private BigDecimal afterLateness(Graded graded, Roster.Row row, BigDecimal reached, BigDecimal most) {
        Optional<Instant> end = due.of(graded.learner(), row);
        Optional<Long> said = row == null ? Optional.empty() : row.late();
        if (end.isEmpty() && said.isEmpty()) {
            return reached;
        }
        Instant handedIn = row == null ? graded.handedIn() : row.handedIn().orElse(graded.handedIn());
        if (said.isEmpty() && handedIn.equals(Instant.EPOCH)) {
            remarks.add("Nobody knows when it was handed in: taken as in time.");
            return reached;
        }
        Lateness lateness = due.lateness();
        long units = said.orElseGet(() -> lateness.units(end.get(), handedIn));
        if (units == 0) {
            return reached;
        }
        BigDecimal left = lateness.left(reached, most, units);
        remarks.add("Late by " + lateness.words(units) + (said.isPresent() ? " (said in the roster)" : "") + ": "
                + (left.compareTo(reached) == 0 ? "nothing is deducted"
                        : "-" + text(rounding.round(reached).subtract(rounding.round(left))))
                + ".");
        return left;
    }

    private static String text(BigDecimal number) {
        BigDecimal plain = Rounding.plain(number);
        return plain.toPlainString() + (plain.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }
}
