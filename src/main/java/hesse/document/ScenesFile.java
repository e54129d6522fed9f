package hesse.document;

import com.fasterxml.jackson.databind.JsonNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.JsonFields;
import hesse.document.json.JsonTree;
import hesse.document.loss.LossJson;
import hesse.document.loss.ShippedLosses;
import hesse.field.Window;
import hesse.figure.HeightMode;
import hesse.learning.InitialWeights;
import hesse.learning.Loss;
import hesse.learning.plane.RandomDirections;
import hesse.objective.plane.Plane;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `scenes.json`: a list of objects, one a line, in which a loss is written as in documents, or is one of those that ship.
final class ScenesFile {
    private static final String RESOURCE = "/hesse/scenes.json";

    private ScenesFile() {}

    /// @throws IllegalStateException that names the scene, if the file is broken
    static List<LearningScene> read() {
        try (var stream = ScenesFile.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + RESOURCE + " on the class path");
            }
            var scenes = new ArrayList<LearningScene>();
            for (var object : JsonTree.read(stream)) {
                scenes.add(scene(object));
            }
            return scenes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LearningScene scene(JsonNode object) {
        try {
            return JsonFields.read(object, ScenesFile::scene);
        } catch (DocumentFormatException | IllegalArgumentException wrong) {
            throw new IllegalStateException(RESOURCE + ", scene " + object.path("id").asText() + ": " + wrong.getMessage(), wrong);
        }
    }

    private static LearningScene scene(JsonFields fields) {
        Loss loss = fields.has("shipped")
                ? ShippedLosses.named(fields.text("shipped")).orElseThrow(() -> new IllegalArgumentException("no such loss")).loss()
                : fields.object("loss", LossJson::loss);
        var source = new LossSource(loss, plane(fields, loss), Optional.of(fields.text("id")));
        double[] window = fields.numbers("window", 4);
        double[] start = fields.numbers("start", 2);
        return new LearningScene(source, fields.constants("topics", Topic.class), new Window(window[0], window[1], window[2], window[3]),
                fields.constant("height", HeightMode.class), new Point(start[0], start[1]), fields.number("step", step -> step > 0),
                fields.has("steps") ? fields.integer("steps", 1, Race.LARGEST_STEP_LIMIT) : Race.INITIAL.stepLimit(), runners(fields));
    }

    /// As in documents, or by a seed: through the weights that training begins with, along two random directions.
    private static Plane plane(JsonFields fields, Loss loss) {
        if (!fields.has("seed")) {
            return ExplorationReader.plane(fields, loss.dimension());
        }
        int seed = fields.integer("seed", 1, Integer.MAX_VALUE);
        double[] weights = InitialWeights.of(loss, seed);
        return RandomDirections.through(loss, weights, seed);
    }

    private static List<Runner> runners(JsonFields fields) {
        return fields.has("runners") ? fields.objects("runners", Lineup.MOST_RUNNERS, ScenesFile::runner) : List.of();
    }

    /// A method, and those of its parameters that aren't as they are initially.
    private static Runner runner(JsonFields fields) {
        var spelling = fields.text("method");
        var method = ConfiguredMethod.of(MethodName.spelt(spelling).orElseThrow(() -> new IllegalArgumentException("method " + spelling)));
        for (var parameter : method.name().parameters()) {
            if (fields.has(parameter.key())) {
                method = method.with(parameter, fields.number(parameter.key(), parameter::allows));
            }
        }
        return new Runner(method, Optional.empty());
    }
}
