/// The race of gradient descent against Newton: transport, step size, the step's arithmetic, the convergence chart.
package hesse.app.race;
