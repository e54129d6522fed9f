/// Charts of runs: how fast they converge, and the curvature that they meet.
///
/// A [hesse.figure.chart.Convergence] is what is charted: [hesse.figure.chart.ChartedRun]s up to a step of the race. Of it a
/// [hesse.figure.chart.ConvergenceChart] draws one quantity. A [hesse.figure.chart.CurvatureChart] shows the largest eigenvalues of H along
/// runs against 2/η, and among many variables f over the same steps. Both are [hesse.figure.chart.IterateChart]s, which tell which iterate
/// is at a pixel, and mark one.
package hesse.figure.chart;
