package hesse.curvature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.interval.Interval;
import hesse.text.Messages;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportSentencesTest {
    private final ReportSentences words = new ReportSentences(new Messages(Locale.ROOT), 4);

    @Test
    void aValueHasAsManyDigitsAsItsEnclosureAllows() {
        assertEquals("12.35", value(12.3456, new Interval(12.345, 12.346)));
        assertEquals("12.35", value(12.3456, new Interval(12.3456, 12.3456)));
        assertEquals("12.3", value(12.3456, new Interval(12.32, 12.37)));
        assertEquals("1×10⁻⁹", value(1.2e-9, new Interval(1e-9, 1.9e-9)));
        assertEquals("−0.5", value(-0.5, new Interval(Math.nextDown(-0.5), Math.nextUp(-0.5))), "as exact as digits are asked for");
    }

    @Test
    void whatCannotBeToldFromZeroIsZero() {
        assertEquals("0", value(7.9e-31, new Interval(0, 2e-28)));
        assertEquals("0", value(-1e-17, new Interval(-1e-16, 1e-16)));
        assertEquals("1×10⁻⁵⁰", value(1e-50, new Interval(1e-50, 1e-50)), "small isn't zero");
    }

    @Test
    void whatWasComputedOutsideOfTheEnclosureIsMovedIntoIt() {
        assertEquals("0", value(-1.3e-82, new Interval(0, 0)));
        assertEquals("2", value(1.999, new Interval(2, Math.nextUp(2.0))));
    }

    @Test
    void whereNothingIsKnownTheComputedValueStands() {
        assertEquals("12.35", value(12.3456, Interval.ENTIRE));
        assertEquals("12.35", value(12.3456, Interval.EMPTY));
        assertEquals("12.35", value(12.3456, new Interval(0, Double.POSITIVE_INFINITY)));
    }

    private String value(double f, Interval known) {
        var hessian = new Hessian(1, 0, 1);
        return words.value(new Finding(new CriticalPoint(0, 0, f, hessian, Kind.MINIMUM), true, Optional.empty(), known, hessian.eigen()));
    }
}
