/// The function from above: the ground in the background, overlays on canvases, the gestures on it.
///
/// [hesse.app.map.MapView] is the whole of it for its owner. From each survey its [hesse.app.map.GroundPane] has
/// [hesse.app.map.GroundImages] paint a coarse and a sharp ground off the JavaFX thread, and when one is shown it tells
/// [hesse.app.state.Results], so that all else on screen follows. [hesse.app.map.MapPictures] describes what lies over the ground, for the
/// screen and for files.
package hesse.app.map;
