/// The race of the methods: transport, step size, the step's arithmetic, the convergence chart.
package hesse.app.race;
