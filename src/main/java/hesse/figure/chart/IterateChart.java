package hesse.figure.chart;

import hesse.figure.Mark;
import java.util.List;
import java.util.Optional;

/// A chart in which every iterate of some runs has a place.
public sealed interface IterateChart permits ConvergenceChart, CurvatureChart {

    /// An iterate in a chart.
    ///
    /// @param run the index of its run among those of the chart
    record Hit(int run, int k) {}

    List<Mark> marks();

    /// The iterate whose point is nearest to a pixel, of several the one on top; empty where none is within so many pixels.
    Optional<Hit> nearest(double x, double y, double reach);

    /// A ring round an iterate with its value there; nothing where the chart doesn't show it.
    List<Mark> highlight(Hit hit);
}
