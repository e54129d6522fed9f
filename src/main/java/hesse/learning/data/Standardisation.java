package hesse.learning.data;

import hesse.learning.Dataset;

/// Features moved to mean 0 and scaled to standard deviation 1 (divided by n, not n − 1); constant ones are moved alone.
///
/// @param means      belongs to this and isn't modified
/// @param deviations 1 for a constant feature; belongs to this and isn't modified
public record Standardisation(double[] means, double[] deviations) {

    /// What a data set's own features ask for.
    public static Standardisation of(Dataset data) {
        double[] means = new double[data.width()];
        double[] deviations = new double[data.width()];
        for (int j = 0; j < data.width(); j++) {
            for (int i = 0; i < data.size(); i++) {
                means[j] += data.feature(i, j) / data.size();
            }
            double square = 0;
            for (int i = 0; i < data.size(); i++) {
                square += (data.feature(i, j) - means[j]) * (data.feature(i, j) - means[j]) / data.size();
            }
            // What is left of a constant by rounding is no spread.
            deviations[j] = Math.sqrt(square) > 1e-12 * Math.abs(means[j]) ? Math.sqrt(square) : 1;
        }
        return new Standardisation(means, deviations);
    }

    /// The features of a data set standardised; targets stay.
    public Dataset apply(Dataset data) {
        double[] features = data.features();
        for (int k = 0; k < features.length; k++) {
            features[k] = (features[k] - means[k % data.width()]) / deviations[k % data.width()];
        }
        return new Dataset(data.featureNames(), data.targetName(), features, data.targets(), data.classNames());
    }
}
