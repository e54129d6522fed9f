/// The panel beside the pictures: the Hessian at the cursor in numbers and words, the layers, the critical points.
package hesse.app.inspector;
