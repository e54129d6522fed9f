package hesse.figure.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.figure.Box;
import hesse.figure.ColourBy;
import hesse.figure.Mark;
import hesse.figure.MarkCheck;
import hesse.figure.Scenes;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.colour.Palette;
import hesse.figure.scale.ColourRange;
import hesse.figure.scale.HeightScale;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ColourBarTest {
    private static final long SEED = 77;
    private static final Style STYLE = Style.of(Theme.LIGHT, 1);
    private static final ColourBar.Clipping NONE = new ColourBar.Clipping(false, false);
    private static final ColourBar.Clipping BOTH = new ColourBar.Clipping(true, true);

    @Test
    void marksBothDirectionsOfClipping() {
        var marks = ColourBar.marks(ColourBy.LAMBDA_MIN, ColourRange.linear(-2.5, 37), Theme.LIGHT, BOTH, new Box(0, 0, 90, 300), STYLE,
                Scenes.WORDS);
        assertEquals(List.of("≤ −2.5", "≥ 37", "0", "5", "10", "15", "20", "25", "30", "λ₁"), texts(marks));
    }

    @Test
    void thinsRoundNumbersOutOnALogarithmicScale() {
        var marks = ColourBar.marks(new HeightScale.Logarithmic(0, 1000, 1), Palette.neutral(Theme.LIGHT)::colour, NONE,
                new Box(0, 0, 90, 220), STYLE, Scenes.WORDS);
        assertEquals(List.of("0", "1000", "100", "10", "1", "500", "50", "5", "200", "20", "f"), texts(marks));
    }

    @Test
    void labelsKeepApartAndInside() {
        var player = new Graphics2DPlayer(new Fonts());
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 1_000; i++) {
            double low = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-200, 200));
            double high = low + Math.max(Math.abs(low) * Math.pow(10, random.nextInt(-6, 3)), 1e-250);
            var clipping = new ColourBar.Clipping(random.nextBoolean(), random.nextBoolean());
            var box = new Box(0, 0, ColourBar.width(STYLE, player::textWidth), random.nextDouble(110, 600));
            var scale = i % 2 == 0 ? new HeightScale.Linear(low, high)
                    : new HeightScale.Logarithmic(low, high, (high - low) * Math.pow(10, -random.nextInt(6)));
            var marks = ColourBar.marks(scale, Palette.neutral(Theme.LIGHT)::colour, clipping, box, STYLE, Scenes.WORDS);
            String where = "seed " + SEED + ", index " + i + ", " + scale;
            var labels = marks.stream().filter(mark -> mark instanceof Mark.Text text && text.anchor() == Mark.Anchor.WEST).toList();
            MarkCheck.isDrawable(marks, where);
            MarkCheck.textsKeepApart(labels, player::textWidth, where);
            MarkCheck.textsLieIn(box, labels, player::textWidth, where);
        }
    }

    private static List<String> texts(List<Mark> marks) {
        return MarkCheck.texts(marks).stream().map(Mark.Text::text).toList();
    }
}
