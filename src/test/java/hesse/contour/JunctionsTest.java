package hesse.contour;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.ParseResult.Refused;
import hesse.expression.Parser;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where level lines cross.
class JunctionsTest {
    private static final long SEED = 3161;

    /// Of a cell: how near to where lines cross a point must be. Newton's method stops at steps of 1e-5 and is much nearer then.
    private static final double AT = 1e-5;

    private record Placed(double x, double y, double size, int columns, int rows) {

        /// A window of about a size, and nodes at places without a pattern.
        static Placed somewhere(Draw draw) {
            return new Placed(draw.random().nextDouble(-0.3, 0.3), draw.random().nextDouble(-0.3, 0.3), draw.random().nextDouble(1.5, 2.5),
                    60 + draw.random().nextInt(100), 60 + draw.random().nextInt(100));
        }

        Grid grid() {
            return Grid.nodes(new Window(x - size, x + size, y - size, y + size), columns, rows);
        }

        boolean contains(double px, double py, double margin) {
            return Math.abs(px - x) < size - margin && Math.abs(py - y) < size - margin;
        }
    }

    private static Field field(String formula) {
        return switch (Parser.parse(formula)) {
            case Parsed(var expression) -> CompiledField.of(expression, Map.of());
            case Refused(var error) -> throw new AssertionError(formula + ": " + error);
        };
    }

    /// How many lines lead into a point from all sides.
    private static int branches(List<Line> lines, double x, double y, Grid grid) {
        int branches = 0;
        for (var line : lines) {
            for (int i = 0; i < line.size(); i++) {
                boolean here = Math.hypot((line.x()[i] - x) / grid.dx(), (line.y()[i] - y) / grid.dy()) < AT;
                boolean end = !line.closed() && (i == 0 || i == line.size() - 1);
                branches += here ? end ? 1 : 2 : 0;
            }
        }
        return branches;
    }

    /// Where lines cross outside but less than a cell away, what lies between them at the border is smaller than a cell.
    private static void assertCovered(List<Line> lines, double x, double y, Placed placed) {
        if (placed.contains(x, y, 2 * placed.size() / 59)) {
            double distance = cells(lines, x, y, placed.grid());
            assertTrue(distance <= ChordRefiner.SAG, "(" + x + ", " + y + ") is " + distance + " cells off");
        }
    }

    /// det H = sin(x − y) sin(x + y): two families of straight lines, crossing at a right angle.
    @Test
    void theBorderOfSineTimesCosineIsALattice() {
        var determinant = BlockFunction.determinant(field("sin(3x) cos(3y)"));
        ForAll.seeded(SEED).cases(20).check(Placed::somewhere, placed -> {
            var lines = trace(determinant, placed.grid(), 0);
            for (int i = -12; i <= 12; i++) {
                for (int j = -12; j <= 12; j++) {
                    double x = (i + j) * Math.PI / 6;
                    double y = (i - j) * Math.PI / 6;
                    if (placed.contains(x, y, 0.1)) {
                        assertEquals(4, branches(lines, x, y, placed.grid()), "at (" + x + ", " + y + ")");
                    }
                    for (double t = 0; t < 1; t += 0.05) {
                        assertCovered(lines, x + t * Math.PI / 6, y + t * Math.PI / 6, placed);
                        assertCovered(lines, x + t * Math.PI / 6, y - t * Math.PI / 6, placed);
                    }
                }
            }
        });
    }

    @Test
    void theMonkeySaddlesLinesMeetInOnePoint() {
        var monkey = BlockFunction.value(field("x^3 - 3x y^2"));
        ForAll.seeded(SEED).cases(30).check(Placed::somewhere, placed -> {
            var lines = trace(monkey, placed.grid(), 0);
            // H = 0 there: Newton's method comes nearer by a half only, and stops at a flat place.
            assertEquals(0, cells(lines, 0, 0, placed.grid()), 1e-3);
            for (double t = -1.2; t < 1.2; t += 0.01) {
                assertCovered(lines, 0, t, placed);
                assertCovered(lines, Math.sqrt(3) * t, t, placed);
                assertCovered(lines, Math.sqrt(3) * t, -t, placed);
            }
        });
    }

    /// Two straight lines through a place anywhere, at 3 degrees and more.
    @Test
    void linesCrossAtNarrowAnglesToo() {
        ForAll.seeded(SEED).cases(100).check(draw -> {
            double turn = draw.random().nextDouble(Math.PI);
            return new double[] {draw.random().nextDouble(-0.5, 0.5), draw.random().nextDouble(-0.5, 0.5), turn, turn + Math.toRadians(draw.random().nextDouble(3, 90))};
        }, cross -> {
            var placed = new Placed(0, 0, 1, 100, 101);
            var function = Surfaces.of((x, y) -> along(x - cross[0], y - cross[1], cross[2]) * along(x - cross[0], y - cross[1], cross[3]) * Math.exp(x));
            var lines = trace(function, placed.grid(), 0);
            assertEquals(4, branches(lines, cross[0], cross[1], placed.grid()));
            for (double t = -2; t < 2; t += 0.01) {
                assertCovered(lines, cross[0] + t * Math.cos(cross[2]), cross[1] + t * Math.sin(cross[2]), placed);
                assertCovered(lines, cross[0] + t * Math.cos(cross[3]), cross[1] + t * Math.sin(cross[3]), placed);
            }
        });
    }

    private static double along(double x, double y, double angle) {
        return x * Math.sin(angle) - y * Math.cos(angle);
    }

    @Test
    void curvesCrossAtTheSaddlesOfHimmelblau() {
        var himmelblau = field("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
        // The saddle points, to 15 digits.
        double[][] saddles = {{-3.07302575145975, -0.0813530442878703}, {-0.127961346730594, -1.95371498024455}, {0.0866775045554922, 2.88425470122984},
            {3.38515418358973, 0.0738518797749684}};
        for (int count = 90; count < 140; count++) {
            var grid = nodes(5, count);
            for (double[] saddle : saddles) {
                double level = himmelblau.at(saddle[0], saddle[1]).f();
                assertEquals(4, branches(trace(BlockFunction.value(himmelblau), grid, level), saddle[0], saddle[1], grid), count + " nodes");
            }
        }
    }

    @Test
    void slopesVanishAlongLinesThatCross() {
        var field = field("(x^2 - y^2)^2/4 + x y");
        // fx = x(x² − y²) + y has its saddle points where its gradient (3x² − y², 1 − 2xy) vanishes: 2√3 x² = 1.
        double x = Math.sqrt(1 / (2 * Math.sqrt(3)));
        double y = Math.sqrt(3) * x;
        double level = field.at(x, y).fx();
        for (int count = 50; count < 90; count++) {
            var grid = nodes(2, count);
            assertEquals(4, branches(trace(BlockFunction.slopeX(field), grid, level), x, y, grid), count + " nodes");
        }
    }

    /// Lines that just miss each other don't cross, and pass on the side that the function says, wherever the nodes are:
    /// the lines of xy = ±δ keep to their quadrants although the gap is a fiftieth of a cell.
    @Test
    void nearMissesAreDecidedByTheFunctionItself() {
        ForAll.seeded(SEED).cases(300).check(draw -> new double[] {draw.random().nextDouble(-0.4, 0.4), draw.random().nextDouble(-0.4, 0.4),
            draw.chance(0.5) ? 1 : -1, draw.random().nextDouble(-0.5, 0.5), draw.random().nextDouble(-0.5, 0.5)}, input -> {
            // The bent factor moves the bilinear interpolant's saddle away from the true one.
            var function = Surfaces.of((x, y) -> (x - input[0]) * (y - input[1]) * Math.exp(input[3] * 8 * x + input[4] * 8 * y));
            var grid = nodes(1, 40);
            double gap = grid.dx() / 50;
            double level = input[2] * gap * gap / 2;
            var lines = trace(function, grid, level);
            assertEquals(2, lines.size());
            for (var line : lines) {
                double first = Math.signum(line.x()[0] - input[0]);
                for (int i = 0; i < line.size(); i++) {
                    assertEquals(first, Math.signum(line.x()[i] - input[0]), "crosses over at point " + i);
                }
            }
        });
    }

    @Test
    void aHoleBesideACrossingDoesNoHarm() {
        var cross = Surfaces.of((x, y) -> x > 0.3 && y > 0.3 ? Double.NaN : x * y);
        var grid = nodes(1, 60);
        var lines = trace(cross, grid, 0);
        assertEquals(4, branches(lines, 0, 0, grid));
        assertTrue(lines.stream().noneMatch(Line::closed));
    }

    /// Every point has lines through it: found or not, nothing may be lost or take long.
    @Test
    void noiseIsSurvived() {
        var noise = Surfaces.of((x, y) -> Math.sin(1e5 * x) * Math.sin(1.3e5 * y + x));
        var grid = nodes(1, 200);
        long plain = trace(sample(grid, noise), grid, 0).stream().mapToLong(Line::size).sum();
        assertTrue(trace(noise, grid, 0).stream().mapToLong(Line::size).sum() > plain / 2);
    }
}
