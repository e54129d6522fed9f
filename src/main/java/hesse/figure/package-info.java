/// What pictures consist of, as values: colours, shading, ticks, legends, projections and marks.
///
/// A [hesse.figure.Picture] is a list of [hesse.figure.Mark]s in device-independent pixels (y down, origin at the top
/// left) that says everything about how it looks; players (the JavaFX canvas on the screen, Java2D in `hesse.export`)
/// only draw it. Colours are ARGB integers, not premultiplied.
package hesse.figure;
