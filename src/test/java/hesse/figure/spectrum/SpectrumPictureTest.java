package hesse.figure.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.objective.spectrum.Spectrum;
import hesse.objective.spectrum.SpectrumSettings;
import hesse.objective.spectrum.SymmetricOperator;
import hesse.testing.ForAll;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpectrumPictureTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final Box BOX = new Box(0, 0, 600, 240);

    /// A diagonal operator with so many eigenvalues, of which a tenth are negative and two stand out.
    private static Spectrum spectrum(int n) {
        var operator = new SymmetricOperator(n,
                (v, result) -> Arrays.setAll(result, i -> v[i] * (i < 2 ? 8.0 * (i + 1) : i % 10 == 0 ? -0.01 : 0.001 * i / n)));
        return Spectrum.of(operator, SpectrumSettings.USUAL, Cancellation.NEVER, _ -> {}).orElseThrow();
    }

    private static Picture picture(Spectrum spectrum) {
        return picture(spectrum, Optional.empty());
    }

    private static Picture picture(Spectrum spectrum, Optional<ChosenEigenvalue> chosen) {
        var context = new SpectrumPicture.Context("at step 7", OptionalInt.of(3), chosen);
        return SpectrumPicture.of(spectrum, spectrum.measure().resolution(40), context, BOX, STYLE, TextMeasure.cautious(), MESSAGES);
    }

    private static Stream<Mark.Stroke> strokes(Picture picture, int argb) {
        return picture.marks().stream().filter(Mark.Stroke.class::isInstance).map(Mark.Stroke.class::cast)
                .filter(stroke -> stroke.pen().argb() == argb);
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    @Test
    void axesGoBothWaysAndBack() {
        ForAll.seeded(91).cases(300).check(draw -> new double[] {draw.anyScale(), draw.anyScale()}, ends -> {
            var axis = SymlogAxis.covering(Math.min(ends[0], ends[1]), Math.max(ends[0], ends[1]));
            assertTrue(axis.low() <= Math.min(0, Math.min(ends[0], ends[1])) && axis.high() >= Math.max(ends[0], ends[1]));
            for (double position = 0; position <= 1; position += 0.125) {
                assertEquals(position, axis.position(axis.value(position)), 1e-9);
            }
            var ticks = axis.ticks();
            assertTrue(ticks.size() >= 1 && ticks.size() <= 20 && ticks.stream().anyMatch(tick -> tick.value() == 0));
            for (int i = 1; i < ticks.size(); i++) {
                assertTrue(ticks.get(i).value() > ticks.get(i - 1).value());
            }
        });
    }

    @Test
    void everyEigenvalueIsAStickAndNegativeOnesAreDashed() {
        var picture = picture(spectrum(100));
        assertEquals(List.of("100 eigenvalues, 9 negative; at step 7", "above: their density, with σ = 0.4"), texts(picture).subList(0, 2));
        var words = String.join(" ", texts(picture));
        assertTrue(words.contains("2 stand out: 16, 8; the next is 0.00099. With 3 classes 2 are to be expected when it is trained."),
                words);
        // One more each for the curve of the density.
        var down = strokes(picture, STYLE.curvingDown()).toList();
        var up = strokes(picture, STYLE.curvingUp()).toList();
        assertEquals(9 + 1, down.size());
        assertEquals(91 + 1, up.size());
        assertTrue(down.stream().noneMatch(stroke -> stroke.pen().dash().isEmpty()));
        assertTrue(up.stream().allMatch(stroke -> stroke.pen().dash().isEmpty()));
    }

    @Test
    void ritzValuesStandInTheirIntervals() {
        var spectrum = (Spectrum.Estimated) spectrum(1000);
        var picture = picture(spectrum);
        assertTrue(texts(picture).getFirst().startsWith("1000 eigenvalues, at least "), texts(picture)::toString);
        assertTrue(texts(picture).get(1).contains("m = 40, 10 probes, σ = "), texts(picture)::toString);
        var symbols = picture.marks().stream().filter(Mark.Symbol.class::isInstance).map(Mark.Symbol.class::cast).toList();
        assertEquals(spectrum.ends().values().size(), symbols.size());
        assertTrue(symbols.stream().anyMatch(symbol -> symbol.fill() == STYLE.curvingDown()));
        assertFalse(strokes(picture, STYLE.curvingUp()).toList().isEmpty());
    }

    /// An eigenvalue can be taken at its place, and its eigenvector's layers share a bar.
    @Test
    void anEigenvalueThatIsPointedAtHasItsLayersBeneath() {
        var spectrum = spectrum(100);
        var stick = strokes(picture(spectrum), STYLE.curvingUp())
                .max(Comparator.comparingDouble(stroke -> stroke.y().length == 2 ? stroke.x()[0] : 0)).orElseThrow();
        assertEquals(OptionalInt.of(99), SpectrumPicture.nearest(spectrum, BOX, STYLE, TextMeasure.cautious(), MESSAGES, stick.x()[0] + 3));
        assertEquals(OptionalInt.empty(),
                SpectrumPicture.nearest(spectrum, BOX, STYLE, TextMeasure.cautious(), MESSAGES, stick.x()[0] - 60));
        var picture = picture(spectrum, Optional.of(new ChosenEigenvalue(99, List.of("layer 1", "layer 2"), List.of(0.25, 0.75))));
        var words = String.join(" ", texts(picture));
        assertTrue(words.contains("λ number 100 = 16 ± ") && words.contains("its eigenvector: layer 1 25 %, layer 2 75 %"), words);
        var parts = picture.marks().stream().filter(Mark.Fill.class::isInstance).map(Mark.Fill.class::cast).toList();
        assertEquals(2, parts.size());
        assertEquals(3 * (parts.get(0).x()[1] - parts.get(0).x()[0]), parts.get(1).x()[1] - parts.get(1).x()[0], 1e-9);
    }

    @Test
    void whatStandsOutIsBeforeTheWidestGap() {
        assertEquals(2, SpectrumNotes.outliers(new double[] {0.862, 0.277, 0.052, 0.04}));
        assertEquals(0, SpectrumNotes.outliers(new double[] {4, 3, 2, 1}));
        assertEquals(1, SpectrumNotes.outliers(new double[] {0.25, 0, 0}));
        assertEquals(0, SpectrumNotes.outliers(new double[] {-1, -2}));
    }
}
