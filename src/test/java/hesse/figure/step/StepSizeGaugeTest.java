package hesse.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Shape;
import hesse.figure.MarkCheck;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.step.StepSizeGauge.Curvature;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepSizeGaugeTest {
    private static final Messages WORDS = new Messages(Locale.ROOT);
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final Box BOX = new Box(0, 0, 400, StepSizeGauge.height(STYLE));

    private static List<Mark> marks(StepSizeGauge gauge) {
        return gauge.marks(BOX, STYLE, TextMeasure.cautious(), WORDS);
    }

    private static List<Mark.Symbol> symbols(List<Mark> marks, Shape shape) {
        return MarkCheck.symbols(marks).stream().filter(symbol -> symbol.shape() == shape).toList();
    }

    /// With λ = 2 and 8 the best step size is 2/10, 0.8 of the way from 0 to 2/8.
    @Test
    void theMarksAreWhereTheStepSizesAre() {
        var gauge = new StepSizeGauge(0.2, Optional.of(new Curvature(2, 8)), Optional.empty());
        var marks = marks(gauge);
        MarkCheck.isDrawable(marks, "marks");
        var pointer = symbols(marks, Shape.CIRCLE).getFirst();
        var best = symbols(marks, Shape.DIAMOND).stream().filter(symbol -> symbol.y() == pointer.y()).findFirst().orElseThrow();
        assertEquals(pointer.x(), best.x(), 1e-9, "η is the best step size");
        var upright = MarkCheck.strokes(marks).stream().filter(stroke -> stroke.x()[0] == stroke.x()[1]).map(stroke -> stroke.x()[0])
                .sorted().toList();
        double left = 2 * upright.get(0) - upright.get(1);
        assertEquals(0.2 / 0.125, (pointer.x() - left) / (upright.get(0) - left), 1e-9, "in units of 1/λmax");
        assertEquals("Here 1/λmax = 0.125, 2/(λmin + λmax) = 0.2 and 2/λmax = 0.25.", gauge.words(WORDS));
    }

    @Test
    void beyondItSaysWhatWillHappen() {
        var here = Optional.of(new Curvature(-3, 8));
        var minimum = Optional.of(new Curvature(1, 20));
        assertTrue(texts(marks(new StepSizeGauge(0.3, here, minimum))).contains("η > 2/λmax at the minimum: errors grow ×5"));
        assertTrue(new StepSizeGauge(0.3, here, minimum).words(WORDS).contains("can’t come to rest there"));
        assertTrue(texts(marks(new StepSizeGauge(0.3, here, Optional.empty()))).contains("η > 2/λmax here: this step overshoots ×1.4"));
        assertTrue(new StepSizeGauge(0.3, here, Optional.empty()).words(WORDS).endsWith("until λmax is less than 2/η = 6.67."));
        assertEquals(1, symbols(marks(new StepSizeGauge(9, here, Optional.empty())), Shape.TRIANGLE_RIGHT).size(), "off the scale");
    }

    @Test
    void withoutUpwardCurvatureNothingIsMarked() {
        for (var curvature : List.of(new Curvature(-2, -1), new Curvature(-2, 0), new Curvature(Double.NaN, Double.NaN))) {
            assertEquals(List.of(), marks(new StepSizeGauge(0.1, Optional.of(curvature), Optional.empty())));
        }
    }

    private static List<String> texts(List<Mark> marks) {
        return MarkCheck.texts(marks).stream().map(Mark.Text::text).toList();
    }
}
