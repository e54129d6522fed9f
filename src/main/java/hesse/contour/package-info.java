/// Level lines of sampled functions of the plane, and their labels.
///
/// A caller samples a [hesse.contour.function.BlockFunction] (f, a slope, det H) on a [hesse.field.Grid] of nodes, has a
/// [hesse.contour.march.LevelSurvey] made of it for some levels, and a [hesse.contour.ContourTracer]
/// for each thread, which turns the survey into [hesse.contour.line.LevelLines], polylines in the plane's coordinates. Projected to
/// pixels, these get labels by [hesse.contour.label.LabelPlacer].
///
/// Within the tracer data flow from room to room: the cells of a level (`cell`), sampled anew where the domain ends or a pole runs
/// (`boundary`), become linked crossings (`march`), which are moved onto the level (`refine`), led into the points where lines cross
/// (`singular`), joined to polylines (`line`), and refined until their chords follow the curve (`refine`).
package hesse.contour;
