package hesse.figure.race;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodParameter;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What runners are called: the method's name; where several have that method, also the parameters in which these differ, and
/// where they are the same, a number.
public final class RunnerNames {
    private static final int DIGITS = 4;

    private RunnerNames() {}

    /// A name for each runner of a race, in their order.
    public static List<String> of(List<ConfiguredMethod> runners, Messages words) {
        return IntStream.range(0, runners.size()).mapToObj(i -> name(i, runners, words.text(runners.get(i).name().nameKey()), words))
                .toList();
    }

    private static String name(int i, List<ConfiguredMethod> runners, String method, Messages words) {
        return numbered(i, runners, with(method, parameters(runners.get(i), differing(runners.get(i), runners), words), words), words);
    }

    /// Name and parameters of a runner for a place of any width: the longest wording first. Shorter ones leave out parameters that have
    /// their initial values, and abbreviate the method's name as papers do.
    static List<String> wordings(int i, List<ConfiguredMethod> runners, Messages words) {
        var runner = runners.get(i);
        String key = runner.name().nameKey();
        String brief = words.has(key + ".brief") ? words.text(key + ".brief") : words.text(key);
        var differing = differing(runner, runners);
        var telling = runner.name().parameters().stream()
                .filter(parameter -> differing.contains(parameter) || runner.value(parameter) != parameter.initial()).toList();
        var all = Stream.of(runner.name().parameters(), telling)
                .flatMap(shown -> Stream.of(words.text(key), brief)
                .map(method -> numbered(i, runners, with(method, parameters(runner, shown, words), words), words)));
        return Stream.concat(all, Stream.of(words.text(key), brief).map(method -> name(i, runners, method, words))).distinct().toList();
    }

    /// The parameters in which the runner differs from others of its method.
    private static List<MethodParameter> differing(ConfiguredMethod runner, List<ConfiguredMethod> runners) {
        return runner.name().parameters().stream()
                .filter(parameter -> runners.stream()
                .anyMatch(other -> other.name() == runner.name() && other.value(parameter) != runner.value(parameter))).toList();
    }

    private static String numbered(int i, List<ConfiguredMethod> runners, String name, Messages words) {
        long equal = runners.stream().filter(runners.get(i)::equals).count();
        long before = runners.subList(0, i).stream().filter(runners.get(i)::equals).count();
        return equal == 1 ? name : words.text("figure.runner.numbered", name, Long.toString(before + 1));
    }

    private static String with(String method, String parameters, Messages words) {
        return parameters.isEmpty() ? method : words.text("figure.runner.with", method, parameters);
    }

    /// The parameters of a method with their values: "η = 0.1, β = 0.9".
    static String parameters(ConfiguredMethod runner, Messages words) {
        return parameters(runner, runner.name().parameters(), words);
    }

    private static String parameters(ConfiguredMethod runner, List<MethodParameter> shown, Messages words) {
        return shown.stream().map(parameter -> parameter(runner, parameter, words)).collect(Collectors.joining(", "));
    }

    private static String parameter(ConfiguredMethod runner, MethodParameter parameter, Messages words) {
        return words.text("figure.runner.parameter", words.text(parameter.symbolKey()), Numbers.format(runner.value(parameter), DIGITS));
    }
}
