package hesse.document.loss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.JsonFields;
import hesse.learning.Dataset;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Penalty;
import java.util.List;
import java.util.stream.Collectors;

/// A loss as a JSON object. What it writes, [LossReader] reads.
final class LossWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LossWriter() {}

    static ObjectNode object(Loss loss) {
        var object = JSON.objectNode();
        model(loss.model(), object);
        object.put("reduction", JsonFields.spelling(loss.reduction())).put("lambda", loss.penalty().lambda());
        switch (loss.penalty().penalised()) {
            case Penalty.Penalised.All _ -> object.put("penalised", "all");
            case Penalty.Penalised.WithoutBiases _ -> object.put("penalised", "without_biases");
            case Penalty.Penalised.Some(var weights) -> {
                var list = object.putArray("penalised_weights");
                weights.stream().sorted().forEach(list::add);
            }
        }
        object.set("examples", examples(loss.data(), !(loss.model() instanceof Model.MatrixFactorisation)));
        return object;
    }

    private static void model(Model model, ObjectNode object) {
        switch (model) {
            case Model.GeneralisedLinear(var link, var bias) ->
                    kind(object, ModelKind.GENERALISED_LINEAR).put("link", JsonFields.spelling(link)).put("bias", bias);
            case Model.Softmax(var classes, var bias) -> kind(object, ModelKind.SOFTMAX).put("classes", classes).put("bias", bias);
            case Model.Network(var layers, var activation, var loss, var bias) ->
                    kind(object, ModelKind.NETWORK).put("layers", layers.stream().map(String::valueOf).collect(Collectors.joining("-")))
                            .put("activation", JsonFields.spelling(activation)).put("loss", JsonFields.spelling(loss)).put("bias", bias);
            case Model.MatrixFactorisation(var rank) -> kind(object, ModelKind.MATRIX_FACTORISATION).put("rank", rank);
        }
    }

    private static ObjectNode kind(ObjectNode object, ModelKind kind) {
        return object.put("model", JsonFields.spelling(kind));
    }

    private static JsonNode examples(Dataset data, boolean hasTarget) {
        var object = JSON.objectNode();
        object.set("features", texts(data.featureNames()));
        if (hasTarget) {
            object.put("target", data.targetName());
        }
        if (!data.classNames().isEmpty()) {
            object.set("classes", texts(data.classNames()));
        }
        var rows = object.putArray("rows");
        for (int i = 0; i < data.size(); i++) {
            var row = rows.addArray();
            for (int j = 0; j < data.width(); j++) {
                row.add(data.feature(i, j));
            }
            if (hasTarget) {
                row.add(data.target(i));
            }
        }
        return object;
    }

    private static ArrayNode texts(List<String> texts) {
        var list = JSON.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
