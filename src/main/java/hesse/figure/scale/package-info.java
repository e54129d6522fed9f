/// Scales for one field in one window: what its values are like, and how they become heights, colours and lengths.
///
/// [hesse.figure.scale.Landscape#of] samples the field once, in the background, and holds all that pictures of it are scaled by:
/// [hesse.figure.scale.FieldStatistics], which choose a [hesse.figure.scale.HeightScale] for each [hesse.figure.HeightMode] and a
/// [hesse.figure.scale.ColourRange] for each [hesse.figure.ColourBy], and the [hesse.figure.scale.ReferenceMagnitudes] for lengths on the
/// map. [hesse.figure.scale.Levels] are the short decimal numbers at which a scale has its level lines. All are immutable, and the same for
/// the same field and window, however often they are asked.
package hesse.figure.scale;
