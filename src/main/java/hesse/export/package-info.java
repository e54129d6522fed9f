/// Pictures as files.
///
/// [hesse.export.Graphics2DPlayer] draws a [hesse.figure.Picture] on any `Graphics2D` with the program's own
/// [hesse.export.Fonts]; [hesse.export.PngFile] writes an image whole or not at all; [hesse.export.Names] finds a name
/// that isn't taken.
package hesse.export;
