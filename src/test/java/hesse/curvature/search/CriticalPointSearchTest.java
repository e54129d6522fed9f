package hesse.curvature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPoints;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriticalPointSearchTest {

    private static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";
    private static final List<Kind> NINE = List.of(Kind.MINIMUM, Kind.SADDLE, Kind.MINIMUM, Kind.MAXIMUM, Kind.SADDLE,
            Kind.SADDLE, Kind.MINIMUM, Kind.SADDLE, Kind.MINIMUM);

    private static Window square(double half) {
        return new Window(-half, half, -half, half);
    }

    private static CriticalPoints search(String formula, Window window) {
        return CriticalPointSearch.in(ReferenceFunctions.field(formula), window, Cancellation.NEVER);
    }

    private static List<Kind> kinds(CriticalPoints found) {
        return found.points().stream().map(CriticalPoint::kind).toList();
    }

    private static void assertOnly(Kind kind, double x, double y, double tolerance, CriticalPoints found) {
        assertEquals(List.of(kind), kinds(found), found::toString);
        assertEquals(x, found.points().getFirst().x(), tolerance);
        assertEquals(y, found.points().getFirst().y(), tolerance);
        assertFalse(found.truncated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2", "x^2*y^2", "(x + 2*y)^2", "7", "x^2*y", "(x - y)^2*(x + y)", "floor(x) + y^2", "max(x, y)^2",
            "relu(x)^2 + y^2", "(x*y)^4"})
    void pointsOfCurvesAndAreasAreSaidToExistButNotListed(String formula) {
        assertEquals(new CriticalPoints(List.of(), true, false), search(formula, square(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "(x^2 + y^2 - 1)^2, MAXIMUM, 1.5",
        "(x^2 + y^2 - 1)^4, MAXIMUM, 1.5",
        "0.5*(1 - x*y)^2, SADDLE, 2.5",
        "-(1 + cos(12*sqrt(x^2 + y^2)))/(0.5*(x^2 + y^2) + 2), MINIMUM, 5.12",
        "sin(sqrt(x^2 + y^2))/sqrt(x^2 + y^2), MAXIMUM, 10"})
    void isolatedPointsBesideCurvesAreListed(String formula, Kind kind, double half) {
        var found = search(formula, square(half));
        assertTrue(found.curve());
        // The last one is 0/0 at the origin and loses all digits within 1e-8 of it.
        assertOnly(kind, 0, 0, 1e-8, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abs(x) + y^2", "abs(x)^2.5 + abs(y)^1.5", "sqrt(x^2 + y^2)", "max((x - 1)^2 + y^2, (x + 1)^2 + y^2 - 1)",
            "100*sqrt(abs(y - 0.01*x^2)) + 0.01*abs(x + 1)", "min(x^2, 1 - x) + y", "1e-3*abs(x) + 100*x^2 + y^2"})
    void kinksConesAndCuspsAreNotCriticalPoints(String formula) {
        assertEquals(new CriticalPoints(List.of(), false, false), search(formula, square(3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x + y", "log(x)", "exp(x) + y^2", "x^3 + x + y^2", "x^3 + 1e-6*x + y^2", "atan(x + y)", "sqrt(x)", "1/x",
            "log(-1 - x^2)"})
    void functionsWithoutCriticalPointsHaveNone(String formula) {
        assertEquals(new CriticalPoints(List.of(), false, false), search(formula, square(3)));
    }

    @Test
    void domainsWithHolesAreSearchedUpToTheirBorders() {
        assertOnly(Kind.MAXIMUM, 0, 0, 1e-12, search("sqrt(1 - x^2 - y^2)", square(2)));
        assertOnly(Kind.MINIMUM, Math.exp(-1), Math.exp(-1), 1e-12, search("x*log(x) + y*log(y)", square(2)));
        assertOnly(Kind.MINIMUM, 0.001, 1, 1e-12, search("x - 0.001*log(x) + y - log(y)", square(2)));
    }

    @ParameterizedTest
    @CsvSource({"(x - 1)^4 + (y - 1)^4, 1, 1", "(x - 1)^6 + (y + 1)^2, 1, -1", "x^6 + y^6, 0, 0",
            "x^4 - 4*x^3 + 6*x^2 - 4*x + 1 + y^4 - 4*y^3 + 6*y^2 - 4*y + 1, 1, 1", "x^3 + y^3, 0, 0"})
    void isolatedDegeneratePointsAreListed(String formula, double x, double y) {
        var found = search(formula, square(3));
        // Expanded, the quartic's gradient is nothing but rounding errors within 1e-5.
        assertOnly(Kind.DEGENERATE, x, y, 1e-4, found);
        assertFalse(found.curve());
    }

    @ParameterizedTest
    @CsvSource({"x^2 + 1e-10*y^2, MINIMUM", "x^2 - 1e-9*y^2, SADDLE", "1e9*x^2 + y^2, MINIMUM", "-x^2 - 1e-15*y^2, MAXIMUM"})
    void smallEigenvaluesCount(String formula, Kind kind) {
        assertOnly(kind, 0, 0, 1e-12, search(formula, square(3)));
    }

    /// Three points within a third of a cell.
    @Test
    void neighboursNearerThanACellAreToldApart() {
        var found = search("x^4 - 1e-4*x^2 + y^2", square(3));
        assertEquals(List.of(Kind.MINIMUM, Kind.SADDLE, Kind.MINIMUM), kinds(found));
        assertEquals(Math.sqrt(0.5e-4), found.points().getLast().x(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 50, 500, 1e4, 1e6, 1e9})
    void zoomingOutLosesNoPoint(double half) {
        assertEquals(NINE, kinds(search(HIMMELBLAU, square(half))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {5e-10, 1e-6, 1, 1e3, 1e9})
    void windowsOfAnySizeAroundASaddleFindIt(double half) {
        var window = new Window(1 - half, 1 + 0.7 * half, 1 - 0.9 * half, 1 + half);
        assertOnly(Kind.SADDLE, 1, 1, 1e-14, search("(x - 1)^2 - 3*(y - 1)^2 + (x - 1)*(y - 1)", window));
    }

    /// In the larger ones the curved valley is a ten-thousandth of a cell wide.
    @ParameterizedTest
    @ValueSource(doubles = {5e-10, 1e-6, 1, 10, 100, 1e3, 1e4})
    void windowsOfManySizesAroundRosenbrocksMinimumFindIt(double half) {
        var window = new Window(1 - half, 1 + 0.7 * half, 1 - 0.9 * half, 1 + half);
        // The gradient changes in steps of 802 ulp(1), which is 4e-13 along the axis of λmin = 0.4; a few of them.
        assertOnly(Kind.MINIMUM, 1, 1, 1e-11, search("(1 - x)^2 + 100*(y - x^2)^2", window));
    }

    @Test
    void windowsMayBeMuchWiderThanHigh() {
        assertOnly(Kind.MINIMUM, 3, 1e-9, 1e-12, search("((x - 3)/100)^2 + (y*100 - 1e-7)^2", new Window(-1e6, 1e6, -1e-6, 1e-6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-300", "1e-12", "1e12", "1e290"})
    void theScaleOfTheFunctionDoesNotMatter(String factor) {
        assertEquals(NINE, kinds(search(factor + "*(" + HIMMELBLAU + ")", square(5))));
    }

    @Test
    void bordersAndCornersBelongToTheWindow() {
        assertOnly(Kind.MINIMUM, 0, 0, 0, search("x^2 + y^2", new Window(0, 3, -2, 0)));
        assertOnly(Kind.SADDLE, 0.1, 0.7, 1e-15, search("(x - 0.1)^2 - (y - 0.7)^2", new Window(0.1, 3, -2, 0.7)));
        assertOnly(Kind.MINIMUM, Math.PI, 0.3, 1e-15, search("cos(x) + (y - 0.3)^2", new Window(1, Math.PI, 0, 1)));
        assertEquals(List.of(), search("x^2 + y^2", new Window(1e-6, 3, -2, 2)).points());
    }

    @Test
    void moreThanTheMostPointsAreTruncated() {
        var found = search("sin(1000*x)*cos(900*y)", square(3));
        assertTrue(found.truncated());
        assertEquals(CriticalPointSearch.MOST_POINTS, found.points().size());
        found.points()
                .forEach(p ->
                        assertEquals(1,
                                Math.abs(Math.sin(1000 * p.x()) * Math.cos(900 * p.y()))
                                + Math.abs(Math.cos(1000 * p.x()) * Math.sin(900 * p.y())), 1e-9));
    }

    @Test
    void negationSwapsMinimaAndMaxima() {
        var negated = kinds(search("-(" + HIMMELBLAU + ")", square(5)));
        assertEquals(NINE.stream().map(kind -> switch (kind) {
            case MINIMUM -> Kind.MAXIMUM;
            case MAXIMUM -> Kind.MINIMUM;
            case SADDLE, DEGENERATE -> kind;
        }).toList(), negated);
    }

    @Test
    void rotationAndTranslationMoveThePointsAndKeepTheirKinds() {
        double c = Math.cos(0.7);
        double s = Math.sin(0.7);
        var u = "(" + c + "*(x - 1.5) + " + s + "*(y + 2.5))";
        var v = "(" + c + "*(y + 2.5) - " + s + "*(x - 1.5))";
        var moved = search("(" + u + "^2 + " + v + " - 11)^2 + (" + u + " + " + v + "^2 - 7)^2", square(9));
        for (var point : search(HIMMELBLAU, square(5)).points()) {
            double x = c * point.x() - s * point.y() + 1.5;
            double y = s * point.x() + c * point.y() - 2.5;
            assertEquals(List.of(point.kind()), moved.points().stream()
                    .filter(p -> Math.hypot(p.x() - x, p.y() - y) < 1e-12).map(CriticalPoint::kind).toList());
        }
        assertEquals(9, moved.points().size());
    }

    @Test
    void theSearchStopsWhenItsAnswerIsNotWanted() {
        var field = ReferenceFunctions.field(HIMMELBLAU);
        assertThrows(CancellationException.class, () -> CriticalPointSearch.in(field, square(5), () -> true));
        var asked = new AtomicInteger();
        CriticalPointSearch.in(field, square(5), () -> asked.incrementAndGet() < 0);
        var late = new AtomicInteger();
        assertThrows(CancellationException.class,
                () -> CriticalPointSearch.in(field, square(5), () -> late.incrementAndGet() == asked.get()));
    }
}
