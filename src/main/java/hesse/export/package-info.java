/// Pictures as files, and the map's ground as pixels. The one package of the core that knows Java2D: pictures arrive
/// here as values.
///
/// [hesse.export.Graphics2DPlayer] draws a [hesse.figure.Picture] on any `Graphics2D` with the program's own
/// [hesse.export.Fonts]; [hesse.export.GroundPainter] paints shading and level lines; [hesse.export.PngFile] writes an
/// image whole or not at all; [hesse.export.FileNames] finds a name that isn't taken.
package hesse.export;
