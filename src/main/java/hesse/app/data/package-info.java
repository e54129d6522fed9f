/// The data of a loss, beside the map: seen with what the weights under the map's cursor predict, and changed by mouse and keys.
///
/// [hesse.app.data.DataPane] is all of it for its owner. What is changed goes into the exploration as any gesture does; what is pointed
/// at is [hesse.app.state.DataFocus]'s.
package hesse.app.data;
