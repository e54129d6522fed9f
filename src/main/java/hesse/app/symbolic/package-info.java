/// Gradient and Hessian as formulas in print, each with its number at the cursor.
///
/// [hesse.app.symbolic.FormulasPane] is the whole of it for its owner. Derivatives are found and set in type in the background, only
/// while the pane is open; a move of the mouse sets the numbers' texts and nothing else.
package hesse.app.symbolic;
