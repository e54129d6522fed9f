/// Pictures as files, and the map's ground as pixels. The one package of the core that knows Java2D: pictures arrive
/// here as values.
///
/// **Files.** A [hesse.export.FileFormat] asks what is exported, an [hesse.export.Exportable], for a
/// [hesse.export.Rendition] of the kind that it holds, and writes it whole or not at all; [hesse.export.FileNames] finds a name
/// that isn't taken. Another format is one more `FileFormat`; if it holds marks instead of pixels, `Exportable` gets a method
/// for these, and the compiler asks every subject for its answer.
///
/// **Pixels.** [hesse.export.Graphics2DPlayer] draws a [hesse.figure.Picture] on any `Graphics2D` with the program's own
/// [hesse.export.Fonts]. [hesse.export.GroundPainter] paints what a [hesse.export.GroundSpec] describes, shading and lines, in
/// bands that may be painted side by side, and answers with a [hesse.export.SharpGround], from which only labels need be
/// placed anew when symbols come to lie on them.
package hesse.export;
