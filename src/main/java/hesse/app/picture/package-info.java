/// JavaFX's player for [hesse.figure.Picture]s, the bundled fonts, and images whose pixels a background thread fills. A
/// [hesse.app.picture.PictureView] is a picture in the window, drawn anew at its own size; what else is drawn like that is a
/// [hesse.app.picture.PictureRegion].
package hesse.app.picture;
