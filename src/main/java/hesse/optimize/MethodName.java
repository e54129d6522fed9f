package hesse.optimize;

import static hesse.optimize.MethodFamily.BETWEEN;
import static hesse.optimize.MethodFamily.FIRST_ORDER;
import static hesse.optimize.MethodFamily.SECOND_ORDER;
import static hesse.optimize.MethodParameter.ADAPT;
import static hesse.optimize.MethodParameter.CONTRACTION;
import static hesse.optimize.MethodParameter.CUBIC;
import static hesse.optimize.MethodParameter.DAMPING;
import static hesse.optimize.MethodParameter.DECAY;
import static hesse.optimize.MethodParameter.DECREASE;
import static hesse.optimize.MethodParameter.EPSILON;
import static hesse.optimize.MethodParameter.FIRST_DECAY;
import static hesse.optimize.MethodParameter.LEAST_EIGENVALUE;
import static hesse.optimize.MethodParameter.MAGNITUDE_DAMPING;
import static hesse.optimize.MethodParameter.MEMORY;
import static hesse.optimize.MethodParameter.MOMENTUM;
import static hesse.optimize.MethodParameter.RADIUS;
import static hesse.optimize.MethodParameter.SCALED;
import static hesse.optimize.MethodParameter.SECOND_DECAY;
import static hesse.optimize.MethodParameter.SHRINK;
import static hesse.optimize.MethodParameter.SLOPE;
import static hesse.optimize.MethodParameter.STEP_SIZE;
import static hesse.optimize.MethodParameter.VARIANT;

import hesse.text.KebabCase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The methods by name with their parameters: one constant for each [Method], and the only list of them. Whatever offers
/// methods to people, the race of the window, documents and the commands of the terminal, goes through the constants.
public enum MethodName {
    GRADIENT_DESCENT(FIRST_ORDER, STEP_SIZE),
    EXACT_LINE_SEARCH(FIRST_ORDER),
    ARMIJO(FIRST_ORDER, STEP_SIZE.initially(1), DECREASE, SHRINK),
    WOLFE(FIRST_ORDER, STEP_SIZE.initially(1), DECREASE, SLOPE),
    BARZILAI_BORWEIN(FIRST_ORDER, STEP_SIZE.initially(1), VARIANT),
    INVERSE_CURVATURE(FIRST_ORDER),
    POLYAK_MOMENTUM(FIRST_ORDER, STEP_SIZE.initially(0.01), MOMENTUM),
    NESTEROV(FIRST_ORDER, STEP_SIZE.initially(0.01), MOMENTUM),
    ADAGRAD(FIRST_ORDER, STEP_SIZE.initially(0.5), EPSILON),
    RMSPROP(FIRST_ORDER, STEP_SIZE.initially(0.05), DECAY, EPSILON),
    ADAM(FIRST_ORDER, STEP_SIZE, FIRST_DECAY, SECOND_DECAY, EPSILON),

    NEWTON(SECOND_ORDER),
    DAMPED_NEWTON(SECOND_ORDER, DECREASE),
    LEVENBERG_MARQUARDT(SECOND_ORDER, DAMPING, ADAPT),
    TRUST_REGION(SECOND_ORDER, RADIUS, ADAPT),
    DOGLEG(SECOND_ORDER, RADIUS),
    SADDLE_FREE_NEWTON(SECOND_ORDER, MAGNITUDE_DAMPING),
    SHIFTED_NEWTON(SECOND_ORDER, LEAST_EIGENVALUE, DECREASE),
    CUBIC_NEWTON(SECOND_ORDER, CUBIC, ADAPT),
    HYBRID(SECOND_ORDER, CONTRACTION, DECREASE),

    BFGS(BETWEEN, DECREASE, SLOPE, SCALED),
    L_BFGS(BETWEEN, MEMORY, DECREASE, SLOPE, SCALED),
    SR1(BETWEEN, RADIUS),
    NONLINEAR_CG(BETWEEN, DECREASE, SLOPE.initially(0.1)),
    LINEAR_CG(BETWEEN),
    NEWTON_CG(BETWEEN, DECREASE);

    private final MethodFamily family;
    private final List<MethodParameter> parameters;

    MethodName(MethodFamily family, MethodParameter... parameters) {
        this.family = family;
        this.parameters = List.of(parameters);
    }

    public MethodFamily family() {
        return family;
    }

    /// Whether its steps ask for H as a matrix, so that it can't minimise an objective that has none
    /// ([hesse.objective.Objective#hasHessian]). The others need f and ∇f alone, Newton-CG also products H v.
    public boolean needsHessian() {
        return family == SECOND_ORDER || this == INVERSE_CURVATURE;
    }

    /// What a method of this name is given, in the order in which it is shown.
    public List<MethodParameter> parameters() {
        return parameters;
    }

    /// The parameter that files and commands call so.
    public Optional<MethodParameter> parameter(String key) {
        return parameters.stream().filter(parameter -> parameter.key().equals(key)).findFirst();
    }

    /// The key of the text that people read.
    public String nameKey() {
        return "optimize.method." + spelling();
    }

    /// The key of the sentence that says what the method does.
    public String sentenceKey() {
        return nameKey() + ".sentence";
    }

    /// The key of the book or paper that it follows.
    public String sourceKey() {
        return nameKey() + ".source";
    }

    /// What commands, files and style sheets call it: "gradient-descent".
    public String spelling() {
        return KebabCase.of(this);
    }

    public static Optional<MethodName> spelt(String spelling) {
        return Arrays.stream(values()).filter(name -> name.spelling().equals(spelling)).findFirst();
    }
}
