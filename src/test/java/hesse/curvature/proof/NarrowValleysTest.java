package hesse.curvature.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Certificate;
import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.field.Cancellation;
import hesse.field.Enclosure;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.HighPrecision;
import hesse.field.Order;
import hesse.field.Window;
import hesse.interval.Interval;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Badly scaled functions, whose narrow valleys no box of Newton's method fits into.
class NarrowValleysTest {

    /// Counts the boxes that are looked at.
    private record Counting(Enclosure enclosure, LongAdder boxes) implements Enclosure {

        @Override
        public void encloseGradient(double xMin, double xMax, double yMin, double yMax) {
            boxes.increment();
            enclosure.encloseGradient(xMin, xMax, yMin, yMax);
        }

        @Override
        public boolean contracts(double[] box) {
            return enclosure.contracts(box);
        }

        @Override
        public Interval slope(double p, double q) {
            return enclosure.slope(p, q);
        }

        @Override
        public void encloseHessian() {
            enclosure.encloseHessian();
        }

        @Override
        public void encloseDeterminant() {
            enclosure.encloseDeterminant();
        }

        @Override
        public int cost() {
            return enclosure.cost();
        }

        @Override
        public double inf(Component component) {
            return enclosure.inf(component);
        }

        @Override
        public double sup(Component component) {
            return enclosure.sup(component);
        }

        @Override
        public boolean hasNoGradient() {
            return enclosure.hasNoGradient();
        }

        @Override
        public boolean hasContinuousGradient() {
            return enclosure.hasContinuousGradient();
        }

        @Override
        public boolean isEmpty() {
            return enclosure.isEmpty();
        }

        @Override
        public boolean isSmooth() {
            return enclosure.isSmooth();
        }
    }

    private record Watched(Field field, LongAdder boxes) implements Field {

        @Override
        public Evaluator evaluator(Order order) {
            return field.evaluator(order);
        }

        @Override
        public Optional<Enclosure> enclosure() {
            return field.enclosure().map(enclosure -> new Counting(enclosure, boxes));
        }

        @Override
        public Optional<HighPrecision> highPrecision() {
            return field.highPrecision();
        }
    }

    private static Window window(String sides) {
        var s = List.of(sides.split(",")).stream().mapToDouble(Double::parseDouble).toArray();
        return new Window(s[0], s[1], s[2], s[3]);
    }

    /// Each took more than 120,000 boxes, without success, before derivatives were looked at together.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "x + 1000000*(x^2 + y^2 - 1)^2; -1.5,1.5,-1.5,1.5; 3; 1000",
        "x + y + 1000000000*(x^2 + y^2 - 1)^2; -1.5,1.5,-1.5,1.5; 3; 1000",
        "(10000*x*y - 1)^2 + (exp(-x) + exp(-y) - 1.0001)^2; -1,10,-1,10; 5; 1000",
        "-(0.001/(0.000001 + (x - 0.4*y - 0.1)^2) + 0.001/(0.000001 + (2*x + y - 1.5)^2)); -1,2,-1,2; 1; 1000",
        "-2*(x - 1)^2 + 100000*(-0.02 + 10000*(y - x^2)^2 + (x - 1)^2)^2; 0.5,1.5,0.2,2.3; 5; 40000",
        "1/(x^2 + y^2 - 1); -2,2,-2,2; 1; 1000"})
    void allPointsAreProvedInFewBoxes(String formula, String sides, int points, int most) {
        var field = new Watched(ReferenceFunctions.field(formula), new LongAdder());
        var report = Certification.report(field, window(sides), Cancellation.NEVER);
        assertEquals(points, report.findings().size());
        assertEquals(new Certificate.AllFound(), report.certificate());
        assertTrue(field.boxes.sum() <= most, () -> field.boxes + " boxes");
    }

    /// Against forty digits. At the minimum H is 4·10⁹ ((1, 1), (1, 1)) + √2 I, but for less than 10⁻⁸.
    @Test
    void theLesserEigenvalueIsNotWhatRoundingLeaves() {
        var report = Certification.report(ReferenceFunctions.field("x + y + 1000000000*(x^2 + y^2 - 1)^2"), window("-1.5,1.5,-1.5,1.5"),
                Cancellation.NEVER);
        assertEquals(1.414213562123095, only(report, Kind.MINIMUM).eigen().lambdaMin(), 1e-14);
        assertEquals(-1.414213562623095, only(report, Kind.SADDLE).eigen().lambdaMin(), 1e-14);
        assertEquals(8e9 + 3 * Math.sqrt(2), only(report, Kind.MINIMUM).eigen().lambdaMax(), 1e-5);
    }

    private static Finding only(CriticalPointReport report, Kind kind) {
        return report.findings().stream().filter(finding -> finding.point().kind() == kind).findFirst().orElseThrow();
    }
}
