package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.ExplorationJson.ReadResult;
import hesse.document.json.JsonFields;
import hesse.field.Window;
import hesse.figure.AxisScale;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.Orbit;
import hesse.figure.race.LockStep;
import hesse.figure.race.PlaneMap;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplorationJsonTest {

    private static final long SEED = 20261122;
    private static final int MUTATIONS = 20_000;

    private static final Messages MESSAGES = new Messages(Locale.ROOT);
    private static final List<CatalogueEntry> CATALOGUE = Catalogue.load().entries();
    private static final Exploration EXAMPLE = Catalogue.load().named("cusp").orElseThrow().initial()
            .withFrozenCursor(Optional.of(new Point(0.5, -0.25)));

    @Test
    void whatIsWrittenIsReadBack() {
        ForAll.seeded(SEED).check(ExplorationJsonTest::exploration, exploration ->
                assertEquals(new ReadResult.Read(exploration), ExplorationJson.read(ExplorationJson.write(exploration))));
    }

    @Test
    void theWholeFileIsAsPeopleExpect() {
        assertEquals("""
                {
                  "format" : "hesse-exploration",
                  "version" : 10,
                  "source" : {
                    "kind" : "formula",
                    "text" : "x^4 + a*x^2 + b*x + y^2",
                    "variables" : null,
                    "parameters" : {
                      "a" : [ -2.0, -4.0, 2.0 ],
                      "b" : [ 0.3, -4.0, 4.0 ]
                    },
                    "starts" : [ ],
                    "catalogue" : "cusp"
                  },
                  "window" : [ -2.0, 2.0, -2.0, 2.0 ],
                  "home" : [ -2.0, 2.0, -2.0, 2.0 ],
                  "view" : {
                    "panes" : "both",
                    "colourBy" : "definiteness",
                    "height" : "clipped",
                    "axisScale" : "root",
                    "equalScales" : true,
                    "layers" : [ %s ],
                    "orbit" : {
                      "azimuth" : -1.0471975511965976,
                      "elevation" : 0.5585053606381855,
                      "zoom" : 1.0,
                      "panX" : 0.0,
                      "panY" : 0.0
                    },
                    "direction" : 0.5235987755982988
                  },
                  "race" : {
                    "start" : [ -1.6, 1.2 ],
                    "runners" : [ {
                      "method" : "gradient-descent",
                      "parameters" : {
                        "eta" : 0.03
                      },
                      "start" : null,
                      "hidden" : false
                    }, {
                      "method" : "newton",
                      "parameters" : { },
                      "start" : null,
                      "hidden" : false
                    } ],
                    "selected" : 0,
                    "solo" : false,
                    "stepLimit" : 200,
                    "lockStep" : "iterations",
                    "step" : 0,
                    "map" : null
                  },
                  "cursor" : [ 0.5, -0.25 ]
                }
                """.formatted(View.INITIAL.layers().stream().map(layer -> '"' + JsonFields.spelling(layer) + '"')
                        .collect(Collectors.joining(", "))), ExplorationJson.write(EXAMPLE));
    }

    /// What files said when there were no null lines yet.
    @Test
    void filesFromBeforeTheNullLinesAreReadAsTheyWere() {
        var old = ExplorationJson.write(EXAMPLE)
                .replaceFirst("\"layers\" : .*", "\"layers\" : [ \"regions\", \"contours\", \"contour_labels\", \"det_zero\", "
                + "\"critical_points\", \"gradient\", \"axes\", \"model\", \"tangent_plane\", \"legend\", \"hatching\" ],");
        var shown = EnumSet.complementOf(EnumSet.of(Layer.NULL_LINES, Layer.DIRECTION, Layer.STEP));
        assertEquals(new ReadResult.Read(EXAMPLE.with(new View(EXAMPLE.view().panes(), EXAMPLE.view().colourBy(), EXAMPLE.view().height(),
                EXAMPLE.view().axisScale(),
                true, shown, EXAMPLE.view().orbit(), EXAMPLE.view().direction()))), ExplorationJson.read(old));
    }

    @Test
    void nullLinesAreOffUntilAskedForAndKept() {
        assertFalse(View.INITIAL.shows(Layer.NULL_LINES));
        var shown = EXAMPLE.with(EXAMPLE.view().toggled(Layer.NULL_LINES));
        assertTrue(ExplorationJson.write(shown).contains("\"null_lines\""));
        assertEquals(new ReadResult.Read(shown), ExplorationJson.read(ExplorationJson.write(shown)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "step" : 0                | "stride" : 0          | The field “race.step” is missing.
            "step" : 0                | "step" : 0, "x": 1    | The field “race.x” is unknown.
            "step" : 0                | "step" : "0"          | The field “race.step” must be a number.
            "step" : 0                | "step" : 0.5          | The value of the field “race.step” is outside its range.
            "step" : 0                | "step" : -1           | The value of the field “race.step” is outside its range.
            "eta" : 0.03              | "eta" : 1e999         | The value of the field “race.runners[0].parameters.eta” is outside its range.
            "eta" : 0.03              | "eta" : 0             | The value of the field “race.runners[0].parameters.eta” is outside its range.
            "eta" : 0.03              | "beta" : 0.03         | The field “race.runners[0].parameters.eta” is missing.
            "parameters" : { }        | "parameters" : { "eta" : 1 } | The field “race.runners[1].parameters.eta” is unknown.
            "method" : "newton"       | "method" : "newtons"  | The field “race.runners[1].method” must be one of: gradient-descent, exact-line-search, armijo, wolfe, barzilai-borwein, inverse-curvature, polyak-momentum, nesterov, adagrad, rmsprop, adam, newton, damped-newton, levenberg-marquardt, trust-region, dogleg, saddle-free-newton, shifted-newton, cubic-newton, hybrid, bfgs, l-bfgs, sr1, nonlinear-cg, linear-cg, newton-cg.
            "method" : "newton"       | "method" : null       | The field “race.runners[1].method” must be text.
            "runners" : [             | "runners" : [ 7,      | The field “race.runners[0]” must be an object with fields of its own.
            "runners" : [             | "runners" : {}, "r" : [ | The field “race.runners” must be a list.
            "kind" : "formula"        | "kind" : "network"    | The field “source.kind” must be one of: formula, loss.
            "stepLimit" : 200         | "stepLimit" : 10001   | The value of the field “race.stepLimit” is outside its range.
            "version" : 10             | "version" : 11        | This exploration was written by a newer Hesse: its version is 11, and 10 is the newest known here.
            "version" : 10             | "version" : 0         | The value of the field “version” is outside its range.
            "hesse-exploration"       | "sketch"              | This file is no exploration of Hesse.
            "cursor" : [ 0.5, -0.25 ] | "cursor" : [ 0.5 ]    | The field “cursor” must have 2 numbers.
            "cursor" : [ 0.5, -0.25 ] | "cursor" : 0.5        | The field “cursor” must be a list.
            "panes" : "both"          | "panes" : "none"      | The field “view.panes” must be one of: map, both, surface, data.
            "panes" : "both"          | "panes" : null        | The field “view.panes” must be text.
            "zoom" : 1.0              | "zoom" : 0            | The value of the field “view.orbit.zoom” is outside its range.
            "azimuth" : -             | "azimuth" : -1e200, "z": -  | The value of the field “view.orbit.azimuth” is outside its range.
            + y^2"                    | + y^"                 | The formula in “source.text” has a mistake at character 23.
            + b*x                     | + c*x                 | The field “source.parameters” must have exactly the parameters of the formula: a, c.
            [ 0.3, -4.0, 4.0 ]        | [ 0.3, 4.0, -4.0 ]    | The value of the field “source.parameters.b” is outside its range.
            "window" : [ -2.0         | "window" : [ 2.0      | The value of the field “window” is outside its range.
            "layers" : [              | "layers" : [ "fog",   | The field “view.layers” must be one of: %LAYERS
            "layers" : [              | "layers" : [ "axes",  | The value of the field “view.layers” is outside its range.
            "catalogue" : "cusp"      | "catalogue" : 1       | The field “source.catalogue” must be text.
            "version" : 10,            | "version" : 10; | This file is no exploration: line 3, column 17 is not JSON.
            """)
    void aBrokenFileIsRefusedWithASentence(String piece, String broken, String sentence) {
        var text = ExplorationJson.write(EXAMPLE);
        assertTrue(text.contains(piece), piece);
        var layers = Arrays.stream(Layer.values()).map(JsonFields::spelling).collect(Collectors.joining(", ")) + ".";
        assertEquals(sentence.replace("%LAYERS", layers), sentence(ExplorationJson.read(text.replaceFirst(Pattern.quote(piece), broken))));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            ``
            ` `
            []
            null
            3
            {} {}
            {
            """)
    void whatIsNoObjectIsRefused(String text) {
        assertInstanceOf(ReadResult.Invalid.class, ExplorationJson.read(text == null ? "" : text));
    }

    @Test
    void aHugeTextIsRefusedUnread() {
        var refused = new ReadResult.Invalid("document.file.tooLarge", List.of("1000000"));
        assertEquals(refused, ExplorationJson.read(" ".repeat(ExplorationJson.MAX_LENGTH + 1)));
        assertInstanceOf(ReadResult.Invalid.class, ExplorationJson.read("[".repeat(ExplorationJson.MAX_LENGTH)));
    }

    /// Whatever happens to a file, it is opened or refused with a sentence, and what is opened can be written again.
    @Test
    void mutatedTextsAreOpenedOrRefused() {
        var random = new SplittableRandom(SEED);
        var original = ExplorationJson.write(EXAMPLE);
        for (int i = 0; i < MUTATIONS; i++) {
            var text = mutated(original, random);
            try {
                switch (ExplorationJson.read(text)) {
                    case ReadResult.Read(var exploration) ->
                            assertEquals(new ReadResult.Read(exploration), ExplorationJson.read(ExplorationJson.write(exploration)));
                    case ReadResult.Invalid refused -> assertTrue(!sentence(refused).isBlank());
                }
            } catch (RuntimeException | Error failure) {
                throw new AssertionError("seed " + SEED + ", mutation " + i + ": " + text, failure);
            }
        }
    }

    private static String mutated(String original, SplittableRandom random) {
        var text = new StringBuilder(original);
        for (int left = random.nextInt(1, 4); left > 0; left--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(1, 12));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, original, at % original.length(), Math.min(original.length(), at % original.length() + 9));
                case 2 -> text.setCharAt(at, (char) random.nextInt(32, 127));
                case 3 -> text.setCharAt(at, "0123456789.-eE\"[]{},:\\\u0000\u03bb\ud800".charAt(random.nextInt(25)));
                default -> text.insert(at,
                        List.of("null", "1e308", "-0.0", "NaN", "{}", "[]", "\"\"", "true", "1e-320").get(random.nextInt(9)));
            }
            if (text.isEmpty()) {
                return "";
            }
        }
        return text.toString();
    }

    private static String sentence(ReadResult reading) {
        var refused = assertInstanceOf(ReadResult.Invalid.class, reading);
        return MESSAGES.text(refused.key(), refused.arguments().toArray());
    }

    private static Exploration exploration(Draw draw) {
        var formula = draw.pick(CATALOGUE).read();
        for (var name : formula.parameters().keySet()) {
            double value = draw.real(-5, 5);
            formula = formula.with(name, new Parameter(value, value - 1, value + 1e-3));
        }
        return new Exploration(formula, window(draw), window(draw), view(draw),
                race(draw), optional(draw));
    }

    private static Race race(Draw draw) {
        var runners = Stream.generate(() -> runner(draw)).limit(draw.pick(List.of(0, 1, 2, 20, Lineup.MOST_RUNNERS))).toList();
        var lineup = new Lineup(runners, draw.integer(0, Math.max(0, runners.size() - 1)), draw.chance(0.5));
        return new Race(optional(draw), lineup, draw.integer(1, Race.LARGEST_STEP_LIMIT), draw.pick(List.of(LockStep.values())),
                draw.integer(0, 10_000),
                draw.chance(0.5) ? Optional.empty() : Optional.of(new PlaneMap(draw.real(-1.5, 1.5), draw.real(0.05, 20))));
    }

    private static Runner runner(Draw draw) {
        var method = ConfiguredMethod.of(draw.pick(List.of(MethodName.values())));
        for (var parameter : method.name().parameters()) {
            double value = draw.real(parameter.usual().min(), parameter.usual().max());
            method = method.with(parameter, parameter.allows(value) ? value : Math.rint(value));
        }
        return new Runner(method, optional(draw), draw.chance(0.3));
    }

    private static View view(Draw draw) {
        var layers = Arrays.stream(Layer.values()).filter(_ -> draw.chance(0.5)).collect(Collectors.toSet());
        var orbit = new Orbit(draw.real(-4, 4), draw.real(-2, 2), draw.real(0.1, 10), draw.real(-1, 1), draw.real(-1, 1));
        return new View(draw.pick(List.of(Panes.values())), draw.pick(List.of(ColourBy.values())), draw.pick(List.of(HeightMode.values())),
                draw.pick(List.of(AxisScale.values())), draw.chance(0.5), layers, orbit, draw.real(-3, 3));
    }

    private static Optional<Point> optional(Draw draw) {
        return draw.chance(0.3) ? Optional.empty() : Optional.of(new Point(draw.anyScale(), draw.anyScale()));
    }

    private static Window window(Draw draw) {
        double x = draw.real(-1e6, 1e6);
        double y = draw.real(-1e-3, 1e-3);
        return new Window(x, x + draw.real(1, 1e9), y, y + draw.real(1e-9, 1));
    }
}
