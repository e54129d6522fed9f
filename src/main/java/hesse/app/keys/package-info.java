/// What can be done by key.
///
/// A [hesse.app.keys.Command] is a name with its keys; this table is the only one, and the tooltips and the key list on F1 are made from
/// it. [hesse.app.keys.Commands] binds each to an action, listens to a scene, and describes the controls that do the same.
package hesse.app.keys;
