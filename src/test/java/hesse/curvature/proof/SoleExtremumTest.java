package hesse.curvature.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.curvature.Certificate;
import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPointReport;
import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Window;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoleExtremumTest {

    private static CriticalPointReport report(String formula, Window window) {
        return Certification.report(ReferenceFunctions.field(formula), window, Cancellation.NEVER);
    }

    /// The first is CLIFF: with a wall on which e is raised to the 20th power and more.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ((x - 3)/100)^2 - (x - y) + exp(20*(x - y))     | -10 | 10  | MINIMUM
            log(exp(x) + exp(y) + exp(-x - y))              | -30 | 30  | MINIMUM
            -exp(x - 3) - exp(-x) - exp(y) - exp(-y)        | -300 | 300 | MAXIMUM
            log(x) + log(y) - x - y                         | -1  | 40  | MAXIMUM
            -log(1 - x^2 - y^2) + x/10                      | -9  | 9   | MINIMUM
            """)
    void aConvexFunctionHasNoOtherCriticalPoint(String formula, double from, double to, Kind kind) {
        var report = report(formula, new Window(from, to, from, to));
        assertEquals(new Certificate.AllFound(), report.certificate());
        assertEquals(List.of(kind), report.findings().stream().map(finding -> finding.point().kind()).toList());
        assertEquals(false, report.truncated());
    }

    @Test
    void whenTheDeadlineIsOverTheRestIsUndecided() {
        var field = ReferenceFunctions.field("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
        var window = new Window(-5, 5, -5, 5);
        var asked = new AtomicInteger();
        var whole = Certification.report(field, window, Cancellation.NEVER, () -> asked.incrementAndGet() < 0);
        assertEquals(new Certificate.AllFound(), whole.certificate());
        var late = new AtomicInteger();
        Deadline soon = () -> late.incrementAndGet() > asked.get() / 2;
        var part = Certification.report(field, window, Cancellation.NEVER, soon);
        assertEquals(true, part.certificate() instanceof Certificate.Undecided(var regions, var obstacles) && !regions.isEmpty()
                && obstacles.contains(Certificate.Obstacle.WORK_LIMIT));
    }
}
