package hesse.expression;

import hesse.text.KebabCase;

/// What a person should know about how a formula was read, though there is nothing to choose.
public enum Notice {
    /// Neither variable occurs, though there are names: the function is constant over the plane.
    NO_VARIABLE,
    /// `y = x^2`: what is shown is the height x² over the plane, not the curve.
    HEIGHT_OVER_THE_PLANE,
    /// More names look like variables than [VariableNames#MOST]: those beyond the plane's two are parameters.
    TOO_MANY_VARIABLES;

    /// The key of a sentence; its arguments are the names of the two variables.
    public String key() {
        return "expression.notice." + KebabCase.of(this);
    }
}
