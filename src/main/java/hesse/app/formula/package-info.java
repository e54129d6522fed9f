/// The top of the window: typing a function, its parameters' sliders, and the button for choosing one.
///
/// [hesse.app.formula.FormulaBar] is the whole of it for its owner. What is typed is read by `hesse.document`'s reader at every key;
/// what can be read becomes the exploration's formula, a mistake is explained and changes nothing.
package hesse.app.formula;
