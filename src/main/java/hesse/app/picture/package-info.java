/// JavaFX's player for [hesse.figure.Picture]s, the bundled fonts, and images whose pixels a background thread fills.
package hesse.app.picture;
