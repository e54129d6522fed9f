package hesse.objective.plane;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.learning.GoldenLosses;
import hesse.learning.Loss;
import hesse.learning.Model;
import hesse.learning.objective.LossObjective;
import hesse.learning.plane.LossField;
import hesse.objective.SymmetricEigen;
import hesse.testing.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionsTest {

    /// In a plane of eigenvectors the plane's Hessian is diagonal with their eigenvalues, and in any plane with orthonormal directions it
    /// lies between the outermost (Cauchy's interlacing).
    @ParameterizedTest
    @ValueSource(strings = {"moons281", "softplus241", "tanh2331", "softmax3_l2", "xor221"})
    void eigenvectorsGiveTheirEigenvalues(String id) {
        var loss = GoldenLosses.named(id);
        double[] point = point(loss, 17);
        var objective = LossObjective.of(loss);
        var eigen = SymmetricEigen.of(objective.at(new SimpleMatrix(point)).hessian());
        var directions = Directions.at(objective, point, Cancellation.NEVER);
        int n = point.length;
        assertHessian(eigen.values()[n - 1], eigen.values()[n - 2], loss, directions.topTwo(), eigen.norm());
        assertHessian(eigen.values()[n - 1], eigen.values()[0], loss, directions.topAndBottom(), eigen.norm());
        assertHessian(eigen.values()[0], eigen.values()[1], loss, directions.bottomTwo(), eigen.norm());
        for (var plane : List.of(directions.random(3), directions.gradientAndTop().orElseThrow())) {
            var jet = LossField.of(loss, plane).at(0, 0);
            double mean = (jet.fxx() + jet.fyy()) / 2;
            double radius = Math.hypot((jet.fxx() - jet.fyy()) / 2, jet.fxy());
            assertTrue(mean + radius <= eigen.largest() + 1e-13 * eigen.norm() && mean - radius >= eigen.least() - 1e-13 * eigen.norm(),
                    id);
        }
    }

    private static void assertHessian(double first, double second, Loss loss, Optional<Plane> plane, double norm) {
        var jet = LossField.of(loss, plane.orElseThrow()).at(0, 0);
        // Rounding of H's entries and of the eigenvectors.
        double tolerance = 1e-13 * norm;
        assertEquals(first, jet.fxx(), tolerance);
        assertEquals(0, jet.fxy(), tolerance);
        assertEquals(second, jet.fyy(), tolerance);
    }

    /// Above the dimension up to which all eigenvectors are computed, by the Lanczos process.
    @Test
    void largeNetworksHaveTheirTopEigenvectorToo() {
        var small = GoldenLosses.named("cheb");
        var network = (Model.Network) small.model();
        var large = new Loss(new Model.Network(List.of(1, 30, 30, 1), network.activation(), network.loss(), true), small.data(),
                small.reduction(), small.penalty());
        double[] point = point(large, 23);
        assertEquals(1021, point.length);
        var objective = LossObjective.of(large);
        var top = Directions.at(objective, point, Cancellation.NEVER).topTwo().orElseThrow();
        var at = objective.at(new SimpleMatrix(point));
        var u = new SimpleMatrix(top.u());
        var product = at.hessianTimes(u).copy();
        double lambda = product.dot(u);
        assertTrue(lambda > 0);
        // The residual bounds the distance to an eigenvector over the gap.
        assertEquals(0, product.minus(u.scale(lambda)).normF(), 1e-8 * lambda);
        assertEquals(lambda, LossField.of(large, top).at(0, 0).fxx(), 1e-12 * lambda);
    }

    /// Against numbers that were computed with 50 digits.
    @Test
    void principalDirectionsAreThoseOfTheReferences() {
        var path = new ArrayList<double[]>();
        for (var row : Csv.rows("/golden-ml/pca_path.csv")) {
            int k = Integer.parseInt(row.get("k"));
            if (k == path.size()) {
                path.add(new double[6]);
            }
            path.get(k)[Integer.parseInt(row.get("i"))] = Double.parseDouble(row.get("value"));
        }
        for (var row : Csv.rows("/golden-ml/pca.csv")) {
            var found = PrincipalDirections.of(path, row.get("variant").equals("centred")).orElseThrow();
            boolean first = row.get("component").equals("0");
            double[] direction = first ? found.plane().u() : found.plane().v();
            assertEquals(Double.parseDouble(row.get("value")), direction[Integer.parseInt(row.get("i"))], 16e-13, row.toString());
            assertEquals(Double.parseDouble(row.get("explained")), first ? found.firstExplained() : found.secondExplained(), 16e-13,
                    row.toString());
        }
    }

    @Test
    void aPathOnALineHasNoPlane() {
        assertEquals(Optional.empty(), PrincipalDirections.of(List.of(new double[] {1, 2, 3}, new double[] {1, 2, 3}), false));
        assertEquals(Optional.empty(), Plane.through(new double[] {0, 0, 0}, new double[] {1, 2, 3}, new double[] {2, 4, 6}));
    }

    /// On directions that are neither orthogonal nor of length 1.
    @Test
    void positionsAreFoundByLeastSquares() {
        var plane = new Plane(new double[] {1, 2, 3}, new double[] {2, 0, 0}, new double[] {1, 3, 0});
        double[] point = plane.at(0.5, -2);
        point[2] += 4;
        var position = PlanePosition.of(point, plane);
        assertArrayEquals(new double[] {0.5, -2, 4}, new double[] {position.a(), position.b(), position.distance()}, 1e-14);
    }

    private static double[] point(Loss loss, long seed) {
        var random = new Random(seed);
        return random.doubles(loss.dimension(), -1, 1).toArray();
    }
}
