package hesse.optimize.basin;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.objective.FieldObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;
import hesse.optimize.factory.MethodFactory;
import hesse.testing.Csv;
import hesse.testing.ReferenceFunctions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasinsTest {
    private static final ConfiguredMethod NEWTON = ConfiguredMethod.of(MethodName.NEWTON);

    private static Stopping stopping(int steps) {
        return new Stopping(1e-12, steps, new SimpleMatrix(2, 1), 1e4);
    }

    private static ConfiguredMethod descent(double stepSize) {
        return ConfiguredMethod.of(MethodName.GRADIENT_DESCENT).with(MethodParameter.STEP_SIZE, stepSize);
    }

    /// The reference's grid, cell centres from the lower left on, with the critical points in its order.
    @ParameterizedTest
    @CsvSource({"newton, 200", "gd, 20000"})
    void himmelblausBasinsAreTheReferences(String method, int steps) {
        var rows = Csv.rows("/golden/basins_" + method + "_himmelblau.csv");
        double spacing = 10.0 / 41;
        var grid = new Grid(-5 + spacing / 2, spacing, 41, -5 + spacing / 2, spacing, 41);
        var known = Csv.rows("/golden/critical_points.csv").stream().filter(row -> row.get("id").equals("himmelblau"))
                .map(row -> new Basins.End(number(row, "x"), number(row, "y"))).toList();
        var landings = new BasinSearch(ReferenceFunctions.named("himmelblau"), method.equals("newton") ? NEWTON : descent(0.01),
                stopping(steps))
                .land(grid, Cancellation.NEVER);
        var basins = Basins.of(landings, known, 1e-5, Basins.MOST_ENDS);
        assertEquals(known, basins.ends(), "no other ends");
        for (var row : rows) {
            int column = (int) Math.rint((number(row, "x0") - grid.x0()) / spacing);
            int line = (int) Math.rint((number(row, "y0") - grid.y0()) / spacing);
            if (row.get("robust").equals("1")) {
                assertEquals(Integer.parseInt(row.get("label")), basins.index()[line * 41 + column], row::toString);
            }
        }
        assertEquals(41 * 41, rows.size());
    }

    /// Blocks take the steps of single runs. Roundings differ, and on the border of two basins they decide.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "(x^2 + y - 11)^2 + (x + y^2 - 7)^2; 0.01", "x^3 - 3*x*y^2; 0.05", "x^4 + y^4; 0.05", "x^2 - y^2; 0.2", "x + y; 1",
                "log(x) + y^2; 0.1", "sqrt(x^2 + y^2); 0.3",
        "sqrt(x) + 1/y; 0.1", "1e200*(x^2 + 3*y^2); 1e-201", "1e-200*(x^2 + x*y + 3*y^2); 1e199", "exp(30*x^2) + y^2; 0.001",
        "(x + y)^2; 0.1", "x^2*y; 0.1", "7; 1"})
    void blocksEndAsSingleRunsDo(String formula, double stepSize) {
        var field = ReferenceFunctions.field(formula);
        var grid = new Grid(-2.03, 0.274, 15, -1.97, 0.271, 15);
        for (var method : List.of(NEWTON, descent(stepSize))) {
            var landings = new BasinSearch(field, method, stopping(300)).land(grid, Cancellation.NEVER);
            int different = 0;
            for (int start = 0; start < 15 * 15; start++) {
                different += same(field, method, landings, start) ? 0 : 1;
            }
            int count = different;
            assertTrue(count <= 15 * 15 / 50, () -> count + " of 225 starts differ, " + method);
        }
    }

    private static boolean same(Field field, ConfiguredMethod method, Landings landings, int start) {
        var grid = landings.grid();
        var x = new SimpleMatrix(new double[] {grid.x(start % grid.columns()), grid.y(start / grid.columns())});
        var run = MethodFactory.method(method).run(new FieldObjective(field), x, stopping(300), Cancellation.NEVER);
        double size = 1 + run.last().x().normF();
        boolean near = Math.hypot(run.last().x().get(0) - landings.x(start), run.last().x().get(1) - landings.y(start)) <= 1e-6 * size;
        // A last step that leads out of the domain or away is large, and so are its roundings.
        boolean undefined = run.reason() == StopReason.NOT_A_NUMBER || run.reason() == StopReason.DIVERGED;
        return run.reason() == landings.reason(start) && (near || undefined) && Math.abs(run.last().k() - landings.steps(start)) <= 1;
    }

    /// Along Rosenbrock's valley runs end where the gradient is small beside the curvature across it.
    @Test
    void theEndsOfAValleyAreOne() {
        var grid = Grid.pixels(new Window(-2.5, 2.5, -1, 3), 120, 100);
        double diagonal = Math.hypot(5, 4);
        var far = new Stopping(1e-12, 200, new SimpleMatrix(2, 1), 1000 * diagonal);
        for (var method : List.of(NEWTON, ConfiguredMethod.of(MethodName.BFGS))) {
            var landings = new BasinSearch(ReferenceFunctions.field("(1 - x)^2 + 100*(y - x^2)^2"), method, far)
                    .land(grid, Cancellation.NEVER);
            assertEquals(1,
                    Basins.of(landings, List.of(new Basins.End(1, 1)), Basins.RESOLUTION * diagonal, Basins.MOST_ENDS).ends().size(),
                    method.toString());
        }
    }

    @Test
    void rowsCanBeComputedInAnyOrder() {
        var field = ReferenceFunctions.named("himmelblau");
        var grid = Grid.pixels(new Window(-5, 5, -5, 5), 60, 40);
        var search = new BasinSearch(field, NEWTON, stopping(50));
        var whole = Basins.of(search.land(grid, Cancellation.NEVER), List.of(), 1e-5, Basins.MOST_ENDS);
        var landings = new Landings(grid);
        for (int row = 39; row >= 0; row--) {
            search.land(row, row + 1, landings, Cancellation.NEVER);
        }
        var pieces = Basins.of(landings, List.of(), 1e-5, Basins.MOST_ENDS);
        assertArrayEquals(whole.index(), pieces.index());
        assertEquals(whole.ends(), pieces.ends());
        assertEquals(9, whole.ends().size(), "four minima, four saddles, a maximum");
    }

    /// What is coarse lies in the middle of what it stands for.
    @Test
    void coarseResultsComeFirst() {
        var grid = Grid.pixels(new Window(-5, 5, -5, 5), 64, 40);
        var field = ReferenceFunctions.named("himmelblau");
        var grids = new BasinSearch(field, NEWTON, stopping(50)).coarseToFine(grid);
        assertEquals(List.of(4, 16, 64), grids.stream().map(Grid::columns).toList());
        assertEquals(List.of(3, 10, 40), grids.stream().map(Grid::rows).toList());
        assertEquals(grid, grids.getLast());
        assertEquals(List.of(1, 4, 16, 64),
                new BasinSearch(field, ConfiguredMethod.of(MethodName.ADAM), stopping(50)).coarseToFine(grid).stream().map(Grid::columns)
                .toList(),
                "runs one by one take longer");
        assertEquals((grid.x(16) + grid.x(31)) / 2, grids.getFirst().x(1), 1e-12);
        assertEquals((grid.y(4) + grid.y(7)) / 2, grids.get(1).y(1), 1e-12);
    }

    /// With steps beyond 2/λmax at a minimum gradient descent goes to and fro about it; on x⁴ it is only slow.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"sqrt(1 + x^2) + y^2/20; 5; 0.9", "x^4/4 - x^2/2 + y^2/20; 1.1; 0.5", "x^4 + y^4; 0.01; 0"})
    void runsThatGoRoundAreToldFromSlowOnes(String formula, double stepSize, double part) {
        var field = ReferenceFunctions.field(formula);
        var grid = new Grid(-1.53, 0.274, 12, -1.47, 0.271, 12);
        var landings = new BasinSearch(field, descent(stepSize), stopping(300)).land(grid, Cancellation.NEVER);
        int cycling = 0;
        for (int start = 0; start < 144; start++) {
            var x = new SimpleMatrix(new double[] {grid.x(start % 12), grid.y(start / 12)});
            var run = MethodFactory.method(descent(stepSize)).run(new FieldObjective(field), x, stopping(300), Cancellation.NEVER);
            assertEquals(run.cycle().isPresent(), landings.cycles(start), "start " + start);
            cycling += landings.cycles(start) ? 1 : 0;
        }
        assertTrue(part == 0 ? cycling == 0 : cycling >= part * 144, cycling + " of 144 cycle");
    }

    @Test
    void anyMethodHasBasins() {
        var grid = Grid.pixels(new Window(-5, 5, -5, 5), 12, 12);
        for (var name : List.of(MethodName.BFGS, MethodName.TRUST_REGION, MethodName.ADAM)) {
            var landings = new BasinSearch(ReferenceFunctions.named("himmelblau"), ConfiguredMethod.of(name), stopping(300))
                    .land(grid, Cancellation.NEVER);
            long arrived = Arrays.stream(Basins.of(landings, List.of(), 1e-4, Basins.MOST_ENDS).index())
                    .filter(index -> index != Basins.NONE).count();
            assertTrue(name == MethodName.ADAM || arrived == 144, () -> name + " arrived from " + arrived + " starts");
        }
    }

    @Test
    void whereACurveIsCriticalEndsAreLimited() {
        var grid = Grid.pixels(new Window(-1, 1, -1, 1), 50, 50);
        var landings = new BasinSearch(ReferenceFunctions.field("x^2"), descent(0.5), stopping(20)).land(grid, Cancellation.NEVER);
        assertEquals(50, Basins.of(landings, List.of(), 1e-5, Basins.MOST_ENDS).ends().size());
    }

    @Test
    void itStopsWhenItsAnswerIsNotWanted() {
        var asked = new AtomicInteger();
        var search = new BasinSearch(ReferenceFunctions.named("himmelblau"), NEWTON, stopping(50));
        var landings = new Landings(Grid.pixels(new Window(-5, 5, -5, 5), 100, 100));
        assertThrows(CancellationException.class, () -> search.land(0, 100, landings, () -> asked.incrementAndGet() > 3));
        assertEquals(4, asked.get());
    }
}
