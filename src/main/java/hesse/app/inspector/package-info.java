/// The panel beside the pictures: the Hessian at the cursor in numbers and words, the layers, the critical points with what is proved
/// of them.
///
/// [hesse.app.inspector.InspectorView] is the whole of it for its owner. It shows [hesse.app.state.Results] and the cursor's reading, which
/// belong to the picture on screen, and changes the exploration's layers, window and frozen cursor.
package hesse.app.inspector;
