/// Runs of methods, on the map and in tables.
///
/// A [hesse.figure.race.Track] is a run as it is seen in the plane, unpacked for drawing; of a run in more variables it is
/// made by a [hesse.figure.race.TrajectoryProjection]. [hesse.figure.race.RaceMarks] draws tracks on the map up to a step,
/// which a [hesse.figure.race.RaceClock] counts; a [hesse.figure.race.RaceTable] says where each is. Every runner of a race has one
/// [hesse.figure.race.MethodStyle] and one of the [hesse.figure.race.RunnerNames], the same wherever it is drawn.
package hesse.figure.race;
