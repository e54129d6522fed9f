package hesse.learning;

import hesse.testing.Csv;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The losses of the reference data in `golden-ml`, by their ids.
public final class GoldenLosses {
    private static final Penalty.Penalised ALL = new Penalty.Penalised.All();

    private GoldenLosses() {}

    public static Loss named(String id) {
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
            case "softmax3" -> softmax(0);
            case "softmax3_l2" -> softmax(0.25);
            case "tanh111" -> network("net5", Activation.TANH, OutputLoss.SQUARED_ERROR, false, 1, 1, 1);
            case "tanh111_b" -> network("net5", Activation.TANH, OutputLoss.SQUARED_ERROR, true, 1, 1, 1);
            case "xor221" -> network("xor4", Activation.TANH, OutputLoss.CROSS_ENTROPY, true, 2, 2, 1);
            case "deep3" -> network("one1", Activation.IDENTITY, OutputLoss.SQUARED_ERROR, false, 1, 1, 1, 1);
            case "matfac1" -> new Loss(new Model.MatrixFactorisation(1), matrix("mat32"), Reduction.SUM, Penalty.NONE);
            case "moons281" -> network("moons20", Activation.TANH, OutputLoss.CROSS_ENTROPY, true, 2, 8, 1);
            case "softplus241" -> network("reg10", Activation.SOFTPLUS, OutputLoss.SQUARED_ERROR, true, 2, 4, 1);
            case "tanh2331" -> network("reg10", Activation.TANH, OutputLoss.SQUARED_ERROR, true, 2, 3, 3, 1);
            case "cheb" -> network("cheb20", Activation.TANH, OutputLoss.SQUARED_ERROR, true, 1, 16, 16, 1);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static Loss linear(String data, Link link, boolean bias, double lambda) {
        return new Loss(new Model.GeneralisedLinear(link, bias), data(data), Reduction.SUM, new Penalty(lambda, ALL));
    }

    private static Loss softmax(double lambda) {
        return new Loss(new Model.Softmax(3, true), data("three9"), Reduction.SUM, new Penalty(lambda, ALL));
    }

    private static Loss network(String data, Activation activation, OutputLoss loss, boolean bias, int... layers) {
        var model = new Model.Network(IntStream.of(layers).boxed().toList(), activation, loss, bias);
        return new Loss(model, data(data), Reduction.MEAN, Penalty.NONE);
    }

    /// A data set whose last column is the target.
    public static Dataset data(String name) {
        var rows = Csv.rows("/golden-ml/data/" + name + ".csv");
        var names = List.copyOf(rows.getFirst().keySet());
        var features = names.subList(0, names.size() - 1);
        return new Dataset(features, names.getLast(), numbers(rows, features), numbers(rows, List.of(names.getLast())));
    }

    private static Dataset matrix(String name) {
        var rows = Csv.rows("/golden-ml/data/" + name + ".csv");
        var names = List.copyOf(rows.getFirst().keySet());
        return new Dataset(names, "", numbers(rows, names), new double[rows.size()]);
    }

    private static double[] numbers(List<Map<String, String>> rows, List<String> columns) {
        return rows.stream().flatMap(row -> columns.stream().map(row::get)).mapToDouble(Double::parseDouble).toArray();
    }
}
