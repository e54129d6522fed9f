/// Exports of what is on screen, to a file or to the clipboard.
///
/// [hesse.app.export.Exporter] is what the commands call. It asks the chosen one of the [hesse.app.export.ExportSubjects] (map,
/// surface, window) for a rendition in the way of the file's format: what is shown is gathered on the JavaFX thread, pixels are
/// made in the background, by an [hesse.app.export.ExportJob], which other windows use for their own pictures
/// ([hesse.app.export.PictureExport]). Parts of the window that are pictures as values are painted anew over an enlarged snapshot.
package hesse.app.export;
