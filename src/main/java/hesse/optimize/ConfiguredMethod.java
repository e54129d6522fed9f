package hesse.optimize;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A method of the list with a value for each of its parameters.
///
/// @param values by key, in the order of [MethodName#parameters()]
public record ConfiguredMethod(MethodName name, SequencedMap<String, Double> values) {

    public ConfiguredMethod {
        values = checked(name, values);
    }

    /// With the initial values.
    public static ConfiguredMethod of(MethodName name) {
        var values = new LinkedHashMap<String, Double>();
        name.parameters().forEach(parameter -> values.put(parameter.key(), parameter.initial()));
        return new ConfiguredMethod(name, values);
    }

    /// This method with another value for one of its parameters.
    ///
    /// @throws IllegalArgumentException if it has no such parameter or the value isn't allowed
    public ConfiguredMethod with(MethodParameter parameter, double value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(parameter.key(), value);
        return new ConfiguredMethod(name, changed);
    }

    /// This method with a step size for a function on which gradient descent takes that one: momentum, which adds steps up to
    /// 1/(1 − β) times their length, begins that much shorter, a search with a step ten times as long; where the step size means
    /// something else it stays.
    public ConfiguredMethod suitedTo(double stepSize) {
        return switch (name) {
            case GRADIENT_DESCENT -> with(MethodParameter.STEP_SIZE, stepSize);
            case POLYAK_MOMENTUM, NESTEROV -> with(MethodParameter.STEP_SIZE, stepSize * (1 - value(MethodParameter.MOMENTUM)));
            case ARMIJO, WOLFE, BARZILAI_BORWEIN -> with(MethodParameter.STEP_SIZE, 10 * stepSize);
            case EXACT_LINE_SEARCH, INVERSE_CURVATURE, ADAGRAD, RMSPROP, ADAM, NEWTON, DAMPED_NEWTON, LEVENBERG_MARQUARDT,
                 TRUST_REGION, DOGLEG, SADDLE_FREE_NEWTON, SHIFTED_NEWTON, CUBIC_NEWTON, HYBRID, BFGS, L_BFGS, SR1, NONLINEAR_CG, LINEAR_CG,
                 NEWTON_CG -> this;
        };
    }

    /// @throws IllegalArgumentException if the method has no such parameter
    public double value(MethodParameter parameter) {
        if (!values.containsKey(parameter.key())) {
            throw new IllegalArgumentException(name.spelling() + " has no " + parameter.key());
        }
        return values.get(parameter.key());
    }

    /// @throws IllegalArgumentException if the method has no parameter of this key
    public double value(String key) {
        return value(name.parameter(key).orElseThrow(() -> new IllegalArgumentException(name.spelling() + " has no " + key)));
    }

    private static SequencedMap<String, Double> checked(MethodName name, Map<String, Double> values) {
        var inOrder = new LinkedHashMap<String, Double>();
        for (var parameter : name.parameters()) {
            var value = values.get(parameter.key());
            if (value == null || !parameter.allows(value)) {
                throw new IllegalArgumentException(name.spelling() + " with " + parameter.key() + " = " + value);
            }
            inOrder.put(parameter.key(), value);
        }
        if (inOrder.size() < values.size()) {
            throw new IllegalArgumentException(name.spelling() + " has no parameters " + values.keySet());
        }
        return Collections.unmodifiableSequencedMap(inOrder);
    }
}
