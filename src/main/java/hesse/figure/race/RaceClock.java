package hesse.figure.race;

import hesse.optimize.EvaluationCount;
import hesse.optimize.TimedRun;
import hesse.optimize.Trajectory;
import java.util.List;

/// How far a race is when its runs get to their iterates, in units of what it is kept in step by.
///
/// Measured time comes in units of which the race takes as many as the longest run has steps: so the race plays as evenly as
/// time passed, in as many pictures as by iterations, and what a document keeps of it is no time.
///
/// @param unit     in seconds where the race is kept in step by time, otherwise 1
/// @param arrivals for every run, and in it for every iterate, how many units it takes to get there; ascending, 0 first
public record RaceClock(LockStep lockStep, double unit, List<int[]> arrivals) {

    public RaceClock {
        arrivals = List.copyOf(arrivals);
    }

    public static RaceClock of(LockStep lockStep, List<TimedRun> runs) {
        double unit = lockStep == LockStep.TIME ? unit(runs) : 1;
        return new RaceClock(lockStep, unit, runs.stream().map(run -> switch (lockStep) {
            case ITERATIONS -> iterations(run.trajectory());
            case EVALUATIONS -> evaluations(run.trajectory());
            case TIME -> times(run, unit);
        }).toList());
    }

    private static double unit(List<TimedRun> runs) {
        double longest = runs.stream().mapToDouble(run -> run.seconds()[run.seconds().length - 1]).max().orElse(0);
        int most = runs.stream().mapToInt(run -> run.trajectory().steps().size()).max().orElse(0);
        return longest > 0 ? longest / Math.max(1, most) : 1;
    }

    private static int[] iterations(Trajectory run) {
        int[] arrivals = new int[run.iterates().size()];
        for (int k = 0; k < arrivals.length; k++) {
            arrivals[k] = k;
        }
        return arrivals;
    }

    private static int[] evaluations(Trajectory run) {
        int[] arrivals = new int[run.iterates().size()];
        for (int k = 0; k < arrivals.length; k++) {
            arrivals[k] = total(run.iterates().get(k).evaluations());
        }
        return arrivals;
    }

    private static int total(EvaluationCount count) {
        return count.values() + count.gradients() + count.hessians() + count.products();
    }

    /// The first whole unit at which the iterate is there. What falls short by roundings counts as whole.
    private static int[] times(TimedRun run, double unit) {
        int[] arrivals = new int[run.seconds().length];
        for (int k = 0; k < arrivals.length; k++) {
            arrivals[k] = (int) Math.ceil(run.seconds()[k] / unit - 1e-9);
        }
        return arrivals;
    }
}
