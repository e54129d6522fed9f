package hesse.optimize;

/// How often a method had something of the objective computed, each kind counted for itself.
///
/// @param values    of f
/// @param gradients of ∇f
/// @param hessians  of H as a matrix
/// @param products  of H v, without H as a matrix
public record EvaluationCount(int values, int gradients, int hessians, int products) {

    public static final EvaluationCount NONE = new EvaluationCount(0, 0, 0, 0);

    public EvaluationCount plus(EvaluationCount other) {
        return new EvaluationCount(values + other.values, gradients + other.gradients, hessians + other.hessians,
                products + other.products);
    }
}
