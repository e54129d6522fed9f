package hesse.curvature.search;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPoint.Kind;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.testing.Csv;
import hesse.testing.ReferenceFunctions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The search against lists of all critical points in a window that interval arithmetic proved complete.
class ReferenceCriticalPointsTest {

    private static final Map<String, List<Map<String, String>>> POINTS =
            Csv.rows("/golden/critical_points.csv").stream().collect(Collectors.groupingBy(row -> row.get("id")));

    static Stream<Arguments> windows() {
        return Csv.rows("/golden/critical_summary.csv").stream().map(row -> Arguments.of(row.get("id"),
                new Window(number(row, "win_xmin"), number(row, "win_xmax"), number(row, "win_ymin"), number(row, "win_ymax"))));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void allPointsAreFoundOnceAndNoneIsInvented(String id, Window window) {
        var found = CriticalPointSearch.in(ReferenceFunctions.named(id), window, Cancellation.NEVER);
        assertFalse(found.curve());
        assertFalse(found.truncated());
        assertEquals(POINTS.get(id).size(), found.points().size(), () -> found.points().toString());
        for (var row : POINTS.get(id)) {
            assertAgrees(row, nearest(row, found.points()));
        }
    }

    private static CriticalPoint nearest(Map<String, String> row, List<CriticalPoint> points) {
        return points.stream().min(Comparator.comparingDouble(p -> Math.hypot(p.x() - number(row, "x"), p.y() - number(row, "y"))))
                .orElseThrow();
    }

    /// A non-degenerate root is as good as the gradient's rounding, far below 1e-9. Around a degenerate one ∇f = O(r²) or
    /// smaller is below rounding within r = 1e-8 and more, so that doubles can't place it better than 1e-4 in general.
    private static void assertAgrees(Map<String, String> row, CriticalPoint point) {
        var kind = Kind.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        assertEquals(kind, point.kind(), row::toString);
        double tolerance = kind == Kind.DEGENERATE ? 1e-4 : 1e-9;
        assertEquals(number(row, "x"), point.x(), tolerance, row::toString);
        assertEquals(number(row, "y"), point.y(), tolerance, row::toString);
        // f is stationary and H smooth: their errors are those of a rounded evaluation nearby.
        assertEquals(number(row, "f"), point.f(), 1e-9 * Math.max(1, Math.abs(point.f())), row::toString);
        double scale = Math.max(1, point.hessian().norm());
        assertEquals(number(row, "lambda_min"), point.hessian().eigen().lambdaMin(), 1e-8 * scale, row::toString);
        assertEquals(number(row, "lambda_max"), point.hessian().eigen().lambdaMax(), 1e-8 * scale, row::toString);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void pointsAreSortedAndTheSameEveryTime(String id, Window window) {
        var field = ReferenceFunctions.named(id);
        var found = CriticalPointSearch.in(field, window, Cancellation.NEVER);
        var sorted = found.points().stream().sorted(Comparator.comparingDouble(CriticalPoint::x).thenComparingDouble(CriticalPoint::y))
                .toList();
        assertEquals(sorted, found.points());
        assertEquals(found, CriticalPointSearch.in(field, window, Cancellation.NEVER));
    }

    /// The number of evaluations is the search's cost; a tenth of a second holds about a million of them.
    @ParameterizedTest
    @MethodSource("windows")
    void theSearchIsCheap(String id, Window window) {
        var counting = new CountingField(ReferenceFunctions.named(id));
        CriticalPointSearch.in(counting, window, Cancellation.NEVER);
        assertTrue(counting.points() < 250_000, () -> counting.points() + " evaluations");
    }
}
