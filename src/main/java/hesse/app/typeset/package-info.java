/// Formulas as print: [hesse.app.typeset.Typesetter] turns LaTeX into a picture, on any thread; [hesse.app.typeset.TypesetView] shows it.
/// The library that does it is known here alone.
package hesse.app.typeset;
