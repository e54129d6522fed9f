package hesse.figure.chart;

import java.util.List;

/// Where values lie on a chart's upright axis.
sealed interface ChartAxis permits LogarithmicAxis, LinearAxis {

    /// A marked place with its label.
    ///
    /// @param position as [#position]
    record Notch(double position, String label) {}

    /// Where a value lies, 0 at the low end and 1 at the high one; NaN or infinite for one that has no place.
    double position(double value);

    /// The marked places, ascending.
    List<Notch> notches();

    /// What is to be done with the labels to get the values; empty where they are the values.
    String note();
}
