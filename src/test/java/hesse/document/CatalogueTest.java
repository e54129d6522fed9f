package hesse.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.compiler.CompiledField;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodParameter;
import hesse.optimize.MethodName;
import hesse.testing.Csv;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Messages MESSAGES = new Messages(Locale.ROOT);
    private static final int SAMPLES = 41;
    /// What fits on two lines beside the formula.
    private static final int LONGEST_SENTENCE = 145;
    private static final int LONGEST_NAME = 40;

    static Stream<CatalogueEntry> entries() {
        return Catalogue.load().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyFormulaIsReadWithItsParametersInOrder(CatalogueEntry entry) {
        var formula = entry.read();
        assertEquals(List.copyOf(formula.expression().parameters()), List.copyOf(formula.parameters().keySet()));
        assertEquals(Optional.of(entry.id()), formula.catalogueId());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyRaceStartsInTheWindowWhereTheFunctionIsSmooth(CatalogueEntry entry) {
        var start = entry.start();
        assertTrue(entry.window().contains(start.x(), start.y()));
        assertTrue(field(entry).at(start.x(), start.y()).isFinite());
    }

    /// A quarter is what the triangles of barrier functions fill.
    @ParameterizedTest
    @MethodSource("entries")
    void everyFunctionIsSmoothOnAQuarterOfItsWindowAtLeast(CatalogueEntry entry) {
        var grid = Grid.pixels(entry.window(), SAMPLES, SAMPLES);
        var jets = sampled(field(entry), grid);
        long smooth = IntStream.range(0, SAMPLES * SAMPLES).filter(i -> jets.at(i).isFinite()).count();
        assertTrue(smooth > SAMPLES * SAMPLES / 4, smooth + " of " + SAMPLES * SAMPLES);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryHasItsTexts(CatalogueEntry entry) {
        for (var key : List.of(entry.nameKey(), entry.teachesKey(), entry.groupKey(), entry.sourceKey())) {
            assertTrue(MESSAGES.has(key), "messages.properties needs " + key);
        }
        var teaches = MESSAGES.text(entry.teachesKey());
        assertTrue(teaches.length() <= LONGEST_SENTENCE && teaches.endsWith("."), teaches.length() + ": " + teaches);
        assertTrue(MESSAGES.text(entry.nameKey()).length() <= LONGEST_NAME);
        assertTrue(entry.id().matches("[a-z0-9_]+"));
    }

    @Test
    void namesAreDifferent() {
        var names = new HashSet<String>();
        entries().forEach(entry -> assertTrue(names.add(MESSAGES.text(entry.nameKey())), entry.id()));
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicHasANameSynonymsAndFunctionsToChooseFrom(Topic topic) {
        assertTrue(MESSAGES.has(topic.nameKey()), "messages.properties needs " + topic.nameKey());
        assertTrue(MESSAGES.has(topic.synonymsKey()), "messages.properties needs " + topic.synonymsKey());
        assertTrue(entries().filter(entry -> entry.topics().contains(topic)).count() >= 2, topic.toString());
    }

    @Test
    void groupsStandTogether() {
        var groups = new ArrayList<String>();
        entries().map(CatalogueEntry::group).filter(group -> groups.isEmpty() || !groups.getLast().equals(group)).forEach(groups::add);
        assertEquals(List.of("quadratics", "saddles", "landscapes", "classics", "multimodal", "learning", "convex", "rough", "space"),
                groups);
    }

    /// The catalogue's spelling may differ from the reference's, so it gets 64 times the first-order rounding bound and
    /// a few ulps of the largest number in play, as the reference data recommend.
    @Test
    void theFunctionsOfTheReferenceDataAreThere() {
        var catalogue = Catalogue.load();
        var points = Csv.rows("/golden/points.csv");
        assertEquals(57, points.stream().map(row -> row.get("id")).distinct().count());
        for (var point : points) {
            var entry = catalogue.named(point.get("id")).orElseThrow();
            var jet = field(entry).at(number(point, "x"), number(point, "y"));
            double largest = Stream.of("f", "fx", "fy", "fxx", "fxy", "fyy").mapToDouble(name -> Math.abs(number(point, name))).max()
                    .orElseThrow();
            assertEquals(number(point, "f"), jet.f(), 64 * number(point, "e_f") + 4e-15 * largest + 1e-300, point::toString);
            assertEquals(number(point, "fxx"), jet.fxx(), 64 * number(point, "e_fxx") + 4e-15 * largest + 1e-300, point::toString);
        }
    }

    private static Runner descent(double stepSize) {
        return new Runner(ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, stepSize), Optional.empty());
    }

    /// The first gradient descent is given the entry's step size; no runner keeps a start that was another function's.
    @Test
    void openingKeepsTheRunners() {
        var catalogue = Catalogue.load();
        var elsewhere = new Runner(ConfiguredMethod.of(MethodName.NEWTON), Optional.of(new Point(3, 4)));
        var before = catalogue.initial();
        before = before.with(before.race().with(List.of(elsewhere, descent(0.7), descent(0.2))));
        var entry = catalogue.named("rosenbrock").orElseThrow();
        var expected = new Race(Optional.of(new Point(-1.2, 1)), List.of(Runner.of(MethodName.NEWTON), descent(0.001), descent(0.2)), 200,
                0);
        assertEquals(expected, entry.open(before).race());
    }

    @Test
    void openingKeepsTheViewAndReleasesTheCursor() {
        var catalogue = Catalogue.load();
        var before = catalogue.initial();
        before = before.with(before.view().with(Panes.SURFACE).toggled(Layer.HATCHING)).with(before.race().withStepLimit(77).at(5))
                .withFrozenCursor(Optional.of(new Point(1, 2)));
        var entry = catalogue.named("rosenbrock").orElseThrow();
        var expected = new Exploration(entry.read(), entry.window(), entry.window(), before.view().with(HeightMode.LOGARITHMIC),
                new Race(Optional.of(new Point(-1.2, 1)), List.of(descent(0.001), Runner.of(MethodName.NEWTON)), 77, 0), Optional.empty());
        assertEquals(expected, entry.open(before));
    }

    @Test
    void himmelblauIsFirst() {
        assertEquals(Optional.of("himmelblau"), Catalogue.load().initial().formula().flatMap(Formula::catalogueId));
    }

    private static Field field(CatalogueEntry entry) {
        var formula = entry.read();
        return CompiledField.of(formula.expression(), formula.values());
    }

    private static Jets sampled(Field field, Grid grid) {
        int count = grid.columns() * grid.rows();
        var x = new double[count];
        var y = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = grid.x(i % grid.columns());
            y[i] = grid.y(i / grid.columns());
        }
        var jets = new Jets(Order.HESSIAN, count);
        Evaluator evaluator = field.evaluator(Order.HESSIAN);
        evaluator.evaluate(x, y, count, jets);
        return jets;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
