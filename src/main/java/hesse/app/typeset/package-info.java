/// Formulas as print: [hesse.app.typeset.Typesetter] sets LaTeX, [hesse.app.typeset.TypesetView] shows it.
package hesse.app.typeset;
