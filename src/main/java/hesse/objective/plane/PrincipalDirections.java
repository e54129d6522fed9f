package hesse.objective.plane;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/// The plane in which a path lies best: its first two principal directions (Li et al., "Visualizing the Loss Landscape of Neural Nets",
/// 2018, section 7). A path that wanders at random lies well in such a plane too, and then looks like a Lissajous figure (Antognini &
/// Sohl-Dickstein, 2018): the explained shares alone say nothing of the loss.
///
/// @param plane     through the path's last point, or through its mean; orthonormal directions whose largest entry is positive
/// @param explained what part of the squared distances each direction explains; both sum to 1 at most
public record PrincipalDirections(Plane plane, double firstExplained, double secondExplained) {

    /// @param path     points of two variables at least, none modified
    /// @param centred  whether differences are taken from the mean; otherwise from the last point, through which the plane then passes
    /// @return empty where the path doesn't leave a line
    public static Optional<PrincipalDirections> of(List<double[]> path, boolean centred) {
        double[] origin = centred ? mean(path) : path.getLast();
        int n = origin.length;
        var differences = new SimpleMatrix(path.size(), n);
        for (int k = 0; k < path.size(); k++) {
            for (int i = 0; i < n; i++) {
                differences.set(k, i, path.get(k)[i] - origin[i]);
            }
        }
        double total = differences.normF();
        if (!(total > 0) || !Double.isFinite(total)) {
            return Optional.empty();
        }
        var svd = differences.divide(total).svd(true);
        double first = svd.getSingleValue(0);
        double second = svd.rank() > 1 ? svd.getSingleValue(1) : 0;
        return second > 0
                ? Optional.of(new PrincipalDirections(new Plane(origin, direction(svd.getV(), 0), direction(svd.getV(), 1)), first * first,
                                second * second))
                : Optional.empty();
    }

    private static double[] direction(SimpleMatrix v, int column) {
        return Directions.signed(v.getColumn(column).getDDRM().getData());
    }

    private static double[] mean(List<double[]> path) {
        double[] mean = new double[path.getFirst().length];
        path.forEach(point -> Arrays.setAll(mean, i -> mean[i] + point[i] / path.size()));
        return mean;
    }
}
