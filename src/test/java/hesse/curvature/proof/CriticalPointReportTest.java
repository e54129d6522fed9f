package hesse.curvature.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Certificate;
import hesse.curvature.Certificate.AllFound;
import hesse.curvature.Certificate.Undecided;
import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.curvature.CriticalPoints;
import hesse.curvature.Neighbourhood;
import hesse.curvature.Region;
import hesse.field.Cancellation;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Order;
import hesse.field.Window;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriticalPointReportTest {

    private static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";
    private static final CriticalPoints NOTHING = new CriticalPoints(List.of(), false, false);

    private static Window square(double half) {
        return new Window(-half, half, -half, half);
    }

    private static CriticalPointReport report(String formula, Window window) {
        return Certification.report(ReferenceFunctions.field(formula), window, Cancellation.NEVER);
    }

    private static List<Region> undecided(CriticalPointReport report) {
        return assertInstanceOf(Undecided.class, report.certificate()).regions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x + y", "exp(x) + y^2", "x^3 + x + y^2", "x^3 + 1e-6*x + y^2", "atan(x + y)", "log(x)", "sqrt(x) + y", "1/x",
            "log(-1 - x^2)", "x - y*0.1"})
    void functionsWithoutCriticalPointsAreProvedToHaveNone(String formula) {
        var report = report(formula, square(3));
        assertEquals(List.of(), report.findings());
        assertEquals(new AllFound(), report.certificate());
    }

    @ParameterizedTest
    @CsvSource({"0, 3, -2, 0", "-1, 0, 0, 1", "-2, 2, 0, 5", "0, 1, -1, 1"})
    void aPointOnTheBorderIsInTheWindowOnce(double xMin, double xMax, double yMin, double yMax) {
        var report = report("x^2 + y^2", new Window(xMin, xMax, yMin, yMax));
        assertEquals(new AllFound(), report.certificate());
        assertEquals(1, report.findings().size());
        assertEquals(0, report.findings().getFirst().point().x(), 1e-30);
        assertEquals(0, report.findings().getFirst().point().y(), 1e-30);
    }

    /// Newton's iteration alone ends at 1.8e-40.
    @Test
    void aPointAtTheOriginIsAtTheOriginToTheLastBit() {
        var report = report("-3*y^2 + y^3 + y^4 - 3*x*y + 2*x*y^3 + x^2*y + 0.5*x^2*y^2 - 3*x^3 - 3*x^4", new Window(-1.4, 0.5, -0.8, 2.2));
        assertEquals(new AllFound(), report.certificate());
        assertEquals(List.of(Kind.SADDLE), report.findings().stream().map(Finding::point)
                .filter(point -> point.x() == 0 && point.y() == 0).map(CriticalPoint::kind).toList());
    }

    /// π is no double; the place of the proved point holds it and reaches into the window.
    @Test
    void aPointThatRoundingPutsOnTheBorderIsInTheWindow() {
        var report = report("cos(x) + (y - 0.3)^2", new Window(1, Math.PI, 0, 1));
        assertEquals(new AllFound(), report.certificate());
        assertEquals(List.of(Kind.MINIMUM), report.findings().stream().map(finding -> finding.point().kind()).toList());
        assertEquals(Math.PI, report.findings().getFirst().point().x(), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-6, 1e-9, 1e-12, 1e-15})
    void aPointJustOutsideIsProvedNotToBeInTheWindow(double outside) {
        var report = report("x^2 + y^2", new Window(outside, 3, -2, 2));
        assertEquals(List.of(), report.findings());
        assertEquals(new AllFound(), report.certificate());
    }

    @Test
    void pointsOnBothSidesOfTheBorderAreToldApart() {
        var report = report("cos(pi*x) + y^2", new Window(0, 3, -1, 1));
        assertEquals(new AllFound(), report.certificate());
        assertEquals(List.of(0.0, 1.0, 2.0, 3.0),
                report.findings().stream().map(finding -> (double) Math.round(finding.point().x())).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 50, 500, 1e4, 1e6, 1e9})
    void theSizeOfTheWindowDoesNotMatter(double half) {
        var report = report(HIMMELBLAU, square(half));
        assertEquals(new AllFound(), report.certificate());
        assertEquals(9, report.findings().size());
        assertTrue(report.findings().stream().allMatch(Finding::certified));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-300", "1e-12", "1e12", "1e290"})
    void theScaleOfTheFunctionDoesNotMatter(String factor) {
        var report = report(factor + "*(" + HIMMELBLAU + ")", square(5));
        assertEquals(9, report.findings().size());
        assertTrue(report.findings().stream().allMatch(Finding::certified));
        assertEquals(new AllFound(), report.certificate());
    }

    @ParameterizedTest
    @ValueSource(doubles = {5e-10, 1e-6, 1, 1e3, 1e9})
    void windowsOfAnySizeAroundASaddleAreProved(double half) {
        var report = report("(x - 1)^2 - 3*(y - 1)^2 + (x - 1)*(y - 1)", new Window(1 - half, 1 + 0.7 * half, 1 - 0.9 * half, 1 + half));
        assertEquals(new AllFound(), report.certificate());
        assertEquals(List.of(Kind.SADDLE), report.findings().stream().map(finding -> finding.point().kind()).toList());
    }

    /// Three points within a third of a cell of the search's grid.
    @Test
    void neighboursAreProvedApart() {
        var report = Certification.report(ReferenceFunctions.field("x^4 - 1e-4*x^2 + y^2"), square(3), NOTHING, Cancellation.NEVER);
        assertEquals(new AllFound(), report.certificate());
        assertEquals(List.of(Kind.MINIMUM, Kind.SADDLE, Kind.MINIMUM),
                report.findings().stream().map(finding -> finding.point().kind()).toList());
        assertEquals(Math.sqrt(0.5e-4), report.findings().getLast().point().x(), 1e-12);
    }

    /// However small an eigenvalue is, what is proved is its sign.
    @ParameterizedTest
    @CsvSource({"x^2 + 1e-10*y^2, MINIMUM", "x^2 - 1e-9*y^2, SADDLE", "-1e9*x^2 - y^2, MAXIMUM", "1e-20*x^2 + 1e20*y^2, MINIMUM"})
    void nearlySingularPointsAreProvedToBeWhatTheyAre(String formula, Kind kind) {
        var report = report(formula, square(3));
        var finding = report.findings().getFirst();
        assertEquals(kind, finding.point().kind());
        assertTrue(finding.certified());
        assertEquals(Optional.empty(), finding.neighbourhood());
        assertEquals(new AllFound(), report.certificate());
    }

    /// Nothing is certified of what is exactly singular, as decimals or as doubles.
    @ParameterizedTest
    @CsvSource({"x^4 + y^4, MINIMUM", "(x - 0.1*y)^2 + y^4, MINIMUM", "x^2 - 0.2*x*y + 0.01*y^2 + y^4, MINIMUM",
            "x^3 - 3*x*y^2, MONKEY_SADDLE"})
    void whatIsExactlySingularStaysDegenerate(String formula, Neighbourhood neighbourhood) {
        var finding = report(formula, square(3)).findings().getFirst();
        assertEquals(Kind.DEGENERATE, finding.point().kind());
        assertFalse(finding.certified());
        assertEquals(Optional.of(neighbourhood), finding.neighbourhood());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2", "x^2*y^2", "(x + 2*y)^2", "7", "(x^2 + y^2 - 1)^2", "floor(x) + y^2", "relu(x)^2 + y^2", "sin(x*y)"})
    void curvesAndAreasOfCriticalPointsAreCoveredByRegions(String formula) {
        var report = report(formula, square(2));
        var field = ReferenceFunctions.field(formula);
        var regions = undecided(report);
        assertTrue(regions.size() <= 400, () -> regions.size() + " regions");
        for (int i = 0; i <= 400; i++) {
            double x = -2 + 0.01 * i;
            for (double y : new double[] {-x / 2, 0, 0.7, Math.sqrt(Math.max(0, 1 - x * x))}) {
                var jet = field.at(x, y);
                if (jet.fx() == 0 && jet.fy() == 0) {
                    assertTrue(regions.stream().anyMatch(region -> region.contains(x, y)) || isListed(report, x, y), () -> x + ", " + y);
                }
            }
        }
    }

    private static boolean isListed(CriticalPointReport report, double x, double y) {
        return report.findings().stream()
                .anyMatch(finding -> finding.certified() && Math.hypot(finding.point().x() - x, finding.point().y() - y) < 1e-12);
    }

    /// Where a halving meets the kink exactly it is seen to have no gradient, else its surroundings stay open.
    @ParameterizedTest
    @ValueSource(strings = {"abs(x) + y^2", "hypot(x, y)", "abs(x) + abs(y)"})
    void kinksAreNotListed(String formula) {
        assertEquals(List.of(), report(formula, square(2)).findings());
        var report = report(formula, new Window(-2, 1.9, -1.7, 2));
        assertEquals(List.of(), report.findings());
        assertTrue(undecided(report).stream()
                .allMatch(region -> region.xMax() - region.xMin() < 1e-9 && region.yMax() - region.yMin() < 1e-9));
    }

    /// The chosen branch's points are all, and what the other one would have there isn't any.
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"if(less(abs(x), 1), x^2, 2*abs(x) - 1) + y^2; 1", "if(less(x, 0.5), x^2 + y^2 + x, x*log(x) + y^2); 1",
        "if(less(x, 1.3), (x + 1)^2 + y^2, 0*log(x - 2) + y + x^2); 1", "if(less(0, x), (x + 1)^2 + y^2, (x + 2)^2 + 3*x + y^2); 0"})
    void functionsInPiecesHaveThePointsOfTheirPieces(String formula, int count) {
        var report = report(formula, square(2));
        assertEquals(count, report.findings().size());
        assertEquals(new AllFound(), report.certificate());
        assertTrue(report.findings().stream().allMatch(finding -> finding.certified()));
    }

    /// At a jump or where slopes change their sign nothing is claimed.
    @Test
    void aBorderThroughAPointLeavesItUndecided() {
        assertFalse(undecided(report("if(less(x, 0), x^2 + y^2, 1 + x^2 + y^2)", square(2))).isEmpty());
        assertFalse(undecided(report("if(less(0, x), (x + 1)^2 + y^2, (x - 1)^2 + y^2)", square(2))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"gamma(x) + y^2; 3", "sinc(3*x) + sinc(3*y); 9", "erf(x*y) + x^2 + y^2; 1", "asinh(x)*asinh(y); 1",
                    "sech(x) + sech(y); 1",
        "logaddexp(x, -x) + y^2; 1", "cot(x) + y^2; 0", "x*atanh(x/3) + y^2; 1"})
    void pointsOfSpecialFunctionsAreAllProved(String formula, int count) {
        var report = report(formula, square(1.9));
        assertEquals(count, report.findings().size());
        assertEquals(new AllFound(), report.certificate());
    }

    @Test
    void domainsWithHolesAreProvedUpToTheirBorders() {
        for (var formula : List.of("x*log(x) + y*log(y)", "x - 0.001*log(x) + y - log(y)", "x - log(x) + 2*y - log(y)")) {
            var report = report(formula, square(2));
            assertEquals(new AllFound(), report.certificate(), formula);
            assertEquals(1, report.findings().size(), formula);
        }
    }

    /// The search gives up at 500 points; the proof doesn't need to.
    @Test
    void aTruncatedListIsCompletedByTheProof() {
        var report = report("sin(40*x) + cos(40*y)", square(1));
        assertEquals(new AllFound(), report.certificate());
        assertFalse(report.truncated());
        assertEquals(650, report.findings().size());
    }

    @Test
    void tooManyPointsAreSaidToBeMore() {
        var report = report("sin(1000*x)*cos(900*y)", square(3));
        assertTrue(report.truncated());
        assertInstanceOf(Undecided.class, report.certificate());
    }

    @Test
    void withoutAFormulaNothingIsProved() {
        var compiled = ReferenceFunctions.field(HIMMELBLAU);
        var report = Certification.report(new Field() {
            @Override
            public Evaluator evaluator(Order order) {
                return compiled.evaluator(order);
            }
        }, square(5), Cancellation.NEVER);
        assertEquals(new Certificate.NotAvailable(), report.certificate());
        assertEquals(9, report.findings().size());
        assertTrue(report.findings().stream().noneMatch(Finding::certified));
    }

    @Test
    void theProofStopsWhenItsAnswerIsNotWanted() {
        var field = ReferenceFunctions.field(HIMMELBLAU);
        var asked = new AtomicInteger();
        Certification.report(field, square(5), NOTHING, () -> asked.incrementAndGet() < 0);
        assertTrue(asked.get() > 50);
        for (int last : new int[] {1, asked.get() / 2, asked.get()}) {
            var late = new AtomicInteger();
            assertThrows(CancellationException.class,
                    () -> Certification.report(field, square(5), NOTHING, () -> late.incrementAndGet() == last));
        }
    }
}
