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

    /// @throws IllegalArgumentException if the method has no such parameter
    public double value(MethodParameter parameter) {
        if (!values.containsKey(parameter.key())) {
            throw new IllegalArgumentException(name.spelling() + " has no " + parameter.key());
        }
        return values.get(parameter.key());
    }

    /// The method before its first step.
    public Method method() {
        return name.method(values);
    }

    private static SequencedMap<String, Double> checked(MethodName name, Map<String, Double> values) {
        var inOrder = new LinkedHashMap<String, Double>();
        for (var parameter : name.parameters()) {
            var value = values.get(parameter.key());
            if (value == null || !parameter.allowed().contains(value)) {
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
