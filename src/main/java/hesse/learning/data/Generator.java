package hesse.learning.data;

import hesse.learning.Dataset;
import java.util.List;
import java.util.SplittableRandom;

/// Data sets made of a seed, the same numbers on every machine. Classes take turns, so that of any multiple of four examples as many are
/// of either.
public enum Generator {
    /// Two half circles of radius 1, class 1 upside down and moved by (1, −½).
    TWO_MOONS,
    /// Two clouds about (−1, −1) and (1, 1) of deviation 1 plus the noise.
    GAUSSIANS,
    /// Class 1 on a circle of radius ½ inside of class 0 on one of radius 1.
    CIRCLES,
    /// The corners of a square in turn, (±1, ±1), class 1 where the signs differ.
    XOR,
    /// Two clouds that a line through 0 separates: every example is at least ¼ away from x₁ + x₂ = 0.
    SEPARABLE,
    /// Two spirals about 0 of radius 2, each of one and a half turns at equal angles, class 1 the other turned by a half turn: what no few
    /// hidden units separate (Lang & Witbrock, "Learning to tell two spirals apart", 1988).
    SPIRALS,
    /// x from −1 to 1 in equal steps, y = T₄(x) = 8x⁴ − 8x² + 1 plus noise: a regression (Cohen et al., "Gradient descent on neural
    /// networks typically occurs at the edge of stability", 2021).
    CHEBYSHEV;

    private static final double SPIRAL_RADIUS = 2;
    private static final double SPIRAL_ANGLE = 3 * Math.PI;

    /// @param size  examples, 1 at least
    /// @param noise the standard deviation that is added to every feature, or to the target of a regression; 0 or more
    public Dataset make(int size, double noise, long seed) {
        return switch (this) {
            case CHEBYSHEV -> chebyshev(size, noise, new Normal(seed));
            case TWO_MOONS, GAUSSIANS, CIRCLES, XOR, SEPARABLE, SPIRALS -> classes(size, noise, new Normal(seed));
        };
    }

    private static Dataset chebyshev(int size, double noise, Normal normal) {
        double[] features = new double[size];
        double[] targets = new double[size];
        for (int i = 0; i < size; i++) {
            double x = size == 1 ? 0 : -1 + 2.0 * i / (size - 1);
            features[i] = x;
            targets[i] = 8 * x * x * (x * x - 1) + 1 + noise * normal.next();
        }
        return new Dataset(List.of("x"), "y", features, targets);
    }

    private Dataset classes(int size, double noise, Normal normal) {
        double[] features = new double[2 * size];
        double[] targets = new double[size];
        for (int i = 0; i < size; i++) {
            int label = i % 2;
            targets[i] = this == XOR ? (i % 4 == 1 || i % 4 == 2 ? 1 : 0) : label;
            double[] place = this == SPIRALS ? spiral((i / 2 + 1.0) / (size / 2 + 1), label, noise, normal)
                    : place(i, label, noise, normal);
            features[2 * i] = place[0];
            features[2 * i + 1] = place[1];
        }
        return new Dataset(List.of("x1", "x2"), "label", features, targets);
    }

    private double[] place(int i, int label, double noise, Normal normal) {
        double angle = Math.PI * normal.uniform();
        double sign = 2 * label - 1;
        double first = normal.next();
        double second = normal.next();
        return switch (this) {
            case TWO_MOONS -> label == 0 ? new double[] {StrictMath.cos(angle) + noise * first, StrictMath.sin(angle) + noise * second}
                    : new double[] {1 - StrictMath.cos(angle) + noise * first, 0.5 - StrictMath.sin(angle) + noise * second};
            case GAUSSIANS -> new double[] {sign + (1 + noise) * first, sign + (1 + noise) * second};
            case CIRCLES -> {
                double radius = label == 0 ? 1 : 0.5;
                yield new double[] {radius * StrictMath.cos(2 * angle) + noise * first,
                        radius * StrictMath.sin(2 * angle) + noise * second};
            }
            case XOR -> new double[] {(i % 2 == 0 ? -1 : 1) + noise * first, (i % 4 < 2 ? -1 : 1) + noise * second};
            case SEPARABLE -> separable(sign, noise, first, second);
            case SPIRALS, CHEBYSHEV -> throw new IllegalStateException(this + " isn't made by chance alone");
        };
    }

    /// Along the line by (a, −a), across it by the margin and more.
    private static double[] separable(double sign, double noise, double first, double second) {
        double along = (1 + noise) * first;
        double across = sign * (0.25 + Math.abs(1 + noise * second)) / Math.sqrt(2);
        return new double[] {across + along, across - along};
    }

    /// @param part of the way from 0 outwards
    private static double[] spiral(double part, int label, double noise, Normal normal) {
        double radius = SPIRAL_RADIUS * part;
        double angle = SPIRAL_ANGLE * part + Math.PI * label;
        return new double[] {radius * StrictMath.cos(angle) + noise * normal.next(),
                radius * StrictMath.sin(angle) + noise * normal.next()};
    }

    /// Normal deviates by Box & Muller's method, of uniform ones whose algorithm is fixed.
    private static final class Normal {
        private final SplittableRandom random;

        private Normal(long seed) {
            random = new SplittableRandom(seed);
        }

        private double uniform() {
            return random.nextDouble();
        }

        private double next() {
            double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
            return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
        }
    }
}
