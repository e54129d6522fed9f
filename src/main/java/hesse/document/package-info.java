/// The immutable state of everything on screen, its files, and the catalogue of functions.
///
/// [hesse.document.Exploration] is that state: a [hesse.document.Source] for the function, a [hesse.document.View] of it, a
/// [hesse.document.Race] of [hesse.document.Runner]s. [hesse.document.History] walks through its changes,
/// [hesse.document.ExplorationJson] keeps it in files, [hesse.document.Catalogue] has functions to begin with, and
/// [hesse.document.FormulaReader] reads what a person types over one.
package hesse.document;
