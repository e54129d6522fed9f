/// Charts of runs: how fast they converge, and the curvature that they meet.
///
/// A [hesse.figure.chart.Convergence] is what is charted: [hesse.figure.chart.ChartedRun]s up to a step of the race. Of it a
/// [hesse.figure.chart.ConvergenceChart] draws one quantity, tells which iterate is at a pixel, and marks one. A
/// [hesse.figure.chart.CurvatureChart] shows both eigenvalues of H along one run.
package hesse.figure.chart;
