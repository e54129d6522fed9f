package hesse.figure.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.figure.Fields;
import hesse.figure.scale.HeightScale;
import org.junit.jupiter.api.Test;

class SurfaceVerticesTest {
    private static final Window WINDOW = new Window(-2, 2, -1, 1);

    private static SurfaceVertices of(String formula, HeightScale scale, int nodes) {
        return SurfaceSample.of(Fields.of(formula), WINDOW, scale, nodes, nodes, Cancellation.NEVER).vertices();
    }

    @Test
    void nodesLieAboveTheirPointsAndTheirColoursWhereThePictureHasThem() {
        var vertices = of("x + y", new HeightScale.Linear(-3, 3), 3);
        float h = (float) SurfaceBox.HEIGHT;
        float e = 1f / 512;
        assertArrayEquals(new float[] {-1, -0.5f, 0, 0, -0.5f, h / 3, 1, -0.5f, 2 * h / 3, -1, 0, h / 6, 0, 0, h / 2, 1, 0, 5 * h / 6,
                -1, 0.5f, h / 3, 0, 0.5f, 2 * h / 3, 1, 0.5f, h}, vertices.points(), 1e-6f);
        assertArrayEquals(new float[] {e, 1 - e, 0.5f, 1 - e, 1 - e, 1 - e, e, 0.5f, 0.5f, 0.5f, 1 - e, 0.5f, e, e, 0.5f, e, 1 - e, e},
                vertices.places(), 1e-6f);
    }

    /// Half a cell further in than the nodes that were moved there.
    @Test
    void coloursAtTheBorderOfTheDomainComeFromWithin() {
        int nodes = 41;
        var sample = SurfaceSample.of(Fields.of("sqrt(x - 0.33)"), WINDOW, new HeightScale.Linear(0, 2), nodes, nodes, Cancellation.NEVER);
        var vertices = sample.vertices();
        int moved = 0;
        for (int node = 0; node < nodes * nodes; node++) {
            if (sample.shifts()[2 * node] != 0) {
                moved++;
                double x = 2 * vertices.points()[3 * node];
                assertEquals(0.33, x, 1e-3);
                assertEquals((x + 2) / 4 + 0.5 / (nodes - 1), vertices.places()[2 * node], 1e-6);
            }
        }
        assertTrue(moved > nodes / 2, "moved " + moved);
    }

    @Test
    void holesLieOnTheFloor() {
        var points = of("log(-1 - x^2)", new HeightScale.Linear(0, 1), 5).points();
        for (int z = 2; z < points.length; z += 3) {
            assertEquals(0, points[z]);
        }
    }
}
