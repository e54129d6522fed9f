/// Trees written in LaTeX, as in print.
///
/// [hesse.expression.latex.LatexPrinter] writes a tree or the pieces of one that a line may be broken between,
/// [hesse.expression.latex.LatexMatrix] a matrix of what it wrote. The parser reads what they write.
package hesse.expression.latex;
