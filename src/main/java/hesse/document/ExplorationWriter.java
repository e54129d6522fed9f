package hesse.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.json.JsonFields;
import hesse.document.loss.LossJson;
import hesse.expression.VariableNames;
import hesse.field.Window;
import hesse.figure.Orbit;
import java.util.List;
import java.util.Optional;

/// An exploration as a JSON object. What it writes, [ExplorationReader] reads.
final class ExplorationWriter {
    private ExplorationWriter() {}

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ObjectNode object(Exploration exploration) {
        var object = JSON.objectNode().put("format", ExplorationJson.FORMAT).put("version", ExplorationJson.VERSIONS.newest());
        object.set("source", source(exploration.source()));
        object.set("window", window(exploration.window()));
        object.set("home", window(exploration.home()));
        object.set("view", view(exploration.view()));
        object.set("race", race(exploration.race()));
        object.set("cursor", point(exploration.frozenCursor()));
        return object;
    }

    private static ObjectNode source(Source source) {
        return switch (source) {
            case Formula formula -> formula(formula);
            case LossSource loss -> loss(loss);
        };
    }

    private static ObjectNode loss(LossSource source) {
        var object = JSON.objectNode().put("kind", JsonFields.spelling(SourceKind.LOSS));
        object.set("loss", LossJson.object(source.loss()));
        var plane = object.putObject("plane");
        plane.set("origin", numbers(source.plane().origin()));
        plane.set("u", numbers(source.plane().u()));
        plane.set("v", numbers(source.plane().v()));
        object.set("starts", starts(source));
        object.set("scene", source.sceneId().<JsonNode>map(JSON::textNode).orElse(JSON.nullNode()));
        return object;
    }

    private static ArrayNode starts(Source source) {
        var starts = JSON.arrayNode();
        source.starts().forEach(start -> {
            var object = starts.addObject();
            object.set("seen", numbers(start.seen().x(), start.seen().y()));
            object.set("variables", vector(start.variables()));
        });
        return starts;
    }

    private static ObjectNode formula(Formula formula) {
        var parameters = JSON.objectNode();
        formula.parameters().forEach((name, parameter) ->
                parameters.set(name, numbers(parameter.value(), parameter.min(), parameter.max())));
        var object = JSON.objectNode().put("kind", JsonFields.spelling(SourceKind.FORMULA)).put("text", formula.text());
        object.set("variables", formula.chosen().map(names -> variables(names, formula.directions())).orElse(JSON.nullNode()));
        object.set("parameters", parameters);
        object.set("starts", starts(formula));
        object.set("catalogue", formula.catalogueId().<JsonNode>map(JSON::textNode).orElse(JSON.nullNode()));
        return object;
    }

    private static JsonNode variables(VariableNames names, Optional<Directions> directions) {
        var object = JSON.objectNode().put("x", names.x()).put("y", names.y());
        names.all().forEach(object.putArray("all")::add);
        object.set("u", directions.map(along -> vector(along.u())).orElse(JSON.nullNode()));
        object.set("v", directions.map(along -> vector(along.v())).orElse(JSON.nullNode()));
        return object;
    }

    private static JsonNode vector(List<Double> numbers) {
        return numbers(numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static ObjectNode view(View view) {
        var layers = JSON.arrayNode();
        view.layers().forEach(layer -> layers.add(JsonFields.spelling(layer)));
        var object = JSON.objectNode()
                .put("panes", JsonFields.spelling(view.panes()))
                .put("colourBy", JsonFields.spelling(view.colourBy()))
                .put("height", JsonFields.spelling(view.height()))
                .put("axisScale", JsonFields.spelling(view.axisScale()))
                .put("equalScales", view.equalScales());
        object.set("layers", layers);
        object.set("orbit", orbit(view.orbit()));
        return object.put("direction", view.direction());
    }

    private static ObjectNode orbit(Orbit orbit) {
        return JSON.objectNode().put("azimuth", orbit.azimuth()).put("elevation", orbit.elevation())
                .put("zoom", orbit.zoom()).put("panX", orbit.panX()).put("panY", orbit.panY());
    }

    private static ObjectNode race(Race race) {
        var runners = JSON.arrayNode();
        race.runners().forEach(runner -> runners.add(runner(runner)));
        var object = JSON.objectNode();
        object.set("start", point(race.start()));
        object.set("runners", runners);
        return object.put("selected", race.lineup().selected()).put("solo", race.lineup().solo()).put("stepLimit", race.stepLimit())
                .put("lockStep", JsonFields.spelling(race.lockStep())).put("step", race.step())
                .set("map", race.map().<JsonNode>map(map -> JSON.objectNode().put("turn", map.turn()).put("stretch", map.stretch()))
                .orElse(JSON.nullNode()));
    }

    private static ObjectNode runner(Runner runner) {
        var parameters = JSON.objectNode();
        runner.method().values().forEach(parameters::put);
        var object = JSON.objectNode().put("method", runner.method().name().spelling());
        object.set("parameters", parameters);
        object.set("start", point(runner.start()));
        return object.put("hidden", runner.hidden());
    }

    private static JsonNode point(Optional<Point> point) {
        return point.<JsonNode>map(p -> numbers(p.x(), p.y())).orElse(JSON.nullNode());
    }

    private static ArrayNode window(Window window) {
        return numbers(window.xMin(), window.xMax(), window.yMin(), window.yMax());
    }

    private static ArrayNode numbers(double... values) {
        var array = JSON.arrayNode();
        for (double value : values) {
            array.add(value);
        }
        return array;
    }
}
