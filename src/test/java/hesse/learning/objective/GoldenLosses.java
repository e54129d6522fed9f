package hesse.learning.objective;

import hesse.learning.Activation;
import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.testing.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/// The losses of the reference data `src/test/resources/golden-ml`, by name, and their weights.
public final class GoldenLosses {
    private GoldenLosses() {}

    public static Loss of(String id) {
        return switch (id) {
            case "lin" -> linear("reg8", Link.SQUARE, true, 0);
            case "ridge" -> linear("reg8", Link.SQUARE, true, 0.5);
            case "logit_b" -> linear("cls24", Link.LOGISTIC, true, 0);
            case "logit_b_l2" -> linear("cls24", Link.LOGISTIC, true, 0.75);
            case "logit_2" -> linear("cls20", Link.LOGISTIC, false, 0);
            case "logit_2_l2" -> linear("cls20", Link.LOGISTIC, false, 1);
            case "logit_sep" -> linear("sep6", Link.LOGISTIC, false, 0);
            case "sqhinge" -> linear("cls20", Link.SQUARED_HINGE, false, 1);
            case "poisson" -> linear("pois10", Link.POISSON, true, 0);
            case "softmax3" -> loss(new Model.Softmax(3, true), data("three9"), Reduction.SUM, 0);
            case "softmax3_l2" -> loss(new Model.Softmax(3, true), data("three9"), Reduction.SUM, 0.25);
            case "tanh111" -> network("net5", Activation.TANH, OutputLoss.SQUARED_ERROR, false, 1, 1, 1);
            case "tanh111_b" -> network("net5", Activation.TANH, OutputLoss.SQUARED_ERROR, true, 1, 1, 1);
            case "xor221" -> network("xor4", Activation.TANH, OutputLoss.CROSS_ENTROPY, true, 2, 2, 1);
            case "deep3" -> network("one1", Activation.IDENTITY, OutputLoss.SQUARED_ERROR, false, 1, 1, 1, 1);
            case "matfac1" -> loss(new Model.MatrixFactorisation(1), matrix("mat32"), Reduction.SUM, 0);
            case "moons281" -> network("moons20", Activation.TANH, OutputLoss.CROSS_ENTROPY, true, 2, 8, 1);
            case "softplus241" -> network("reg10", Activation.SOFTPLUS, OutputLoss.SQUARED_ERROR, true, 2, 4, 1);
            case "tanh2331" -> network("reg10", Activation.TANH, OutputLoss.SQUARED_ERROR, true, 2, 3, 3, 1);
            case "cheb" -> network("cheb20", Activation.TANH, OutputLoss.SQUARED_ERROR, true, 1, 16, 16, 1);
            default -> throw new AssertionError(id);
        };
    }

    private static Loss linear(String data, Link link, boolean bias, double lambda) {
        return loss(new Model.GeneralisedLinear(link, bias), data(data), Reduction.SUM, lambda);
    }

    private static Loss network(String data, Activation activation, OutputLoss loss, boolean bias, Integer... layers) {
        return loss(new Model.Network(List.of(layers), activation, loss, bias), data(data), Reduction.MEAN, 0);
    }

    private static Loss loss(Model model, Dataset data, Reduction reduction, double lambda) {
        return new Loss(model, data, reduction, Penalty.NONE.withLambda(lambda));
    }

    /// A data set whose last column is the target.
    public static Dataset data(String name) {
        return of(Csv.rows("/golden-ml/data/" + name + ".csv"), 1);
    }

    /// A data set without a target.
    private static Dataset matrix(String name) {
        return of(Csv.rows("/golden-ml/data/" + name + ".csv"), 0);
    }

    static Dataset of(List<Map<String, String>> rows, int targets) {
        var names = List.copyOf(rows.getFirst().keySet());
        int width = names.size() - targets;
        double[] numbers = rows.stream().flatMap(row -> row.values().stream().limit(width)).mapToDouble(Double::parseDouble).toArray();
        double[] last = rows.stream().mapToDouble(row -> targets == 0 ? 0 : Double.parseDouble(row.get(names.getLast()))).toArray();
        return new Dataset(names.subList(0, width), targets == 0 ? "" : names.getLast(), numbers, last);
    }

    /// Rows by what they have in common, in their order.
    public static Map<List<String>, List<Map<String, String>>> grouped(String file, String... columns) {
        var groups = new LinkedHashMap<List<String>, List<Map<String, String>>>();
        for (var row : Csv.rows("/golden-ml/" + file + ".csv")) {
            groups.computeIfAbsent(List.of(columns).stream().map(row::get).toList(), _ -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    public static SimpleMatrix column(List<Map<String, String>> rows, String name) {
        return vector(rows.stream().mapToDouble(row -> Double.parseDouble(row.get(name))).toArray());
    }

    public static SimpleMatrix vector(double... numbers) {
        return new SimpleMatrix(numbers.length, 1, true, numbers);
    }
}
