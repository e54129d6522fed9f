package hesse.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.export.GroundPainter.TaskRunner;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.figure.Box;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.scale.Landscape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroundPainterTest {
    private static final int SIDE = 240;
    private static final int WHITE = 0xFFFFFFFF;
    private static final Layer[] LINES = {Layer.CONTOURS, Layer.CONTOUR_LABELS, Layer.DET_ZERO, Layer.NULL_LINES};

    /// Of the pixels; halos take four at most on either side of a line.
    private static final int REACH = 4;

    /// ∂f/∂x = 2(x − 1) and ∂f/∂y = 4(y + 1), so the lines are x = 1 and y = −1: the columns about 180, the rows about 180.
    @Test
    void nullLinesLieWhereSlopesVanish() {
        var image = lines("(x - 1)^2 + 2*(y + 1)^2", Layer.NULL_LINES);
        int vertical = 0;
        int horizontal = 0;
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                boolean beside = Math.abs(i - 180) <= REACH || Math.abs(j - 180) <= REACH;
                assertTrue(beside || image.getRGB(i, j) == WHITE, "painted at " + i + ", " + j);
            }
            vertical += isInk(image, 180, i) ? 1 : 0;
            horizontal += isInk(image, i, 180) ? 1 : 0;
        }
        assertTrue(vertical > 0.6 * SIDE && vertical < 0.9 * SIDE, "dashed: " + vertical);
        assertTrue(horizontal > 0.2 * SIDE && horizontal < 0.6 * SIDE, "dotted: " + horizontal);
    }

    @Test
    void nothingIsDrawnThatIsNotAskedFor() {
        var image = lines("(x - 1)^2 + 2*(y + 1)^2");
        for (int i = 0; i < SIDE * SIDE; i++) {
            assertEquals(WHITE, image.getRGB(i % SIDE, i / SIDE));
        }
    }

    /// det H = −cos(x + y) cos(x − y) for this function: the lines cross at (0, π/2).
    @Test
    void theBorderOfTheRegionsHasNoGapWhereItCrosses() {
        var image = lines("cos(x)*cos(y)", Layer.DET_ZERO);
        int x = 120;
        int y = (int) Math.round(120 - Math.PI / 2 * 60);
        for (int d = -20; d <= 20; d++) {
            assertTrue(isInk(image, x + d, y + d) && isInk(image, x + d, y - d), "gap " + d + " beside the crossing");
        }
    }

    /// Bands side by side, each with its part of the lines, join without a seam.
    @Test
    void aPictureInBandsIsThePictureInOnePiece() {
        var spec = spec("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", new Window(-6, 6, -6, 6), LINES);
        var painter = new GroundPainter(new Graphics2DPlayer(new Fonts()));
        var inBands = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        painter.sharp(spec, inBands, (tasks, _) -> tasks.parallelStream().forEach(Runnable::run), Cancellation.NEVER);
        var inOnePiece = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        painter.coarse(spec, 1, ((DataBufferInt) inOnePiece.getRaster().getDataBuffer()).getData(), Cancellation.NEVER);
        drawLines(spec, inOnePiece);
        assertAlike(inOnePiece, inBands);
    }

    /// As after a search for critical points, whose symbols come to lie on labels.
    @Test
    void aPictureThatGivesWayToSymbolsIsTheOneOfTheSymbolsWithItsLinesTracedOnce() {
        var before = spec("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", new Window(-6, 6, -6, 6), LINES);
        var painter = new GroundPainter(new Graphics2DPlayer(new Fonts()));
        var first = painter.sharp(before, new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE), TaskRunner.SEQUENTIAL,
                Cancellation.NEVER);
        var label = first.lines().marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast).findFirst().orElseThrow();
        var spec = before.withSymbols(List.of(new Box(label.x() - 2, label.y() - 2, 4, 4)));
        assertTrue(first.isGroundOf(spec));

        var labelled = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        var second = painter.labelled(spec, first, labelled, TaskRunner.SEQUENTIAL, Cancellation.NEVER);
        var afresh = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
        var expected = painter.sharp(spec, afresh, TaskRunner.SEQUENTIAL, Cancellation.NEVER);
        assertSame(first.traced(), second.traced());
        assertNotEquals(texts(first), texts(second));
        assertEquals(texts(expected), texts(second));
        assertAlike(afresh, labelled);
    }

    /// Windows of 1e-12, in which a pixel is a few doubles wide: round a minimum level lines close, at a kink and a pole nothing hangs.
    @Test
    void theNarrowestWindowsAreDrawn() {
        var window = new Window(3 - 5e-13, 3 + 5e-13, 2 - 5e-13, 2 + 5e-13);
        for (String formula : List.of("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", "abs(x - 3) + abs(y - 2)", "1/(x - 3)", "exp(x)*sin(y)")) {
            var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
            var ground = new GroundPainter(new Graphics2DPlayer(new Fonts()))
                    .sharp(spec(formula, window, LINES), image, TaskRunner.SEQUENTIAL, Cancellation.NEVER);
            long lines = ground.lines().marks().stream().filter(Mark.Stroke.class::isInstance).count();
            assertTrue(lines > 3 && lines < 60, formula + " has " + lines + " lines");
        }
    }

    @Test
    void anythingButSymbolsMakesAnotherGround() {
        var spec = spec("x*y", new Window(-6, 6, -6, 6), LINES);
        var ground = new GroundPainter(new Graphics2DPlayer(new Fonts()))
                .sharp(spec, new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE), TaskRunner.SEQUENTIAL,
                Cancellation.NEVER);
        assertFalse(ground.isGroundOf(spec("x*y", new Window(-6, 6, -6, 6), LINES)), "another function, for all that is known");
        assertFalse(ground.isGroundOf(spec.without(Layer.CONTOUR_LABELS)));
    }

    private static List<Mark> texts(SharpGround ground) {
        return ground.lines().marks().stream().filter(Mark.Text.class::isInstance).toList();
    }

    private static void assertAlike(BufferedImage expected, BufferedImage actual) {
        for (int i = 0; i < SIDE * SIDE; i++) {
            int x = i % SIDE;
            int y = i / SIDE;
            assertEquals(Integer.toHexString(expected.getRGB(x, y)), Integer.toHexString(actual.getRGB(x, y)), () -> "at " + x + ", " + y);
        }
    }

    private static boolean isInk(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 0x80;
    }

    private static BufferedImage lines(String formula, Layer... layers) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Arrays.fill(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), WHITE);
        drawLines(spec(formula, new Window(-2, 2, -2, 2), layers), image);
        return image;
    }

    /// In one piece, over what the image holds.
    private static void drawLines(GroundSpec spec, BufferedImage image) {
        var player = new Graphics2DPlayer(new Fonts());
        var lines = new GroundLines(spec);
        lines.tasks(player::textWidth, Cancellation.NEVER).forEach(Runnable::run);
        new BandPainter(spec, image, player).draw(lines.prepared(), 0, spec.height());
    }

    private static GroundSpec spec(String formula, Window window, Layer... lines) {
        var field = CompiledField.of(((Parsed) Parser.parse(formula)).expression(), Map.of());
        var landscape = Landscape.of(field, window, Cancellation.NEVER);
        var layers = EnumSet.of(Layer.REGIONS, lines);
        return new GroundSpec(landscape, ColourBy.DEFINITENESS, HeightMode.LINEAR, layers, Style.of(Theme.LIGHT, 1), SIDE, SIDE, 1);
    }
}
