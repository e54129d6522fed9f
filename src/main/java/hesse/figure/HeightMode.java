package hesse.figure;

/// How values become heights (of the surface, and of lightness and contour levels on the map).
public enum HeightMode {
    LINEAR,
    /// Linear between robust quantiles, flat beyond them.
    CLIPPED,
    /// Logarithmic above the lowest value.
    LOGARITHMIC
}
