package hesse.figure.race;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodParameter;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What runners are called: the method's name; where several have that method, its parameters too, and where they are the
/// same, a number.
public final class RunnerNames {
    private static final int DIGITS = 4;

    private RunnerNames() {}

    /// A name for each runner of a race, in their order.
    public static List<String> of(List<ConfiguredMethod> runners, Messages words) {
        return IntStream.range(0, runners.size()).mapToObj(i -> name(i, runners, words)).toList();
    }

    private static String name(int i, List<ConfiguredMethod> runners, Messages words) {
        var runner = runners.get(i);
        String method = words.text(runner.name().nameKey());
        long ofMethod = runners.stream().filter(other -> other.name() == runner.name()).count();
        if (ofMethod == 1) {
            return method;
        }
        String full = runner.values().isEmpty() ? method : words.text("figure.runner.with", method, parameters(runner, words));
        long equal = runners.stream().filter(runner::equals).count();
        long before = runners.subList(0, i).stream().filter(runner::equals).count();
        return equal == 1 ? full : words.text("figure.runner.numbered", full, Long.toString(before + 1));
    }

    /// The parameters of a method with their values: "η = 0.1, β = 0.9".
    static String parameters(ConfiguredMethod runner, Messages words) {
        return runner.name().parameters().stream().map(parameter -> parameter(runner, parameter, words)).collect(Collectors.joining(", "));
    }

    private static String parameter(ConfiguredMethod runner, MethodParameter parameter, Messages words) {
        return words.text("figure.runner.parameter", words.text(parameter.symbolKey()), Numbers.format(runner.value(parameter), DIGITS));
    }
}
