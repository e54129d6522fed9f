package hesse.document.loss;

import hesse.document.json.DocumentFormatException;
import hesse.document.json.JsonFields;
import hesse.learning.Activation;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.OutputLoss;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.learning.data.ReadDataset;
import hesse.learning.data.Standardisation;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// Reads a loss from the fields of a JSON object.
final class LossReader {
    private static final Pattern LAYERS = Pattern.compile("\\d{1,6}(-\\d{1,6})+");
    private static final int MOST_LAYERS = 20;
    private static final int MOST_RANK = 1_000;

    private final JsonFields fields;
    private final DataReader data;

    LossReader(JsonFields fields, DataSource source) {
        this.fields = fields;
        data = new DataReader(fields, source);
    }

    /// A loss and where its data were read.
    record Result(Loss loss, ReadDataset data) {}

    /// @throws DocumentFormatException if a field is wrong
    Result read() {
        var model = model();
        var reduction = fields.has("reduction") ? fields.constant("reduction", Reduction.class)
                : model instanceof Model.Network ? Reduction.MEAN : Reduction.SUM;
        var read = data.read(!(model instanceof Model.MatrixFactorisation));
        var standardised = fields.has("standardise") && fields.flag("standardise") ? Standardisation.of(read.data()).apply(read.data())
                : read.data();
        return new Result(new Loss(model, standardised, reduction, penalty()), read);
    }

    private Model model() {
        return switch (fields.constant("model", ModelKind.class)) {
            case GENERALISED_LINEAR -> new Model.GeneralisedLinear(fields.constant("link", Link.class), bias());
            case SOFTMAX -> new Model.Softmax(fields.integer("classes", 2, MOST_RANK), bias());
            case NETWORK -> network();
            case MATRIX_FACTORISATION -> new Model.MatrixFactorisation(fields.integer("rank", 1, MOST_RANK));
        };
    }

    private Model network() {
        var text = fields.text("layers").replace(" ", "");
        if (!LAYERS.matcher(text).matches()) {
            throw DocumentFormatException.at(fields.path("layers"), "loss.file.layers");
        }
        var layers = new ArrayList<Integer>();
        for (var units : text.split("-")) {
            layers.add(Integer.valueOf(units));
        }
        var loss = fields.constant("loss", OutputLoss.class);
        if (layers.contains(0) || layers.size() > MOST_LAYERS) {
            throw DocumentFormatException.at(fields.path("layers"), "loss.file.layers");
        }
        if (loss != OutputLoss.SOFTMAX && layers.getLast() != 1) {
            throw DocumentFormatException.at(fields.path("layers"), "loss.file.outputs", JsonFields.spelling(loss));
        }
        var activation = fields.has("activation") || layers.size() > 2 ? fields.constant("activation", Activation.class)
                : Activation.IDENTITY;
        return new Model.Network(layers, activation, loss, bias());
    }

    private boolean bias() {
        return !fields.has("bias") || fields.flag("bias");
    }

    private Penalty penalty() {
        double lambda = fields.has("lambda") ? fields.number("lambda", value -> value >= 0) : 0;
        if (fields.has("penalised_weights")) {
            return new Penalty(lambda, new Penalty.Penalised.Some(fields.integers("penalised_weights", 0, Loss.MOST_WEIGHTS)));
        }
        var penalised = fields.has("penalised") ? fields.constant("penalised", Penalised.class) : Penalised.ALL;
        return new Penalty(lambda, switch (penalised) {
            case ALL -> new Penalty.Penalised.All();
            case WITHOUT_BIASES -> new Penalty.Penalised.WithoutBiases();
        });
    }

    private enum Penalised { ALL, WITHOUT_BIASES }
}
