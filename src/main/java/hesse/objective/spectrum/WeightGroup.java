package hesse.objective.spectrum;

import java.util.List;

/// A named part of a vector of weights, such as one layer's.
///
/// @param from the first index
/// @param to   the index behind the last one
public record WeightGroup(String name, int from, int to) {

    public WeightGroup {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a group of weights lies in from <= to, but was given " + from + " and " + to);
        }
    }

    /// Which part of a vector's squared length lies in each group; 0 for a vector of zeros.
    public static double[] shares(double[] vector, List<WeightGroup> groups) {
        double length = Vectors.norm(vector);
        return groups.stream().mapToDouble(group -> group.share(vector, length)).toArray();
    }

    private double share(double[] vector, double length) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double part = length > 0 ? vector[i] / length : 0;
            sum += part * part;
        }
        return sum;
    }
}
