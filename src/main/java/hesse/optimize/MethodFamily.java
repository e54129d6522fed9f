package hesse.optimize;

import hesse.text.KebabCase;

/// What a method asks of the function: the order in which lists of methods show them.
public enum MethodFamily {
    /// f and ∇f, and at most the size of the curvature.
    FIRST_ORDER,
    /// H and its eigenvalues.
    SECOND_ORDER,
    /// What can be learned about H from gradients or products H v.
    BETWEEN;

    /// The key of the text that people read.
    public String nameKey() {
        return "optimize.family." + KebabCase.of(this);
    }
}
