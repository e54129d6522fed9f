package hesse.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Face;
import hesse.figure.Mark.Lettering;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark.Shape;
import hesse.figure.Picture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures as text: '#' for a pixel of the mark's colour, 'o' of its halo or outline, '.' for the white ground, '+' for
/// mixtures. Marks lie on pixel borders, so that there are none but where they are expected.
class Graphics2DPlayerTest {
    private static final int BLACK = 0xFF000000;
    private static final int RED = 0xFFFF0000;
    private static final int WHITE = 0xFFFFFFFF;

    private final Graphics2DPlayer player = new Graphics2DPlayer(new Fonts());

    private BufferedImage image(int width, int height, Mark... marks) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        player.play(new Picture(List.of(marks)), g);
        g.dispose();
        return image;
    }

    private String drawn(int width, int height, Mark... marks) {
        var image = image(width, height, marks);
        var text = new StringBuilder();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                text.append(switch (image.getRGB(column, row)) {
                    case BLACK -> '#';
                    case RED -> 'o';
                    case WHITE -> '.';
                    default -> '+';
                });
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static Mark.Stroke stroke(Pen pen, double... xy) {
        var x = new double[xy.length / 2];
        var y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return new Mark.Stroke(x, y, false, pen);
    }

    @Test
    void aLineBetweenPixelBordersIsCrisp() {
        assertEquals("""
                ........
                ########
                ########
                ........
                """, drawn(8, 4, stroke(Pen.solid(BLACK, 2), -5, 2, 20, 2)));
    }

    @Test
    void aPointThatIsNoNumberLiftsThePen() {
        var dashed = Pen.solid(BLACK, 2).dashed(100.0, 1.0);
        assertEquals("""
                ##..##..
                ##..##..
                """, drawn(8, 2, stroke(dashed, 0, 1, 2, 1, Double.NaN, 1, 4, 1, 6, 1, 7, Double.POSITIVE_INFINITY)));
    }

    @Test
    void dashesEndFlatOnAnUnbrokenHalo() {
        assertEquals("""
                oooooooo
                ##oo##oo
                ##oo##oo
                oooooooo
                """, drawn(8, 4, stroke(Pen.solid(BLACK, 2).withHalo(RED, 1).dashed(2.0, 2.0), 0, 2, 40, 2)));
    }

    @Test
    void aClosedStrokeReturnsToTheStartOfEveryPiece() {
        double nan = Double.NaN;
        var squares = new Mark.Stroke(new double[] {1, 5, 5, 1, nan, 9, 11, 11, 9}, new double[] {1, 1, 5, 5, nan, 1, 1, 3, 3}, true,
                Pen.solid(BLACK, 2));
        var text = drawn(12, 6, squares).split("\n");
        assertEquals('#', text[3].charAt(0));
        assertEquals('#', text[2].charAt(8));
        assertEquals(".", text[3].substring(6, 7));
    }

    @Test
    void fillsArePolygons() {
        assertEquals("""
                ....
                .##.
                .##.
                ....
                """, drawn(4, 4, new Mark.Fill(new double[] {1, 3, 3, 1}, new double[] {1, 1, 3, 3}, BLACK)));
    }

    @Test
    void transparentPartsAndEmptyMarksDrawNothing() {
        assertEquals("....\n....\n", drawn(4, 2,
                new Mark.Fill(new double[] {0, 4, 4, 0}, new double[] {0, 0, 2, 2}, 0x00FF0000),
                new Mark.Fill(new double[0], new double[0], BLACK),
                stroke(Pen.solid(BLACK, 0), 0, 1, 4, 1),
                stroke(Pen.solid(BLACK, 2)),
                new Mark.Symbol(Double.NaN, 1, Shape.SQUARE, 3, BLACK, RED, 1),
                new Mark.Text(Double.NaN, 1, "x", Anchor.CENTER, 0, new Lettering(12, BLACK, Face.PLAIN, RED)),
                new Mark.Text(1, 1, "", Anchor.CENTER, 0, new Lettering(12, BLACK, Face.PLAIN, RED))));
    }

    /// All have about the area of a circle of their size, so a star reaches further; the centre is that of the area, which isn't
    /// the middle of the box where there are three or five corners.
    @ParameterizedTest
    @EnumSource(Shape.class)
    void symbolsAreCentredAndOfTheirSize(Shape shape) {
        var box = ink(image(60, 60, new Mark.Symbol(30, 30, shape, 30, BLACK, BLACK, 1)));
        int reach = shape == Shape.STAR ? 12 : 8;
        assertEquals(30, box[2] - box[0], reach, "wide");
        assertEquals(30, box[3] - box[1], reach, "high");
        assertEquals(30, (box[0] + box[2]) / 2.0, shape == Shape.TRIANGLE_LEFT || shape == Shape.TRIANGLE_RIGHT ? 6 : 0.5);
        assertEquals(30, (box[1] + box[3]) / 2.0, switch (shape) {
            case TRIANGLE_UP, TRIANGLE_DOWN -> 6;
            case PENTAGON, STAR -> 3;
            case CIRCLE, SQUARE, DIAMOND, TRIANGLE_LEFT, TRIANGLE_RIGHT, HEXAGON, CROSS, PLUS, RING -> 0.5;
        });
    }

    @Test
    void aTriangleUpPointsUp() {
        var box = ink(image(60, 60, new Mark.Symbol(30, 30, Shape.TRIANGLE_UP, 30, BLACK, 0, 0)));
        assertTrue(30 - box[1] > box[3] - 30, "its centroid lies nearer to its base");
    }

    @Test
    void aRingIsHollowWhateverItsFill() {
        assertEquals(WHITE, image(20, 20, new Mark.Symbol(10, 10, Shape.RING, 14, RED, BLACK, 2)).getRGB(10, 10));
        assertEquals(RED, image(20, 20, new Mark.Symbol(10, 10, Shape.CIRCLE, 14, RED, BLACK, 2)).getRGB(10, 10));
    }

    /// Where the ink of "HH" lies, relative to the anchor in the middle of the picture.
    @ParameterizedTest
    @CsvSource({"CENTER, 0, 0", "WEST, 1, 0", "EAST, -1, 0", "NORTH, 0, 1", "SOUTH, 0, -1", "NORTH_WEST, 1, 1", "SOUTH_EAST, -1, -1",
        "NORTH_EAST, -1, 1", "SOUTH_WEST, 1, -1"})
    void textLiesOnTheSideThatItsAnchorSays(Anchor anchor, int right, int down) {
        var lettering = new Lettering(24, BLACK, Face.PLAIN, 0);
        var box = ink(image(120, 120, new Mark.Text(60, 60, "HH", anchor, 0, lettering)));
        double width = player.textWidth("HH", lettering);
        assertEquals(60 + right * width / 2, (box[0] + box[2]) / 2.0, 1);
        assertEquals(60 + down * 24 * 1.25 / 2, (box[1] + box[3]) / 2.0, 1);
    }

    @Test
    void anglesTurnCounterClockwise() {
        var text = new Mark.Text(60, 60, "HHHH", Anchor.WEST, Math.PI / 2, new Lettering(24, BLACK, Face.PLAIN, 0));
        var box = ink(image(120, 120, text));
        assertTrue(box[3] <= 61 && box[1] < 10, "upwards from the anchor");
        assertEquals(60, (box[0] + box[2]) / 2.0, 1);
    }

    @Test
    void aTextsHaloLiesBeneathAllItsLetters() {
        var image = image(80, 40, new Mark.Text(40, 20, "HH", Anchor.CENTER, 0, new Lettering(24, BLACK, Face.BOLD, RED)));
        var plain = image(80, 40, new Mark.Text(40, 20, "HH", Anchor.CENTER, 0, new Lettering(24, BLACK, Face.BOLD, 0)));
        int halo = 0;
        for (int row = 0; row < 40; row++) {
            for (int column = 0; column < 80; column++) {
                if (plain.getRGB(column, row) == BLACK) {
                    assertEquals(BLACK, image.getRGB(column, row));
                }
                halo += image.getRGB(column, row) == RED ? 1 : 0;
            }
        }
        assertTrue(halo > 100, "pixels of the halo: " + halo);
    }

    @Test
    void widthsAreProportionalToTheSize() {
        double once = player.textWidth("λ = −30.4", new Lettering(12, BLACK, Face.MATH, 0));
        // Advances are rounded to 1/64 pixel and to float.
        assertEquals(2 * once, player.textWidth("λ = −30.4", new Lettering(24, BLACK, Face.MATH, 0)), 0.3);
        assertEquals(0, player.textWidth("", new Lettering(12, BLACK, Face.PLAIN, 0)));
    }

    @Test
    void theGraphicsStateIsLeftAlone() {
        var g = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        g.setColor(Color.GREEN);
        var before = List.of(g.getColor(), g.getFont(), g.getStroke(), g.getTransform(), g.getRenderingHints());
        player.play(new Picture(List.of(new Mark.Text(1, 1, "x", Anchor.EAST, 1, new Lettering(9, BLACK, Face.MATH_BOLD, RED)))), g);
        assertEquals(before, List.of(g.getColor(), g.getFont(), g.getStroke(), g.getTransform(), g.getRenderingHints()));
    }

    /// Left, top, right and bottom of all that isn't white; pixel borders.
    private static int[] ink(BufferedImage image) {
        int[] box = {image.getWidth(), image.getHeight(), 0, 0};
        for (int row = 0; row < image.getHeight(); row++) {
            for (int column = 0; column < image.getWidth(); column++) {
                if ((image.getRGB(column, row) & 0xFF) < 0x80) {
                    box[0] = Math.min(box[0], column);
                    box[1] = Math.min(box[1], row);
                    box[2] = Math.max(box[2], column + 1);
                    box[3] = Math.max(box[3], row + 1);
                }
            }
        }
        return box;
    }
}
