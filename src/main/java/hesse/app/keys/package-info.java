/// What can be done by key: one [hesse.app.keys.Command] each, its keys in one table, from which the tooltips and the
/// key list on F1 are made.
package hesse.app.keys;
