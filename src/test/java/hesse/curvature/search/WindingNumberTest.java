package hesse.curvature.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.CriticalPoints;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Window;
import hesse.testing.Csv;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import hesse.testing.ReferenceFunctions;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Poincaré–Hopf: where all critical points are non-degenerate, #minima + #maxima − #saddles is the winding number of
/// ∇f along the border. It is counted on the border alone, so it knows nothing of the search.
class WindingNumberTest {

    private static final Window WINDOW = new Window(-2, 2, -2, 2);

    /// A sum of plane waves, long enough to be resolved and with many points of all kinds in the window.
    private static String waves(Draw draw) {
        return IntStream.range(0, 2 + draw.integer(0, 4))
                .mapToObj(i -> String.format(Locale.ROOT, "(%.3f)*sin((%.3f)*x + (%.3f)*y + (%.3f))",
                1 + draw.random().nextDouble(), wave(draw), wave(draw), wave(draw))).collect(Collectors.joining(" + "));
    }

    private static double wave(Draw draw) {
        return (draw.random().nextDouble() - 0.5) * 8 * (0.2 + draw.size());
    }

    @Test
    void indicesOfThePointsAddUpToTheWindingNumber() {
        ForAll.seeded(73_001).cases(150).check(WindingNumberTest::waves, formula -> {
            var field = ReferenceFunctions.field(formula);
            var found = CriticalPointSearch.in(field, WINDOW, Cancellation.NEVER);
            assertTrue(found.points().stream().noneMatch(point -> point.kind() == Kind.DEGENERATE), found::toString);
            assertEquals(windingNumber(field, WINDOW), indices(found), found::toString);
        });
    }

    @Test
    void windingNumberOfTheReferenceFunctionsIsTheListedOne() {
        for (var row : Csv.rows("/golden/critical_summary.csv")) {
            var window = new Window(ReferenceFunctions.number(row, "win_xmin"), ReferenceFunctions.number(row, "win_xmax"),
                    ReferenceFunctions.number(row, "win_ymin"), ReferenceFunctions.number(row, "win_ymax"));
            assertEquals(Integer.parseInt(row.get("boundary_index")), windingNumber(ReferenceFunctions.named(row.get("id")), window),
                    row.get("id"));
        }
    }

    private static int indices(CriticalPoints found) {
        return found.points().stream().mapToInt(point -> switch (point.kind()) {
            case MINIMUM, MAXIMUM -> 1;
            case SADDLE -> -1;
            case DEGENERATE -> throw new AssertionError(point);
        }).sum();
    }

    private static int windingNumber(Field field, Window w) {
        double turned = turn(field, w.xMin(), w.yMin(), w.xMax(), w.yMin(), 0) + turn(field, w.xMax(), w.yMin(), w.xMax(), w.yMax(), 0)
                + turn(field, w.xMax(), w.yMax(), w.xMin(), w.yMax(), 0) + turn(field, w.xMin(), w.yMax(), w.xMin(), w.yMin(), 0);
        return Math.toIntExact(Math.round(turned / (2 * Math.PI)));
    }

    /// The angle by which ∇f turns along a line: halved six times at least and until no piece turns by more than 0.1.
    private static double turn(Field field, double x0, double y0, double x1, double y1, int depth) {
        var a = field.at(x0, y0);
        var b = field.at(x1, y1);
        double angle = Math.atan2(a.fx() * b.fy() - a.fy() * b.fx(), a.fx() * b.fx() + a.fy() * b.fy());
        if (depth >= 6 && (Math.abs(angle) < 0.1 || depth >= 30)) {
            return angle;
        }
        double x = (x0 + x1) / 2;
        double y = (y0 + y1) / 2;
        return turn(field, x0, y0, x, y, depth + 1) + turn(field, x, y, x1, y1, depth + 1);
    }
}
