package hesse.figure.race;

import hesse.field.Jet;
import hesse.optimize.EvaluationCount;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What a table says of a runner at a step of the race.
///
/// @param name        of the runner among the others
/// @param parameters  in short, empty where the method has none
/// @param wordings    name and parameters for a place of any width, the longest first
/// @param k           the iterate on screen
/// @param state       whether it still runs, or how it ended
/// @param off         how far f and its derivatives may be off; NaN where nothing is known
/// @param evaluations on the way to the iterate
/// @param seconds     that took, measured; empty where the race isn't kept in step by time
/// @param rank        1 for the first at a minimum by what the race is kept in step by, once all have ended; empty for the others
/// @param drawn       whether it is drawn on the pictures
public record RunnerRow(MethodStyle looks, String name, String parameters, List<String> wordings, int k, double f, double gradientNorm,
        Jet off,
                        EvaluationCount evaluations, OptionalDouble seconds, String state, OptionalInt rank, boolean drawn) {

    /// How far the norm of the gradient may be off.
    public double gradientError() {
        return off.fx() + off.fy();
    }
}
