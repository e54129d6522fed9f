package hesse.contour;

/// A way to close in on the break of an edge, place by place, so that the function can be asked for many edges at once.
sealed interface BreakPursuit permits RisePursuit, ExtremumPursuit, HolePursuit {

    /// Whether asking for more is of no use.
    boolean isOver();

    /// Where the function should be evaluated next, in parts of the edge.
    double next();

    /// Takes in the value at the place that [#next] named.
    void learn(double value);
}
