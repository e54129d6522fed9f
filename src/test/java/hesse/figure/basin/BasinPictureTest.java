package hesse.figure.basin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.figure.Fields;
import hesse.figure.Theme;
import hesse.figure.basin.BasinPicture.Landing;
import hesse.figure.basin.BasinPicture.Share;
import hesse.figure.colour.BasinPalette;
import hesse.figure.colour.Palette;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.Stopping;
import hesse.optimize.basin.BasinSearch;
import hesse.optimize.basin.BasinSheet;
import hesse.optimize.basin.Basins;
import hesse.optimize.basin.Fate;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class BasinPictureTest {
    private static final Window HOME = new Window(-2, 2, -1, 1);
    private static final List<Basins.End> ENDS = List.of(new Basins.End(-1, 0), new Basins.End(1, 0), new Basins.End(0, 0));
    private static final Messages WORDS = new Messages(Locale.ROOT);

    /// Two wells and a pass between them.
    private static final Field WELLS = Fields.of("x^4/4 - x^2/2 + y^2/2");

    private static BasinSubject subject(Field field) {
        return new BasinSubject(field, 2, 2, ConfiguredMethod.of(MethodName.NEWTON), HOME, 60);
    }

    private static BasinSheet sheet(Field field, Grid grid) {
        var search = new BasinSearch(field, ConfiguredMethod.of(MethodName.NEWTON), new Stopping(1e-12, 60, new SimpleMatrix(2, 1), 4000));
        return new BasinSheet(Basins.of(search.land(grid, Cancellation.NEVER), ENDS, 1e-6, 3));
    }

    private static BasinPicture picture(Field field, Grid grid) {
        var sheet = sheet(field, grid);
        return new BasinPicture(subject(field), List.of(sheet), sheet, ENDS, true);
    }

    /// Newton on the wells only sees x: it converges to the pass from |x| < 1/√5, and to the well of its side beyond 1/√3.
    @Test
    void itAnswersForEveryStart() {
        var picture = picture(WELLS, Grid.pixels(HOME, 80, 40));
        assertEquals(0, picture.at(-1.5, 0.3).orElseThrow().code());
        assertEquals(1, picture.at(1.5, -0.3).orElseThrow().code());
        assertEquals(2, picture.at(0.3, 0.7).orElseThrow().code());
        assertTrue(picture.at(1.5, 0).orElseThrow().steps() > 2);
        assertEquals(Optional.empty(), picture.at(2.1, 0), "outside");
        assertEquals(1, picture.shares().stream().mapToDouble(Share::part).sum(), 1e-12);
        double first = picture.shares().stream().filter(share -> share.code() == 0).findFirst().orElseThrow().part();
        assertEquals(first, picture.shares().stream().filter(share -> share.code() == 1).findFirst().orElseThrow().part(),
                "as the function is symmetric");
        assertEquals("Newton reaches (1, 0) from here after 5 steps. Click to race from here.",
                BasinWords.sentence(picture, new Landing(1, 5), WORDS));
        assertEquals("Newton reaches (0, 0) from here at once. Click to race from here.",
                BasinWords.sentence(picture, new Landing(2, 0), WORDS));
        assertEquals("after 1 step", "after " + BasinWords.label(picture, new Landing(1, 1), WORDS));
    }

    @Test
    void reasonsComeLastAndInWords() {
        var picture = picture(Fields.of("log(x) + y^2"), Grid.pixels(HOME, 40, 20));
        assertEquals(List.of(Fate.NOT_A_NUMBER, Fate.DIVERGED),
                picture.shares().stream().map(share -> BasinSheet.fate(share.code())).toList());
        assertEquals("leaves the domain", BasinWords.end(picture, picture.shares().getFirst().code(), WORDS));
        assertEquals(0.5, picture.shares().getFirst().part());
        for (var fate : Fate.values()) {
            if (fate != Fate.REACHED) {
                assertFalse(BasinWords.sentence(picture, new Landing(-fate.ordinal(), 3), WORDS).contains("{"), fate.toString());
            }
        }
    }

    @Test
    void percentagesNeverHideWhatIsThere() {
        assertEquals(List.of("< 1 %", "1 %", "50 %", "99 %", "100 %"),
                List.of(BasinWords.percent(0.004, WORDS), BasinWords.percent(0.006, WORDS),
                BasinWords.percent(0.5, WORDS), BasinWords.percent(0.9999, WORDS), BasinWords.percent(1, WORDS)));
    }

    /// The finest sheet counts where it is, another one around it, and beyond all nothing is known.
    @Test
    void whatIsKnownAlreadyIsShownBetweenWhatIsNew() {
        var fine = sheet(WELLS, Grid.pixels(new Window(-1, 0, -0.5, 0.5), 100, 100));
        var coarse = sheet(WELLS, Grid.pixels(HOME, 20, 10));
        var picture = new BasinPicture(subject(WELLS), List.of(fine, coarse), coarse, ENDS, false);
        assertEquals(Optional.empty(), picture.at(-0.9, 0), "not to a pixel yet");
        var pixels = Grid.pixels(new Window(-3, 3, -1.5, 1.5), 120, 60);
        int[] shaded = shaded(picture, pixels, 60);
        var alone = shaded(new BasinPicture(subject(WELLS), List.of(fine), coarse, ENDS, false), pixels, 60);
        var around = shaded(new BasinPicture(subject(WELLS), List.of(coarse), coarse, ENDS, false), pixels, 60);
        int unknown = Palette.neutral(Theme.LIGHT).colour(1);
        for (int i = 0; i < shaded.length; i++) {
            double x = pixels.x(i % 120);
            double y = pixels.y(i / 120);
            assertEquals(new Window(-1, 0, -0.5, 0.5).contains(x, y) ? alone[i] : HOME.contains(x, y) ? around[i] : unknown, shaded[i],
                    x + ", " + y);
        }
    }

    @Test
    void aPictureIsTheSameInBands() {
        var picture = picture(Fields.of("(x^2 - 1)^2 + y^2*x"), Grid.pixels(HOME, 90, 50));
        var pixels = Grid.pixels(HOME, 90, 50);
        assertArrayEquals(shaded(picture, pixels, 50), shaded(picture, pixels, 7));
    }

    /// As many pixels of a hue as the point has starts.
    @Test
    void everyPixelHasTheColourOfItsStart() {
        var grid = Grid.pixels(HOME, 60, 30);
        var picture = picture(WELLS, grid);
        int[] shaded = shaded(picture, grid, 30);
        var palette = new BasinPalette(Theme.LIGHT);
        for (var share : picture.shares()) {
            var colours = IntStream.range(0, BasinPalette.STEPS).mapToObj(step -> palette.colour(share.code(), step)).toList();
            assertEquals(Math.round(share.part() * 1800), IntStream.of(shaded).filter(colours::contains).count());
        }
    }

    private static int[] shaded(BasinPicture picture, Grid pixels, int band) {
        int[] argb = new int[pixels.columns() * pixels.rows()];
        for (int from = 0; from < pixels.rows(); from += band) {
            new BasinShader(picture, Theme.LIGHT, 1).shade(pixels, from, Math.min(pixels.rows(), from + band), argb, Cancellation.NEVER);
        }
        return argb;
    }
}
