/// The function from above: the ground in the background, overlays on canvases, the gestures on it.
package hesse.app.map;
