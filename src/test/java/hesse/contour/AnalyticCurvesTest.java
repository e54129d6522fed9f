package hesse.contour;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.function.BlockFunction;
import hesse.contour.line.Line;
import hesse.contour.refine.ChordRefiner;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// Lines against the true curves: distance, number, closedness and length, in windows from 1e-9 to 1e9 wide.
class AnalyticCurvesTest {
    private static final long SEED = 90_125;

    /// A window of width `scale` about (x, y), in which places are measured from its middle in units of the scale.
    private record View(double x, double y, double scale, int columns, int rows) {

        static View any(Draw draw) {
            double scale = draw.pick(List.of(1e-9, 1e-3, 1.0, 40.0, 1e9));
            // Far from the origin coordinates are rounded: by 2^-53 · 100 / 1e-3 of the window at most.
            double far = draw.chance(0.5) ? scale * draw.random().nextDouble(-1000, 1000) : 0;
            return new View(far, -far / 3, scale, 20 + draw.random().nextInt(200), 20 + draw.random().nextInt(200));
        }

        Grid grid() {
            return Grid.nodes(new Window(x - scale / 2, x + scale / 2, y - scale / 2, y + scale / 2), columns, rows);
        }

        double u(double px) {
            return (px - x) / scale;
        }

        double v(double py) {
            return (py - y) / scale;
        }

        BlockFunction function(Surfaces.Formula formula) {
            return Surfaces.of((px, py) -> formula.at(u(px), v(py)));
        }

        List<Line> lines(Surfaces.Formula formula, double level) {
            return trace(function(formula), grid(), level);
        }

        double cell() {
            return 1.0 / Math.min(columns - 1, rows - 1);
        }
    }

    private record Ellipse(View view, double u, double v, double a, double b) {

        static Ellipse inside(Draw draw) {
            return new Ellipse(View.any(draw), draw.random().nextDouble(-0.1, 0.1), draw.random().nextDouble(-0.1, 0.1),
                    draw.random().nextDouble(0.12, 0.38), draw.random().nextDouble(0.12, 0.38));
        }

        double at(double pu, double pv) {
            return Math.pow((pu - u) / a, 2) + Math.pow((pv - v) / b, 2);
        }
    }

    @Test
    void ellipsesAreOneClosedLineOnTheCurveAndOfItsLength() {
        ForAll.seeded(SEED).cases(300).check(Ellipse::inside, ellipse -> {
            var view = ellipse.view();
            var lines = view.lines(ellipse::at, 1);
            assertEquals(1, lines.size());
            assertTrue(lines.getFirst().closed());
            assertFollows(lines.getFirst(), view, (u, v) -> (ellipse.at(u, v) - 1) * Math.min(ellipse.a(), ellipse.b()) / 2);
            double length = simpson(t -> Math.hypot(ellipse.a() * Math.sin(t), ellipse.b() * Math.cos(t)), 0, 2 * Math.PI);
            // An arc that leaves its chord by s is longer by 8s²/3 of the chord: at most 1/1500 where chords are as long as
            // a third of a cell.
            assertEquals(length, length(lines.getFirst(), view), length / 1500);
            assertTrue(length(lines.getFirst(), view) <= length * (1 + 1e-9), "a polygon within");
        });
    }

    /// Points lie on the curve up to 1e-9 of the window, middles of chords up to the promised sag; `off` is a lower bound
    /// of the distance from the curve, exact where that is small.
    private static void assertFollows(Line line, View view, Surfaces.Formula off) {
        for (int i = line.closed() ? 0 : 1; i < line.size(); i++) {
            int before = Math.floorMod(i - 1, line.size());
            double u = view.u(line.x()[i]);
            double v = view.v(line.y()[i]);
            assertEquals(0, off.at(u, v), TOLERANCE * view.cell() + 1e-9, "point " + i);
            double middle = Math.abs(off.at((u + view.u(line.x()[before])) / 2, (v + view.v(line.y()[before])) / 2));
            assertTrue(middle <= 1.1 * ChordRefiner.SAG / Math.min(view.columns() - 1, view.rows() - 1) + 1e-9, "chord to " + i + " is off by " + middle);
        }
    }

    private static double length(Line line, View view) {
        double length = 0;
        for (int i = line.closed() ? 0 : 1; i < line.size(); i++) {
            int before = Math.floorMod(i - 1, line.size());
            length += Math.hypot(line.x()[i] - line.x()[before], line.y()[i] - line.y()[before]) / view.scale();
        }
        return length;
    }

    private static double simpson(DoubleUnaryOperator f, double from, double to) {
        int steps = 2000;
        double h = (to - from) / steps;
        double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * f.applyAsDouble(from + i * h);
        }
        return sum * h / 3;
    }

    @Test
    void straightLinesAreStraightAndEndAtTheBorder() {
        ForAll.seeded(SEED).cases(300).check(draw -> new double[] {draw.random().nextDouble(-3, 3), draw.random().nextDouble(-3, 3), draw.random().nextDouble(-0.9, 0.9)}, plane -> {
            var view = new View(5, -7, 1e-3, 33, 47);
            double size = Math.abs(plane[0]) + Math.abs(plane[1]);
            double level = plane[2] * size / 2;
            Surfaces.Formula formula = (u, v) -> plane[0] * u + plane[1] * v;
            var lines = view.lines(formula, level);
            assertEquals(1, lines.size());
            var line = lines.getFirst();
            assertEquals(false, line.closed());
            for (int i : new int[] {0, line.size() - 1}) {
                assertEquals(0.5, Math.max(Math.abs(view.u(line.x()[i])), Math.abs(view.v(line.y()[i]))), 1e-9);
            }
            assertFollows(line, view, (u, v) -> (formula.at(u, v) - level) / Math.hypot(plane[0], plane[1]));
            double chord = Math.hypot(view.u(line.x()[0]) - view.u(line.x()[line.size() - 1]), view.v(line.y()[0]) - view.v(line.y()[line.size() - 1]));
            assertEquals(chord, length(line, view), 1e-9);
        });
    }

    @Test
    void hyperbolasAreTwoOpenBranches() {
        ForAll.seeded(SEED).cases(300).check(View::any, view -> {
            var lines = view.lines((u, v) -> (u - 0.03) * (v + 0.02), 0.01);
            assertEquals(2, lines.size());
            for (var line : lines) {
                assertEquals(false, line.closed());
                // At 0.1 from both asymptotes the gradient is least, 0.1 √2; elsewhere the distance is less than this.
                assertFollows(line, view, (u, v) -> ((u - 0.03) * (v + 0.02) - 0.01) / Math.hypot(u - 0.03, v + 0.02));
            }
        });
    }

    @Test
    void manyRingsAreCounted() {
        var view = new View(0, 0, 1, 301, 288);
        var rings = view.lines((u, v) -> Math.cos(60 * Math.hypot(u, v)), 0.3);
        long inside = rings.stream().filter(Line::closed).count();
        // Radii (2πk ± acos 0.3)/60 below a half.
        assertEquals(9, inside);
        for (var ring : rings) {
            assertFollows(ring, view, (u, v) -> (Math.cos(60 * Math.hypot(u, v)) - 0.3) / 60 / Math.sin(Math.acos(0.3)));
        }
    }

    @Test
    void circlesAreCutOpenByHolesAndBorders() {
        var view = new View(0, 0, 1, 101, 101);
        Surfaces.Formula holed = (u, v) -> Math.hypot(u - 0.3, v) < 0.055 ? Double.NaN : u * u + v * v;
        var lines = view.lines(holed, 0.09);
        assertEquals(1, lines.size());
        assertEquals(false, lines.getFirst().closed());
        // The hole takes 0.11 of the circle's length, and up to a cell on both sides.
        assertEquals(0.6 * Math.PI - 0.11 - view.cell(), length(lines.getFirst(), view), view.cell());
        var cut = view.lines((u, v) -> u * u + v * v, 0.36);
        assertEquals(4, cut.size());
        double angle = Math.PI / 2 - 2 * Math.acos(0.5 / 0.6);
        assertEquals(4 * 0.6 * angle, cut.stream().mapToDouble(line -> length(line, view)).sum(), 1e-3);
    }

    @Test
    void levelsExactlyAtValuesOfNodesAreLinesLikeOthers() {
        var view = new View(0, 0, 1, 41, 41);
        for (int k = 1; k < 20; k++) {
            double radius = k / 40.0;
            var lines = view.lines((u, v) -> u * u + v * v, view.u(radius) * view.u(radius));
            assertEquals(1, lines.size(), "radius " + radius);
            assertTrue(lines.getFirst().closed());
            assertFollows(lines.getFirst(), view, (u, v) -> Math.hypot(u, v) - radius);
        }
    }

    /// A plateau's border at its own level runs through its nodes; refined, it goes to where the plateau begins.
    @Test
    void plateausHaveABorder() {
        var view = new View(0, 0, 1, 60, 60);
        Surfaces.Formula plateau = (u, v) -> Math.max(0, Math.hypot(u, v) - 0.25);
        for (double level : new double[] {1e-12, 1e-3, 0.1}) {
            var lines = view.lines(plateau, level);
            assertEquals(1, lines.size());
            assertTrue(lines.getFirst().closed());
            assertFollows(lines.getFirst(), view, (u, v) -> Math.hypot(u, v) - 0.25 - level);
        }
        assertEquals(List.of(), view.lines(plateau, 0), "nothing is below the plateau");
        assertEquals(1, view.lines((u, v) -> -plateau.at(u, v), 0).size(), "the plateau is above all");
    }

    @Test
    void constantsHaveNoLines() {
        for (double constant : new double[] {0, -0.0, 1, 1e300, Double.NaN, Double.POSITIVE_INFINITY}) {
            for (double level : new double[] {constant, 0, 1}) {
                assertEquals(List.of(), new View(3, 4, 2, 30, 30).lines((u, v) -> constant, level), constant + " at " + level);
            }
        }
    }
}
