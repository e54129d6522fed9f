package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hesse.document.ExplorationJson.ReadResult;
import hesse.document.migration.SourceAndRunners;
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
import hesse.learning.Dataset;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.Penalty;
import hesse.learning.Reduction;
import hesse.objective.plane.Plane;
import hesse.objective.plane.PlanePosition;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodParameter;
import hesse.optimize.MethodName;
import hesse.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as each version of the program wrote them, every field set to something unusual. They stay as they are for good.
class DocumentVersionsTest {
    private static final Messages MESSAGES = new Messages(Locale.ROOT);
    private static final Exploration FIRST = first();

    private static Exploration first() {
        var formula = Catalogue.load().named("cusp").orElseThrow().read()
                .with("a", new Parameter(-1.5, -4.25, 2.125)).with("b", new Parameter(0.7, -3, 4.5));
        var view = new View(Panes.SURFACE, ColourBy.LAMBDA_MAX, HeightMode.LOGARITHMIC, AxisScale.INVERSE_ROOT, false,
                EnumSet.of(Layer.NULL_LINES, Layer.HATCHING, Layer.TANGENT_PLANE), new Orbit(0.75, Orbit.LOWEST, 2.5, 0.125, -0.375),
                Math.PI / 6);
        var race = new Race(Optional.of(new Point(-1.6875, 1.2e-7)), List.of(descent(0.0375), Runner.of(MethodName.NEWTON)), 4321, 17);
        return new Exploration(formula, new Window(-1.25, 3.5, -2.75, 0.5), new Window(-2, 2.5, -3, 4), view, race,
                Optional.of(new Point(0.5, -0.25)));
    }

    private static Runner descent(double stepSize) {
        return new Runner(ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, stepSize), Optional.empty());
    }

    private static Runner damped() {
        var method = MethodName.SADDLE_FREE_NEWTON;
        return new Runner(ConfiguredMethod.of(method).with(method.parameter("damping").orElseThrow(), 0.01), Optional.empty());
    }

    private static final Exploration THIRD = third();

    /// What each file says, by its version.
    private static final List<Exploration> SAID = List.of(FIRST, FIRST.with(FIRST.race().with(List.of(Runner.of(MethodName.NEWTON),
            descent(1e-5), new Runner(ConfiguredMethod.of(MethodName.NEWTON), Optional.of(new Point(0.25, -7.5))), descent(33)))), THIRD,
            THIRD.with(chosen()),
            THIRD.with(chosen()).with(FIRST.view().with(ColourBy.BASINS)), THIRD.with(aslant()),
            THIRD.with(chosen()).with(THIRD.view().toggled(Layer.DIRECTION).withDirection(-2.5))
                    .with(THIRD.race().withMap(Optional.of(new PlaneMap(-0.5, 0.25)))),
            THIRD.with(loss()).with(THIRD.view().with(Panes.DATA)),
            THIRD.with(THIRD.race().with(List.of(Runner.of(MethodName.SADDLE_FREE_NEWTON), damped()))),
            THIRD.with(aslant().withStarts(List.of(new Source.Start(new Point(-1.6875, 1.2e-7), List.of(0.25, -3.5, 1e-7))))));

    /// A plane that lies aslant in the space of three variables.
    private static Formula aslant() {
        var names = new VariableNames("s", "t", List.of("x1", "x2", "x3"));
        var text = "a*x1^2 + x_2x3 + exp(x1)";
        var reading = assertInstanceOf(Reading.Understood.class, Reading.of(text, Optional.of(names)));
        var parameters = new LinkedHashMap<String, Parameter>();
        parameters.put("a", new Parameter(0.7, -3, 4.5));
        parameters.put("x1", new Parameter(0.125, -2, 2));
        parameters.put("x2", new Parameter(-1.5, -6, 6));
        parameters.put("x3", new Parameter(2.25, 0, 3));
        return new Formula(text, reading.expression(), names, reading.origin(), parameters, Optional.empty(),
                Optional.of(new Directions(List.of(0.6, -0.8, 0.0), List.of(0.0, 0.0, 1.0))), List.of());
    }

    /// The same text with another name across.
    private static Formula chosen() {
        var read = assertInstanceOf(FormulaReader.ReadResult.Read.class,
                FormulaReader.read(FIRST.formula().orElseThrow(), new VariableNames("b", "y")));
        return read.formula().with("x", new Parameter(0.7, -3, 4.5));
    }

    private static LossSource loss() {
        var data = new Dataset(List.of("length", "width"), "count", new double[] {0.5, -1.25, 2, 0.1, 1e-7, 3}, new double[] {0, 4, 1});
        var loss = new Loss(new Model.GeneralisedLinear(Link.POISSON, true), data, Reduction.MEAN,
                new Penalty(0.125, new Penalty.Penalised.Some(Set.of(1, 2))));
        return new LossSource(loss, new Plane(new double[] {0.5, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0.6, 0.8}),
                Optional.of("poisson"));
    }

    private static Exploration third() {
        var lineup = new Lineup(List.of(Runner.of(MethodName.NEWTON).withHidden(true), descent(1e-5)), 1, true);
        return FIRST.with(new Race(Optional.of(new Point(-1.6875, 1.2e-7)), lineup, 4321, LockStep.EVALUATIONS, 17, Optional.empty()));
    }

    static Stream<Integer> versions() {
        return IntStream.rangeClosed(1, SAID.size()).boxed();
    }

    private static String file(int version) {
        try (var stream = DocumentVersionsTest.class.getResourceAsStream("/documents/version-" + version + ".hesse.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionIsRead(int version) {
        assertTrue(file(version).contains("\"version\" : " + version), "the file is of its version");
        assertEquals(new ReadResult.Read(SAID.get(version - 1)), ExplorationJson.read(file(version)));
    }

    /// As [#everyVersionIsRead] has no such runner before the newest.
    @Test
    void saddleFreeNewtonWasWithoutDamping() {
        var old = file(8).replaceFirst("\"method\" : \"newton\"", "\"method\" : \"saddle-free-newton\"");
        var read = assertInstanceOf(ReadResult.Read.class, ExplorationJson.read(old));
        assertEquals(ConfiguredMethod.of(MethodName.SADDLE_FREE_NEWTON), read.exploration().race().runners().getFirst().method());
        assertInstanceOf(ReadResult.Invalid.class,
                ExplorationJson.read(old.replaceFirst("\"parameters\" : \\{ }", "\"parameters\" : { \"damping\" : 1 }")));
    }

    /// Up to version 9 a loss had all weights of one start, without where they are seen.
    @Test
    void aStartBeyondThePlaneIsSeenWhereItsNearestPointIs() {
        var old = file(8).replaceFirst("\"start\" : null", "\"start\" : [ 2.5, -1.0, 3.0 ]");
        var read = assertInstanceOf(ReadResult.Read.class, ExplorationJson.read(old)).exploration().source();
        var seen = PlanePosition.of(new double[] {2.5, -1, 3}, read.plane());
        assertEquals(List.of(new Source.Start(new Point(seen.a(), seen.b()), List.of(2.5, -1.0, 3.0))), read.starts());
    }

    @Test
    void theNewestIsWritten() {
        assertEquals(SAID.size(), ExplorationJson.VERSIONS.newest(), "there is a file of every version");
        assertEquals(file(SAID.size()), ExplorationJson.write(SAID.getLast()));
    }

    /// Sentences name the places of the file, not those where its contents stand today.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1 | "stepSize" : 0.0375     | "stepSize" : 0                      | The value of the field “race.stepSize” is outside its range.
            1 | "stepSize" : 0.0375     | "stepSize" : "0"                    | The field “race.stepSize” must be a number.
            1 | "stepSize" : 0.0375     | "stride" : 1                        | The field “race.stepSize” is missing.
            1 | "stepSize" : 0.0375     | "stepSize" : 1, "runners" : []      | The field “race.runners” is unknown.
            1 | "step" : 17             | "step" : 17, "x" : 1                | The field “race.x” is unknown.
            1 | "formula" : {           | "formulas" : {                      | The field “formula” is missing.
            1 | "formula" : {           | "formula" : 1, "rest" : {           | The field “formula” must be an object with fields of its own.
            1 | "formula" : {           | "source" : 1, "formula" : {         | The field “source” is unknown.
            1 | "formula" : {           | "formula" : { "kind" : "formula",   | The field “formula.kind” is unknown.
            1 | + y^2"                  | + y^"                               | The formula in “formula.text” has a mistake at character 23.
            1 | + b*x                   | + c*x                               | The field “formula.parameters” must have exactly the parameters of the formula: a, c.
            1 | [ 0.7, -3.0, 4.5 ]      | [ 0.7, 4.5, -3.0 ]                  | The value of the field “formula.parameters.b” is outside its range.
            1 | "catalogue" : "cusp"    | "catalogue" : 1                     | The field “formula.catalogue” must be text.
            1 | "race" : {              | "race" : 1, "rest" : {              | The field “race” must be an object with fields of its own.
            1 | "cursor" : [ 0.5        | "cursor" : [ 0.5, 1                 | The field “cursor” must have 2 numbers.
            3 | "kind" : "formula",     | "kind" : "formula", "variables" : 1, | The field “source.variables” is unknown.
            4 | "lambda_max"            | "basins"                            | The field “view.colourBy” must be one of: definiteness, height, lambda_min, lambda_max, log_condition, determinant, gradient_norm.
            4 | "x" : "b"               | "x" : "y"                           | The value of the field “source.variables” is outside its range.
            4 | "x" : "b"               | "z" : "b"                           | The field “source.variables.x” is missing.
            4 | "x" : "b"               | "x" : "a"                           | The field “source.parameters” must have exactly the parameters of the formula: x, b.
            4 | "x" : "b"               | "x" : "b", "all" : []               | The field “source.variables.all” is unknown.
            6 | "y" : "t"               | "y" : "x3"                          | The value of the field “source.variables” is outside its range.
            6 | 0.6, -0.8               | 0.6, 0.7                            | The value of the field “source.variables” is outside its range.
            6 | "v" : [ 0.0, 0.0, 1.0 ] | "v" : null                          | The value of the field “source.variables” is outside its range.
            6 | "v" : [ 0.0, 0.0, 1.0 ] | "v" : [ 0.0, 1.0 ]                  | The field “source.variables.v” must have 3 numbers.
            2 | "eta" : 33.0            | "eta" : -33.0                       | The value of the field “race.runners[3].parameters.eta” is outside its range.
            2 | [ 0.25, -7.5 ]          | [ 0.25 ]                            | The field “race.runners[2].start” must have 2 numbers.
            2 | "step" : 17             | "step" : 17, "solo" : true          | The field “race.solo” is unknown.
            2 | "method" : "newton"     | "method" : "newton", "hidden" : true | The field “race.runners[0].hidden” is unknown.
            2 | "runners" : [ {         | "runners" : 1, "rest" : [ {         | The field “race.runners” must be a list.
            7 | "kind" : "formula"      | "kind" : "loss"                     | The field “source.kind” must be one of: formula.
            7 | "panes" : "surface"     | "panes" : "data"                    | The field “view.panes” must be one of: map, both, surface.
            8 | "link" : "poisson"      | "link" : "probit"                   | The field “source.loss.link” must be one of: square, logistic, squared_hinge, poisson.
            8 | [ 2.0, 0.1, 4.0 ]       | [ 2.0, 4.0 ]                        | The field “source.loss.examples.rows[1]” must have 3 numbers.
            8 | [ 2.0, 0.1, 4.0 ]       | [ 2.0, null, 4.0 ]                  | The field “source.loss.examples.rows[1]” must be a number.
            8 | "lambda" : 0.125        | "lambda" : -1                       | The value of the field “source.loss.lambda” is outside its range.
            8 | "u" : [ 0.0, 1.0, 0.0 ] | "u" : [ 1.0 ]                       | The field “source.plane.u” must have 3 numbers.
            8 | "start" : null          | "start" : [ 1.0 ]                   | The field “source.start” must have 3 numbers.
            9 | "catalogue" : "cusp"    | "catalogue" : "cusp", "starts" : [] | The field “source.starts” is unknown.
            10 | 0.25, -3.5, 1.0E-7     | 0.25, -3.5                          | The field “source.starts[0].variables” must have 3 numbers.
            9 | "damping" : 0.01        | "damping" : -1                      | The value of the field “race.runners[1].parameters.damping” is outside its range.
            3 | "selected" : 1          | "selected" : 2                      | The value of the field “race.selected” is outside its range.
            3 | "hidden" : true         | "hidden" : 1                        | The field “race.runners[0].hidden” must be true or false.
            """)
    void whatIsWrongIsNamedByItsPlaceInTheFile(int version, String piece, String broken, String sentence) {
        var text = file(version);
        assertTrue(text.contains(piece), piece);
        var refused = assertInstanceOf(ReadResult.Invalid.class, ExplorationJson.read(text.replaceFirst(Pattern.quote(piece), broken)));
        assertEquals(sentence, MESSAGES.text(refused.key(), refused.arguments().toArray()));
    }

    /// What was a parameter stays one, where the text would be read with another variable today.
    @Test
    void parametersOfOldFilesStay() {
        var old = ExplorationJson.write(FIRST.with(plain("x*y + z + x*z")))
                .replace("\"version\" : " + ExplorationJson.VERSIONS.newest(), "\"version\" : 4")
                .replaceAll(",\\s*\"(direction|map|starts)\" : [^,\\n]*", "")
                .replace("x*y + z + x*z", "x*y + z + xz")
                .replace("\"z\" : [ 1.0, -5.0, 5.0 ]", "\"z\" : [ 1.0, -5.0, 5.0 ], \"xz\" : [ 2.0, -5.0, 5.0 ]");
        var read = assertInstanceOf(ReadResult.Read.class, ExplorationJson.read(old), () -> String.valueOf(ExplorationJson.read(old)));
        assertEquals(VariableNames.XY, read.exploration().formula().orElseThrow().variables());
        assertEquals(2, read.exploration().formula().orElseThrow().parameters().get("xz").value());
        var space = ExplorationJson.write(FIRST.with(plain("x*y + z")))
                .replace("\"version\" : " + ExplorationJson.VERSIONS.newest(), "\"version\" : 4")
                .replaceAll(",\\s*\"(direction|map|starts)\" : [^,\\n]*", "");
        assertEquals(new ReadResult.Read(FIRST.with(plain("x*y + z"))), ExplorationJson.read(space));
    }

    private static Formula plain(String text) {
        return assertInstanceOf(FormulaReader.ReadResult.Read.class, FormulaReader.read(text, Optional.empty())).formula();
    }

    @Test
    void aFileWithMoreRunnersThanThereMayBeIsRefused() {
        var most = Stream.generate(() -> descent(0.5)).limit(Lineup.MOST_RUNNERS).toList();
        var text = ExplorationJson.write(FIRST.with(FIRST.race().with(most)));
        assertEquals(new ReadResult.Read(FIRST.with(FIRST.race().with(most))), ExplorationJson.read(text));
        var one = "{ \"method\" : \"newton\", \"parameters\" : {}, \"start\" : null, \"hidden\" : false }, ";
        var refused = new ReadResult.Invalid("document.file.tooMany", List.of("race.runners", "100"));
        assertEquals(refused, ExplorationJson.read(text.replaceFirst("\"runners\" : \\[ ", "\"runners\" : [ " + one)));
    }

    /// A migration doesn't touch what it was given.
    @Test
    void migrationsArePure() throws IOException {
        var file = (ObjectNode) new ObjectMapper().readTree(file(1));
        var before = file.deepCopy();
        var migration = new SourceAndRunners();
        assertEquals(migration.migrated(file), migration.migrated(file));
        assertEquals(before, file);
    }
}
