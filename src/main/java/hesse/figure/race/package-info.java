/// Runs of methods from one start, on the map and as charts.
///
/// A [hesse.figure.race.Track] is a run in the plane, unpacked for drawing. [hesse.figure.race.RaceMarks] draws tracks on
/// the map up to a step, [hesse.figure.race.ConvergenceChart] their values against the steps. Every method has one
/// [hesse.figure.race.MethodStyle], the same wherever it is drawn.
package hesse.figure.race;
