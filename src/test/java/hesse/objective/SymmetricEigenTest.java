package hesse.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.objective.SymmetricEigen.Cluster;
import hesse.testing.ForAll;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/// Eigenvalues that are one.
class SymmetricEigenTest {

    private static SimpleMatrix turned(long seed, double... values) {
        int n = values.length;
        var random = new Random(seed);
        var q = new SimpleMatrix(n, n, true, random.doubles(n * n, -1, 1).toArray()).svd().getU();
        var h = q.mult(SimpleMatrix.diag(values)).mult(q.transpose());
        return h.plus(h.transpose()).divide(2);
    }

    /// However the axes lie; what differs by more than rounding stays apart.
    @Test
    void repeatedEigenvaluesAreOneCluster() {
        ForAll.seeded(74_100).cases(60).check(draw -> (long) draw.real(0, 1e9), seed -> {
            assertEquals(List.of(new Cluster(0, 1), new Cluster(1, 3), new Cluster(4, 2)),
                    SymmetricEigen.of(turned(seed, 2, -3, 2, 7, 2, 7)).clusters());
            assertEquals(4, SymmetricEigen.of(turned(seed, 1, 1 + 1e-12, 1e-12, 0)).clusters().size());
        });
        assertEquals(List.of(new Cluster(0, 3)), SymmetricEigen.of(new SimpleMatrix(3, 3)).clusters());
    }

    /// It is the same whatever axes were computed: H v in the space is λ v.
    @Test
    void thePartInItsSpaceIsAnEigenvector() {
        ForAll.seeded(74_101).cases(40).check(draw -> (long) draw.real(0, 1e9), seed -> {
            var h = turned(seed, 5, 5, 5, -1, 0.5);
            var v = new SimpleMatrix(new double[] {1, -2, 3, 0.5, 0.25});
            var part = SymmetricEigen.of(h).within(new Cluster(2, 3), v);
            assertEquals(0, h.mult(part).minus(part.scale(5)).normF(), 1e-12);
            assertEquals(part.dot(part), part.dot(v), 1e-12);
        });
    }
}
