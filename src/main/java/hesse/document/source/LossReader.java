package hesse.document.source;

import hesse.document.json.JsonFields;
import hesse.learning.Activation;
import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.Penalty;
import hesse.learning.Penalty.Penalised;
import hesse.learning.Reduction;
import hesse.objective.plane.Plane;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// A loss on a plane from the fields that [LossWriter] writes. Every method throws a
/// [hesse.document.json.DocumentFormatException].
public final class LossReader {
    /// The most examples of a document.
    public static final int MOST_EXAMPLES = 5000;
    private static final int MOST_FEATURES = 256;
    private static final int MOST_LAYERS = 16;
    private static final int MOST_UNITS = 1024;
    /// Numbers of a plane's point and directions: weights that a document has room for.
    private static final int MOST_WEIGHTS = 10_000;

    private LossReader() {}

    public static Loss loss(JsonFields fields) {
        var model = fields.object("model", LossReader::model);
        var data = fields.object("data", LossReader::data);
        checkTargets(model, data, fields);
        var loss = new Loss(model, data, fields.constant("reduction", Reduction.class), Penalty.NONE);
        Penalty penalty = fields.object("penalty", of -> penalty(of, loss.dimension()));
        return loss.with(penalty);
    }

    /// @param dimension of the loss
    public static Plane plane(JsonFields fields, int dimension) {
        return fields.object("plane", plane ->
                new Plane(plane.numbers("origin", dimension), plane.numbers("u", dimension), plane.numbers("v", dimension)));
    }

    private static Model model(JsonFields fields) {
        return switch (fields.constant("kind", ModelKind.class)) {
            case GENERALISED_LINEAR -> new Model.GeneralisedLinear(fields.constant("link", Link.class), fields.flag("bias"));
            case SOFTMAX -> new Model.Softmax(fields.integer("classes", 2, MOST_UNITS), fields.flag("bias"));
            case NETWORK -> network(fields);
            case MATRIX_FACTORISATION -> new Model.MatrixFactorisation(fields.integer("rank", 1, MOST_UNITS));
        };
    }

    private static Model.Network network(JsonFields fields) {
        var units = Arrays.stream(fields.numbers("layers", 2, MOST_LAYERS)).mapToObj(value -> {
            if (value != Math.rint(value) || value < 1 || value > MOST_UNITS) {
                throw fields.outOfRange("layers");
            }
            return (int) value;
        }).toList();
        var loss = fields.constant("loss", OutputLoss.class);
        if (loss != OutputLoss.SOFTMAX && units.getLast() != 1) {
            throw fields.outOfRange("layers");
        }
        return new Model.Network(units, fields.constant("activation", Activation.class), loss, fields.flag("bias"));
    }

    private static Dataset data(JsonFields fields) {
        var names = fields.texts("features", 1, MOST_FEATURES);
        var rows = fields.rows("examples", MOST_EXAMPLES, names.size() + 1);
        double[] features = new double[rows.size() * names.size()];
        double[] targets = new double[rows.size()];
        for (int i = 0; i < targets.length; i++) {
            System.arraycopy(rows.get(i), 0, features, i * names.size(), names.size());
            targets[i] = rows.get(i)[names.size()];
        }
        return new Dataset(names, fields.text("target"), features, targets);
    }

    private static void checkTargets(Model model, Dataset data, JsonFields fields) {
        for (int i = 0; i < data.size(); i++) {
            if (!model.allows(data.target(i))) {
                throw fields.outOfRange("data.examples[" + i + "]");
            }
        }
        if (model instanceof Model.Network network && network.layers().getFirst() != data.width()) {
            throw fields.outOfRange("model.layers");
        }
        if (new Loss(model, data, Reduction.SUM, Penalty.NONE).dimension() > MOST_WEIGHTS) {
            throw fields.outOfRange("model");
        }
    }

    private static Penalty penalty(JsonFields fields, int dimension) {
        double lambda = fields.number("lambda", value -> value >= 0);
        return new Penalty(lambda, switch (fields.constant("penalised", PenalisedKind.class)) {
            case ALL -> new Penalised.All();
            case WITHOUT_BIASES -> new Penalised.WithoutBiases();
            case SOME -> new Penalised.Some(weights(fields, dimension));
        });
    }

    private static Set<Integer> weights(JsonFields fields, int dimension) {
        var weights = new HashSet<Integer>();
        for (double index : fields.numbers("weights", 0, MOST_WEIGHTS)) {
            if (index != Math.rint(index) || index < 0 || index >= dimension || !weights.add((int) index)) {
                throw fields.outOfRange("weights");
            }
        }
        return weights;
    }
}
