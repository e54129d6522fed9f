package hesse.contour;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.contour.boundary.BoundaryCells;
import hesse.contour.function.BlockFunction;
import hesse.contour.line.Line;
import hesse.contour.refine.ChordRefiner;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines beside poles and thin holes that run between the nodes, and through points where a pole has no value of its own.
class PolesTest {
    private static final long SEED = 6007;
    private static final int POINTS = 1500;

    /// Of a cell: chords and points of the two polylines that are compared may be this far off.
    private static final double NEAR = 2 * ChordRefiner.SAG;

    /// Of a cell: the diagonal of a finer cell. One that a pole runs through has no lines.
    private static final double BESIDE = Math.sqrt(2) / 16 + NEAR;

    /// How far a place is from the nearest pole or hole.
    private interface Distance {
        double of(double x, double y);
    }

    /// A branch of a level line by a parameter in [-1, 1].
    private interface Branch {
        double[] at(double t);
    }

    /// A function with levels in a range, and all branches of the line of each.
    private record Known(String formula, double low, double high, Distance singular, DoubleFunction<List<Branch>> branches) {
        @Override
        public String toString() {
            return formula;
        }
    }

    private record Case(Grid grid, double level) {}

    static List<Known> knowns() {
        return List.of(
                new Known("1/(x*y)", -60, 60, (x, y) -> Math.min(Math.abs(x), Math.abs(y)), level -> signed(t -> spread(t), (x, _) -> 1 / (level * x))),
                new Known("1/(x^2*y)", -60, 60, (x, y) -> Math.min(Math.abs(x), Math.abs(y)), level -> signed(t -> spread(t), (x, _) -> 1 / (level * x * x))),
                new Known("x/y", -5, 5, (_, y) -> Math.abs(y), level -> List.of(t -> through(4 * t * level, 4 * t))),
                new Known("(x-y)/(x+y)", -5, 5, (x, y) -> Math.abs(x + y) / Math.sqrt(2), level -> List.of(t -> through(5 * t * (1 + level), 5 * t * (1 - level)))),
                new Known("log(x)/y", -4, 4, (x, y) -> Math.min(Math.abs(x), Math.abs(y)), level -> List.of(t -> through(Math.exp(4 * t * level), 4 * t))),
                new Known("y+0.1/x", -3, 3, (x, _) -> Math.abs(x), level -> signed(t -> spread(t), (x, _) -> level - 0.1 / x)),
                new Known("y+1/(300*x)", -3, 3, (x, _) -> Math.abs(x), level -> signed(t -> spread(t), (x, _) -> level - 1 / (300 * x))),
                new Known("log(abs(x))+y", -4, 2, (x, _) -> Math.abs(x), level -> signed(t -> spread(t), (x, _) -> level - Math.log(Math.abs(x)))),
                new Known("sqrt(abs(x)-0.01)+y", -2, 2, (x, _) -> Math.abs(x) - 0.01, level -> signed(t -> 0.01 + 4 * (t + 1) * (t + 1), (_, t) -> level - 2 * (t + 1))),
                new Known("tan(x)+y/9", -60, 60, (x, _) -> Math.abs(Math.IEEEremainder(x - Math.PI / 2, Math.PI)), level -> List.of(t -> through(Math.atan(level - t * 4 / 9) - Math.PI, 4 * t),
                        t -> through(Math.atan(level - t * 4 / 9), 4 * t), t -> through(Math.atan(level - t * 4 / 9) + Math.PI, 4 * t))));
    }

    private interface Height {
        double of(double x, double t);
    }

    private static double[] through(double x, double y) {
        return new double[] {x, y};
    }

    /// From 1e-6 to 10, evenly by its logarithm.
    private static double spread(double t) {
        return Math.pow(10, -2.5 + 3.5 * t);
    }

    /// On both sides of the y-axis.
    private static List<Branch> signed(java.util.function.DoubleUnaryOperator distance, Height height) {
        return List.of(t -> through(distance.applyAsDouble(t), height.of(distance.applyAsDouble(t), t)),
                t -> through(-distance.applyAsDouble(t), height.of(-distance.applyAsDouble(t), t)));
    }

    /// About [-3, 3]², and in one case of four with nodes on an axis or both.
    private static Case somewhere(Draw draw, Known known) {
        double x = draw.chance(0.25) ? 0 : draw.random().nextDouble(-0.3, 0.3);
        double y = draw.chance(0.25) ? 0 : draw.random().nextDouble(-0.3, 0.3);
        int columns = 40 + draw.random().nextInt(60);
        int rows = 40 + draw.random().nextInt(60);
        return new Case(Grid.nodes(new Window(x - 3, x + 3, y - 3, y + 3), columns | 1, rows | 1), draw.random().nextDouble(known.low(), known.high()));
    }

    @ParameterizedTest
    @MethodSource("knowns")
    void wholeLinesAndNothingElseAreDrawn(Known known) {
        var function = Fields.value(known.formula());
        ForAll.seeded(SEED).cases(15).check(draw -> somewhere(draw, known), input -> {
            var grid = input.grid();
            var exact = exact(known, input.level(), grid);
            var lines = trace(function, grid, input.level());
            double beside = BESIDE * Math.max(grid.dx(), grid.dy());
            for (var line : exact) {
                assertNear("missed", line, lines, grid, (x, y) -> known.singular().of(x, y) > beside);
            }
            for (var line : lines) {
                assertNear("too much", line, exact, grid, (_, _) -> true);
            }
        });
    }

    private static void assertNear(String what, Line line, List<Line> others, Grid grid, BiPredicate<Double, Double> isCompared) {
        for (int i = 0; i < line.size(); i++) {
            double x = line.x()[i];
            double y = line.y()[i];
            if (x >= grid.x(0) && x <= grid.x(grid.columns() - 1) && y >= grid.y(0) && y <= grid.y(grid.rows() - 1) && isCompared.test(x, y)) {
                double away = cells(others, x, y, grid);
                assertTrue(away <= NEAR, what + ": (" + x + ", " + y + ") is " + away + " cells off");
            }
        }
    }

    /// The parts of branches that are in the window or next to it.
    private static List<Line> exact(Known known, double level, Grid grid) {
        var lines = new ArrayList<Line>();
        for (var branch : known.branches().apply(level)) {
            var x = new double[POINTS + 1];
            var y = new double[POINTS + 1];
            int size = 0;
            for (int i = 0; i <= POINTS; i++) {
                var point = branch.at(2.0 * i / POINTS - 1);
                if (Math.abs(point[0]) < 5 && Math.abs(point[1]) < 5) {
                    x[size] = point[0];
                    y[size++] = point[1];
                }
            }
            lines.add(new Line(java.util.Arrays.copyOf(x, size), java.util.Arrays.copyOf(y, size), false));
        }
        return lines;
    }

    /// Lines that meet where the function is 0/0 go on until less than 1/16 of a cell before it.
    @Test
    void linesGoOnToThePointWhereAPoleChangesSides() {
        var function = Fields.value("x/y");
        for (double level : row(-2, -0.3, 0.7, 3)) {
            var grid = Grid.nodes(new Window(-1.013, 1, -1, 1.02), 80, 90);
            var lines = trace(function, grid, level);
            assertEquals(2, lines.size());
            assertEquals(0, cells(lines, 1e-12 * level, 1e-12, grid), BESIDE * Math.hypot(1, level));
            assertEquals(0, cells(lines, -1e-12 * level, -1e-12, grid), BESIDE * Math.hypot(1, level));
        }
    }

    @Test
    void allWidthsOfWindowsAreAlike() {
        for (double scale : row(1e-9, 1e-3, 1e3, 1e9)) {
            var function = Surfaces.of((x, y) -> 1 / ((x / scale) * (y / scale)));
            var grid = Grid.nodes(new Window(-3.01 * scale, 2.97 * scale, -3.02 * scale, 2.95 * scale), 80, 80);
            for (double level : row(-30, -2, 9, 40)) {
                var lines = trace(function, grid, level);
                assertEquals(2, lines.size(), "at " + level + " and " + scale);
                for (double x = 0.01; x < 2.9; x += 0.003) {
                    double y = 1 / (level * x);
                    if (Math.abs(y) < 2.9 && Math.min(x, Math.abs(y)) > BESIDE * grid.dx() / scale) {
                        assertEquals(0, cells(lines, x * scale, y * scale, grid), NEAR);
                        assertEquals(0, cells(lines, -x * scale, -y * scale, grid), NEAR);
                    }
                }
            }
        }
    }

    @Test
    void noLineRunsAlongAPole() {
        for (var formula : List.of("1/(x-1/3)", "1/(x-1/3)^3", "tan(x-2)", "exp(1/(x-1/3))+0*y", "1/(x-y/3-0.1)", "1/(x^2+y^2-0.5)")) {
            var function = Fields.value(formula);
            var grid = nodes(1, 60);
            for (double level : row(-0.2, 0.01, 0.3)) {
                for (var line : trace(function, grid, level)) {
                    for (int i = 0; i < line.size(); i++) {
                        double there = value(function, line.x()[i], line.y()[i]);
                        // Points of lines are put on their level to a part of an edge; slopes here are below 10.
                        assertEquals(level, there, 10 * TOLERANCE * grid.dx(), formula + " at (" + line.x()[i] + ", " + line.y()[i] + ")");
                    }
                }
            }
        }
    }

    private static double value(BlockFunction function, double x, double y) {
        var out = new double[1];
        function.evaluate(new double[] {x}, new double[] {y}, 1, out);
        return out[0];
    }

    @Test
    void smoothFunctionsAreNotAskedForPoles() {
        for (var formula : List.of("(x^2+y-11)^2+(x+y^2-7)^2", "x+y", "sin(3*x)*cos(4*y)", "exp(-x^2-y^2)", "0*x+1", "abs(x)-abs(y)", "floor(x)+y")) {
            var function = Fields.value(formula);
            var grid = nodes(3.01, 200);
            var asked = new int[1];
            BlockFunction counting = (x, y, count, out) -> {
                asked[0] += count;
                function.evaluate(x, y, count, out);
            };
            var cells = new BoundaryCells(sample(grid, function), grid, counting, Cancellation.NEVER);
            assertEquals("{}{}", cells.undefined().toString() + cells.poles(), formula);
            assertEquals(0, asked[0], formula);
        }
    }
}
