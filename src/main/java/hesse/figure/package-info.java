/// Pictures as values: what is drawn, where and in which colours, without any toolkit.
///
/// This package is the vocabulary that every room below it and every layer above speaks. Start at
/// [hesse.figure.Picture], a list of [hesse.figure.Mark]s (strokes, fills, symbols, texts) in logical (device-independent)
/// pixels, y down, the origin at the top left. A mark says everything about how it looks; players (JavaFX's canvas, Java2D in
/// `hesse.export`) only draw it. Colours are ARGB integers, not premultiplied.
///
/// - What a person chooses: [hesse.figure.Layer], [hesse.figure.ColourBy], [hesse.figure.HeightMode],
///   [hesse.figure.AxisScale], [hesse.figure.Theme] and [hesse.figure.Orbit]; `hesse.document` keeps the choices.
/// - What all pictures share: [hesse.figure.Style] (sizes and colours of a theme), [hesse.figure.Box],
///   [hesse.figure.PlaneProjection] (plane to pixels), [hesse.figure.Ticks], and [hesse.figure.TextMeasure], the one thing
///   that a layout asks of the player's fonts.
///
/// Data flows through the rooms in this order, and no room uses a later one:
///
/// 1. `scale` looks at a field in a window and chooses scales: a [hesse.figure.scale.Landscape].
/// 2. `colour` turns a field and these scales into opaque pixels: a [hesse.figure.colour.Shader].
/// 3. `basin` colours pixels by where runs of methods end, `map` draws lines and points over them, `cursor` what belongs to the point under
///    the mouse, `legend` the keys beside them, `race` the runs of methods, `cost` what second derivatives cost, `spectrum` all eigenvalues
///    of a large H; `surface` draws all of it in three dimensions. Each answers with lists of marks, `surface` with meshes too.
///
/// This package uses none of its rooms.
package hesse.figure;
