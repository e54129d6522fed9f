package hesse.figure.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.figure.Box;
import hesse.figure.Fields;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.Scenes;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.basin.BasinPicture;
import hesse.figure.basin.BasinSubject;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.Stopping;
import hesse.optimize.basin.BasinSearch;
import hesse.optimize.basin.BasinSheet;
import hesse.optimize.basin.Basins;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasinLegendTest {
    private static final Window HOME = new Window(-6, 6, -6, 6);
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final TextMeasure MEASURE = new Graphics2DPlayer(new Fonts())::textWidth;

    private static BasinPicture newton(Field field) {
        var method = ConfiguredMethod.of(MethodName.NEWTON);
        var search = new BasinSearch(field, method, new Stopping(1e-12, 100, new SimpleMatrix(2, 1), 1e4));
        var basins = Basins.of(search.land(Grid.pixels(HOME, 60, 60), Cancellation.NEVER), List.of(), 1e-5, Basins.MOST_ENDS);
        var sheet = new BasinSheet(basins);
        return new BasinPicture(new BasinSubject(field, 2, 2, method, HOME, 100), List.of(sheet), sheet, basins.ends(), true);
    }

    private static List<Mark> marks(BasinPicture picture, double width, Style style) {
        return BasinLegend.marks(picture, new Box(0, 0, width, BasinLegend.height(width, style)), style, MEASURE, Scenes.WORDS);
    }

    private static List<String> words(BasinPicture picture, double width) {
        return MarkCheck.texts(marks(picture, width, STYLE)).stream().map(Mark.Text::text).toList();
    }

    @Test
    void pointsComeFirstThenReasonsThenSteps() {
        var words = words(newton(Fields.of("log(x) + x^2 - 6*x + y^2")), 1400);
        assertEquals("Newton ends at", words.getFirst());
        assertTrue(words.get(1).startsWith("(2.82, 0) "), words::toString);
        assertTrue(words.contains("leaves the domain 50 %") || words.stream().anyMatch(text -> text.startsWith("leaves the domain ")),
                words::toString);
        assertTrue(words.getLast().endsWith("steps, light to dark"), words::toString);
    }

    @Test
    void whereNoPointIsReachedNoneIsPromised() {
        assertEquals("Newton", words(newton(Fields.of("exp(x) + exp(y)")), 700).getFirst());
    }

    /// What finds no room is counted.
    @ParameterizedTest
    @CsvSource({"300, 1", "387, 1", "700, 1", "1400, 1", "700, 2", "1400, 2"})
    void itFitsItsStrip(double width, double scale) {
        var style = Style.of(Theme.DARK, scale);
        var picture = newton(Fields.of(Fields.HIMMELBLAU));
        var texts = MarkCheck.texts(marks(picture, width, style));
        double height = BasinLegend.height(width, style);
        for (var text : texts) {
            assertTrue(text.x() + MEASURE.width(text.text(), text.lettering()) <= width + 0.5 && text.y() <= height, text::toString);
        }
        long told = texts.stream().filter(text -> text.text().endsWith(" %") && !text.text().contains("more")).count();
        var more = texts.stream().map(Mark.Text::text).filter(text -> text.contains(" more ")).findFirst();
        assertEquals(picture.shares().size(), told + more.map(text -> Integer.parseInt(text.substring(0, text.indexOf(' ')))).orElse(0));
        assertTrue(told >= 2, texts::toString);
    }
}
