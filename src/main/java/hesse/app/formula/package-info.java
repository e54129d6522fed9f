/// The top of the window: typing a function, the formula as it was understood, its parameters' sliders, and the button for choosing one.
///
/// [hesse.app.formula.FormulaBar] is the whole of it for its owner, but for the [hesse.app.formula.FormulaLine], the formula in print,
/// which comes after the first frame and for which it keeps a room. What is typed is read by `hesse.document`'s reader at every key; what
/// can be read becomes the exploration's formula, a mistake is explained and changes nothing.
package hesse.app.formula;
