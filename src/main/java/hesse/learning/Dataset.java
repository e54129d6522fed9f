package hesse.learning;

import java.util.Arrays;
import java.util.List;

/// Examples to learn from: a row of finite features and a finite target for each. Immutable; two are equal if all of it is.
///
/// A target is a number for regression, a count for Poisson regression, and for classification the number of the class, from 0.
public final class Dataset {
    /// How many examples can be read from a file.
    public static final int MOST_EXAMPLES = 100_000;
    /// How many features an example can be read with.
    public static final int MOST_FEATURES = 1_000;

    private final List<String> featureNames;
    private final String targetName;
    /// Row by row.
    private final double[] features;
    private final double[] targets;
    private final List<String> classNames;

    /// Without names of classes: see the other constructor.
    public Dataset(List<String> featureNames, String targetName, double[] features, double[] targets) {
        this(featureNames, targetName, features, targets, List.of());
    }

    /// @param featureNames one at least
    /// @param features     example by example, copied
    /// @param targets      one for each example, copied; there may be no examples
    /// @param classNames   what people call the classes, by number; none if they are numbers alone, or the target is no class
    /// @throws IllegalArgumentException unless the sizes fit and every number is finite
    public Dataset(List<String> featureNames, String targetName, double[] features, double[] targets, List<String> classNames) {
        if (featureNames.isEmpty() || features.length != targets.length * featureNames.size()) {
            throw new IllegalArgumentException(features.length + " features named " + featureNames + " for " + targets.length
                    + " examples");
        }
        if (!Arrays.stream(features).allMatch(Double::isFinite) || !Arrays.stream(targets).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a number isn't finite");
        }
        this.featureNames = List.copyOf(featureNames);
        this.targetName = targetName;
        this.features = features.clone();
        this.targets = targets.clone();
        this.classNames = List.copyOf(classNames);
    }

    public List<String> featureNames() {
        return featureNames;
    }

    public String targetName() {
        return targetName;
    }

    /// What people call the classes, by number; empty if they have no names.
    public List<String> classNames() {
        return classNames;
    }

    /// How many examples there are.
    public int size() {
        return targets.length;
    }

    /// How many features an example has.
    public int width() {
        return featureNames.size();
    }

    public double feature(int example, int column) {
        return features[example * width() + column];
    }

    public double target(int example) {
        return targets[example];
    }

    /// The features, example by example, as a new array.
    public double[] features() {
        return features.clone();
    }

    /// The targets as a new array.
    public double[] targets() {
        return targets.clone();
    }

    /// With one more example at the end.
    public Dataset adding(double[] row, double target) {
        double[] more = Arrays.copyOf(features, features.length + width());
        System.arraycopy(row, 0, more, features.length, width());
        double[] moreTargets = Arrays.copyOf(targets, size() + 1);
        moreTargets[size()] = target;
        return new Dataset(featureNames, targetName, more, moreTargets, classNames);
    }

    /// With one example's features and target changed.
    public Dataset with(int example, double[] row, double target) {
        double[] changed = features.clone();
        System.arraycopy(row, 0, changed, example * width(), width());
        double[] changedTargets = targets.clone();
        changedTargets[example] = target;
        return new Dataset(featureNames, targetName, changed, changedTargets, classNames);
    }

    /// Without one example.
    public Dataset without(int example) {
        int width = width();
        double[] fewer = new double[features.length - width];
        System.arraycopy(features, 0, fewer, 0, example * width);
        System.arraycopy(features, (example + 1) * width, fewer, example * width, fewer.length - example * width);
        double[] fewerTargets = new double[size() - 1];
        System.arraycopy(targets, 0, fewerTargets, 0, example);
        System.arraycopy(targets, example + 1, fewerTargets, example, fewerTargets.length - example);
        return new Dataset(featureNames, targetName, fewer, fewerTargets, classNames);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that && featureNames.equals(that.featureNames) && targetName.equals(that.targetName)
                && classNames.equals(that.classNames)
                && Arrays.equals(features, that.features) && Arrays.equals(targets, that.targets);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(features) + Arrays.hashCode(targets);
    }

    @Override
    public String toString() {
        return size() + " examples of " + featureNames + " with " + targetName;
    }
}
