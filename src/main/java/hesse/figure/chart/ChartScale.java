package hesse.figure.chart;

/// How the values of a chart are laid out along its axis.
public enum ChartScale { LOGARITHMIC, LINEAR }
