/// Step lengths along a direction of descent.
///
/// A [hesse.optimize.linesearch.Ray] is f along x + t d. [hesse.optimize.linesearch.Backtracking] asks for sufficient decrease,
/// [hesse.optimize.linesearch.StrongWolfe] for a small slope too, [hesse.optimize.linesearch.ExactSearch] for none; each gives a
/// [hesse.optimize.linesearch.Found], or nothing where no step is to be found: d doesn't lead down, or f is at a kink or at its
/// rounding. Where f isn't finite a trial was too long. What is claimed of a step holds, and is in its
/// [hesse.optimize.LineSearch].
package hesse.optimize.linesearch;
