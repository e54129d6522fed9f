package hesse.testing;

import static hesse.testing.ReferenceFunctions.number;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The reference trajectories: rows of `golden/traces_index.csv`, each with its iterates, which were computed with 60 digits.
public final class ReferenceTraces {

    private static final Map<String, List<Map<String, String>>> ITERATES =
            Csv.rows("/golden/traces.csv").stream().collect(Collectors.groupingBy(row -> row.get("trace")));

    private ReferenceTraces() {}

    public static Stream<Map<String, String>> all() {
        return Csv.rows("/golden/traces_index.csv").stream();
    }

    public static List<Map<String, String>> iterates(Map<String, String> trace) {
        return ITERATES.get(trace.get("trace"));
    }

    /// What the reference calls a method, as the program does.
    public static MethodName method(Map<String, String> trace) {
        return switch (trace.get("method")) {
            case "gd" -> MethodName.GRADIENT_DESCENT;
            case "sd_exact" -> MethodName.EXACT_LINE_SEARCH;
            case "polyak" -> MethodName.POLYAK_MOMENTUM;
            case "nesterov" -> MethodName.NESTEROV;
            case "adagrad" -> MethodName.ADAGRAD;
            case "rmsprop" -> MethodName.RMSPROP;
            case "adam" -> MethodName.ADAM;
            case "newton" -> MethodName.NEWTON;
            case "newton_backtracking" -> MethodName.DAMPED_NEWTON;
            case "lm" -> MethodName.LEVENBERG_MARQUARDT;
            case "sfn" -> MethodName.SADDLE_FREE_NEWTON;
            case "tr" -> MethodName.TRUST_REGION;
            case "cg" -> MethodName.LINEAR_CG;
            default -> throw new AssertionError("no method " + trace.get("method"));
        };
    }

    /// The values that the trace gives, by key; μ and Δ don't change in the reference.
    public static Map<String, String> settings(Map<String, String> trace) {
        var settings = new LinkedHashMap<String, String>();
        for (var setting : trace.get("params").split(";")) {
            if (!setting.isEmpty()) {
                settings.put(setting.split("=")[0], setting.split("=")[1]);
            }
        }
        if (method(trace).parameter("adapt").isPresent()) {
            settings.put("adapt", "false");
        }
        return settings;
    }

    public static ConfiguredMethod configured(Map<String, String> trace) {
        var configured = ConfiguredMethod.of(method(trace));
        for (var setting : settings(trace).entrySet()) {
            double value = setting.getValue().equals("false") ? 0 : Double.parseDouble(setting.getValue());
            configured = configured.with(method(trace).parameter(setting.getKey()).orElseThrow(), value);
        }
        return configured;
    }

    /// The tolerance that the data's description recommends for the distance from iterate k: 16 times what plain double
    /// arithmetic deviated until then, at least 16 roundings of z; NaN where that failed. On the pseudo-Huber function's cycle
    /// between (1, 1) and (−1, −1) Newton's map x ↦ −x³ triples every error, and the one of a last bit in the first step is
    /// beyond all bounds after 35.
    public static double tolerance(Map<String, String> trace, int k) {
        var row = iterates(trace).get(k);
        double growth = trace.get("trace").equals("t052") ? Math.pow(3, k) : 1;
        double deviation = number(row, "dbl_dev");
        return Double.isNaN(deviation) ? Double.NaN
                : 16 * Math.max(deviation, growth * 1e-15 * (1 + Math.hypot(number(row, "x"), number(row, "y"))));
    }
}
