/// Gradient and Hessian as formulas in print, each with its number at the cursor.
package hesse.app.symbolic;
