/// The top of the window: choosing a function or typing one, and its parameters' sliders.
package hesse.app.formula;
