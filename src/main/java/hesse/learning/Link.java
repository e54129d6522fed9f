package hesse.learning;

/// What one example adds to the loss of a generalised linear model, φ(z; y) of its linear predictor z and its target y
/// (McCullagh & Nelder, "Generalized Linear Models", 2nd edition, chapters 2 and 4). Each φ is convex in z.
public enum Link {
    /// (z − y)² / 2
    SQUARE {
        @Override
        public double value(double z, double y) {
            return (z - y) * (z - y) / 2;
        }

        @Override
        public double slope(double z, double y) {
            return z - y;
        }

        @Override
        public double weight(double z, double y) {
            return 1;
        }
    },
    /// softplus(−t z) for the label y = 0 or 1, t = 2 y − 1: the cross-entropy.
    LOGISTIC {
        @Override
        public double value(double z, double y) {
            return LogisticFunction.softplus(-sign(y) * z);
        }

        @Override
        public double slope(double z, double y) {
            return -sign(y) * LogisticFunction.sigmoid(-sign(y) * z);
        }

        @Override
        public double weight(double z, double y) {
            return LogisticFunction.slope(z);
        }
    },
    /// max(0, 1 − t z)² for the label y = 0 or 1, t = 2 y − 1; φ″ jumps where t z = 1.
    SQUARED_HINGE {
        @Override
        public double value(double z, double y) {
            double shortfall = Math.max(0, 1 - sign(y) * z);
            return shortfall * shortfall;
        }

        @Override
        public double slope(double z, double y) {
            return -2 * sign(y) * Math.max(0, 1 - sign(y) * z);
        }

        /// Where t z = 1, and there is none, that of the side on which the example counts for nothing.
        @Override
        public double weight(double z, double y) {
            return sign(y) * z < 1 ? 2 : sign(y) * z >= 1 ? 0 : Double.NaN;
        }
    },
    /// exp(z) − y z for the count y = 0, 1, 2, …; log y! is left out.
    POISSON {
        @Override
        public double value(double z, double y) {
            return Math.exp(z) - y * z;
        }

        @Override
        public double slope(double z, double y) {
            return Math.exp(z) - y;
        }

        @Override
        public double weight(double z, double y) {
            return Math.exp(z);
        }
    };

    /// φ(z; y).
    public abstract double value(double z, double y);

    /// φ′ in z: the residual.
    public abstract double slope(double z, double y);

    /// φ″ ≥ 0 in z: what the example weighs in the Hessian.
    public abstract double weight(double z, double y);

    /// t = ±1 of a label.
    private static double sign(double label) {
        return 2 * label - 1;
    }
}
