/// Choosing a function of the catalogue, by its picture, its name, its formula or what it teaches, or opening again what was
/// opened last.
///
/// [hesse.app.chooser.FunctionChooser] is the whole of it for its owner, and opens what is chosen.
/// Which rows there are follows from words, topic and what was opened last alone; the pictures are maps in small, painted in the
/// background.
package hesse.app.chooser;
