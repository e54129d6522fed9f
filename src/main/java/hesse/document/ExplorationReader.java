package hesse.document;

import com.fasterxml.jackson.databind.JsonNode;
import hesse.document.json.DocumentFormatException;
import hesse.document.json.JsonFields;
import hesse.document.loss.LossJson;
import hesse.expression.Expression;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.field.Window;
import hesse.figure.AxisScale;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.Orbit;
import hesse.figure.race.LockStep;
import hesse.figure.race.PlaneMap;
import hesse.learning.Loss;
import hesse.objective.plane.Plane;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.DoubleStream;

/// An exploration from the JSON object that [ExplorationWriter] writes. Every method throws a
/// [DocumentFormatException].
final class ExplorationReader {
    private ExplorationReader() {}

    /// From a file of the newest version.
    static Exploration exploration(JsonNode object) {
        return JsonFields.read(object, ExplorationReader::exploration);
    }

    private static Exploration exploration(JsonFields fields) {
        fields.text("format");
        fields.integer("version", ExplorationJson.VERSIONS.newest(), ExplorationJson.VERSIONS.newest());
        return new Exploration(fields.object("source", ExplorationReader::source), window(fields, "window"), window(fields, "home"),
                fields.object("view", ExplorationReader::view), fields.object("race", ExplorationReader::race),
                fields.optional("cursor", name -> point(fields, name)));
    }

    private static Source source(JsonFields fields) {
        return switch (fields.constant("kind", SourceKind.class)) {
            case FORMULA -> formula(fields);
            case LOSS -> loss(fields);
        };
    }

    private static LossSource loss(JsonFields fields) {
        Loss loss = fields.object("loss", LossJson::loss);
        return new LossSource(loss, plane(fields, loss.dimension()), starts(fields, loss.dimension()),
                fields.optional("scene", fields::text));
    }

    /// @param dimension of the loss
    static Plane plane(JsonFields fields, int dimension) {
        return fields.object("plane",
                plane -> new Plane(plane.numbers("origin", dimension), plane.numbers("u", dimension), plane.numbers("v", dimension)));
    }

    private static List<Source.Start> starts(JsonFields fields, int dimension) {
        return fields.objects("starts", Lineup.MOST_RUNNERS + 1,
                start -> new Source.Start(point(start, "seen"), DoubleStream.of(start.numbers("variables", dimension)).boxed().toList()));
    }

    private static Formula formula(JsonFields fields) {
        String text = fields.text("text");
        var chosen = fields.optional("variables", name -> fields.object(name, names -> variables(names, fields)));
        return switch (Reading.of(text, chosen.map(ChosenNames::names))) {
            case Reading.Understood(var expression, var variables, var origin, _, _) ->
                    new Formula(text, expression, variables, origin, parameters(fields, expression),
                    fields.optional("catalogue", fields::text), chosen.flatMap(ChosenNames::directions),
                    starts(fields, variables.all().size()));
            case Reading.Refused(var error) ->
                throw DocumentFormatException.at(fields.path("text"), "document.file.formula", String.valueOf(error.start() + 1));
        };
    }

    private record ChosenNames(VariableNames names, Optional<Directions> directions) {}

    private static ChosenNames variables(JsonFields fields, JsonFields formula) {
        try {
            var names = new VariableNames(fields.text("x"), fields.text("y"), fields.texts("all", VariableNames.MOST));
            var u = fields.optional("u", name -> numbers(fields, name, names));
            var v = fields.optional("v", name -> numbers(fields, name, names));
            if (u.isPresent() != v.isPresent() || u.isPresent() != names.isAslant()) {
                throw formula.outOfRange("variables");
            }
            return new ChosenNames(names, u.map(along -> new Directions(along, v.get())));
        } catch (IllegalArgumentException same) {
            throw formula.outOfRange("variables");
        }
    }

    private static List<Double> numbers(JsonFields fields, String name, VariableNames names) {
        return Arrays.stream(fields.numbers(name, names.all().size())).boxed().toList();
    }

    /// In the order of the formula, whatever the order in the file.
    private static SequencedMap<String, Parameter> parameters(JsonFields fields, Expression expression) {
        return fields.object("parameters", values -> {
            var names = expression.parameters();
            if (!names.equals(new HashSet<>(values.names()))) {
                throw DocumentFormatException.at(fields.path("parameters"), "document.file.parameters", String.join(", ", names));
            }
            var parameters = new LinkedHashMap<String, Parameter>();
            names.forEach(name -> parameters.put(name, parameter(values, name)));
            return parameters;
        });
    }

    private static Parameter parameter(JsonFields fields, String name) {
        double[] values = fields.numbers(name, 3);
        try {
            return new Parameter(values[0], values[1], values[2]);
        } catch (IllegalArgumentException outside) {
            throw fields.outOfRange(name);
        }
    }

    private static View view(JsonFields fields) {
        return new View(fields.constant("panes", Panes.class), fields.constant("colourBy", ColourBy.class),
                fields.constant("height", HeightMode.class), fields.constant("axisScale", AxisScale.class), fields.flag("equalScales"),
                fields.constants("layers", Layer.class), fields.object("orbit", ExplorationReader::orbit),
                fields.number("direction", angle -> angle > -Math.PI && angle <= Math.PI));
    }

    private static Orbit orbit(JsonFields fields) {
        return new Orbit(fields.number("azimuth", angle -> Math.abs(angle) <= 2 * Math.PI),
                fields.number("elevation", angle -> angle >= Orbit.LOWEST && angle <= Orbit.HIGHEST),
                fields.number("zoom", zoom -> zoom >= Orbit.LEAST_ZOOM && zoom <= Orbit.LARGEST_ZOOM),
                fields.number("panX", pan -> Math.abs(pan) <= Orbit.LARGEST_ZOOM),
                fields.number("panY", pan -> Math.abs(pan) <= Orbit.LARGEST_ZOOM));
    }

    private static Race race(JsonFields fields) {
        return new Race(fields.optional("start", name -> point(fields, name)), lineup(fields),
                fields.integer("stepLimit", 1, Race.LARGEST_STEP_LIMIT), fields.constant("lockStep", LockStep.class),
                fields.integer("step", 0, Integer.MAX_VALUE),
                fields.optional("map", name -> fields.object(name, ExplorationReader::map)));
    }

    private static PlaneMap map(JsonFields fields) {
        return new PlaneMap(fields.number("turn", PlaneMap::isTurn), fields.number("stretch", PlaneMap::isStretch));
    }

    private static Lineup lineup(JsonFields fields) {
        var runners = fields.objects("runners", Lineup.MOST_RUNNERS, ExplorationReader::runner);
        return new Lineup(runners, fields.integer("selected", 0, Math.max(0, runners.size() - 1)), fields.flag("solo"));
    }

    private static Runner runner(JsonFields fields) {
        var method = MethodName.spelt(fields.text("method")).orElseThrow(() ->
                fields.noChoice("method", Arrays.stream(MethodName.values()).map(MethodName::spelling)));
        return new Runner(fields.object("parameters", values -> configured(method, values)),
                fields.optional("start", name -> point(fields, name)),
                fields.flag("hidden"));
    }

    private static ConfiguredMethod configured(MethodName method, JsonFields fields) {
        var values = new LinkedHashMap<String, Double>();
        method.parameters().forEach(parameter -> values.put(parameter.key(), fields.number(parameter.key(), parameter::allows)));
        return new ConfiguredMethod(method, values);
    }

    private static Window window(JsonFields fields, String name) {
        double[] sides = fields.numbers(name, 4);
        if (Window.problem(sides[0], sides[1], sides[2], sides[3]) != null) {
            throw fields.outOfRange(name);
        }
        return new Window(sides[0], sides[1], sides[2], sides[3]);
    }

    private static Point point(JsonFields fields, String name) {
        double[] coordinates = fields.numbers(name, 2);
        return new Point(coordinates[0], coordinates[1]);
    }
}
