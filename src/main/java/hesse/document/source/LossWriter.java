package hesse.document.source;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.JsonFields;
import hesse.learning.Dataset;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Penalty;
import hesse.objective.plane.Plane;

/// A loss on a plane as fields of a JSON object.
public final class LossWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LossWriter() {}

    public static void write(Loss loss, Plane plane, ObjectNode into) {
        into.set("model", model(loss.model()));
        into.set("data", data(loss.data()));
        into.put("reduction", JsonFields.spelling(loss.reduction()));
        into.set("penalty", penalty(loss.penalty()));
        var object = into.putObject("plane");
        object.set("origin", numbers(plane.origin()));
        object.set("u", numbers(plane.u()));
        object.set("v", numbers(plane.v()));
    }

    private static ObjectNode model(Model model) {
        var object = JSON.objectNode();
        switch (model) {
            case Model.GeneralisedLinear(var link, var bias) ->
                    kind(object, ModelKind.GENERALISED_LINEAR).put("link", JsonFields.spelling(link)).put("bias", bias);
            case Model.Softmax(var classes, var bias) -> kind(object, ModelKind.SOFTMAX).put("classes", classes).put("bias", bias);
            case Model.Network(var layers, var activation, var loss, var bias) -> {
                var units = kind(object, ModelKind.NETWORK).putArray("layers");
                layers.forEach(units::add);
                object.put("activation", JsonFields.spelling(activation)).put("loss", JsonFields.spelling(loss)).put("bias", bias);
            }
            case Model.MatrixFactorisation(var rank) -> kind(object, ModelKind.MATRIX_FACTORISATION).put("rank", rank);
        }
        return object;
    }

    private static ObjectNode kind(ObjectNode object, ModelKind kind) {
        return object.put("kind", JsonFields.spelling(kind));
    }

    /// An example is a row: its features and then its target.
    private static ObjectNode data(Dataset data) {
        var object = JSON.objectNode();
        var names = object.putArray("features");
        data.featureNames().forEach(names::add);
        object.put("target", data.targetName());
        var examples = object.putArray("examples");
        for (int i = 0; i < data.size(); i++) {
            var row = examples.addArray();
            for (int j = 0; j < data.width(); j++) {
                row.add(data.feature(i, j));
            }
            row.add(data.target(i));
        }
        return object;
    }

    private static ObjectNode penalty(Penalty penalty) {
        var object = JSON.objectNode().put("lambda", penalty.lambda());
        switch (penalty.penalised()) {
            case Penalty.Penalised.All _ -> object.put("penalised", JsonFields.spelling(PenalisedKind.ALL));
            case Penalty.Penalised.WithoutBiases _ -> object.put("penalised", JsonFields.spelling(PenalisedKind.WITHOUT_BIASES));
            case Penalty.Penalised.Some(var weights) -> {
                object.put("penalised", JsonFields.spelling(PenalisedKind.SOME));
                var indices = object.putArray("weights");
                weights.stream().sorted().forEach(indices::add);
            }
        }
        return object;
    }

    private static ArrayNode numbers(double[] values) {
        var array = JSON.arrayNode();
        for (double value : values) {
            array.add(value);
        }
        return array;
    }
}
