package hesse.learning;

/// What a hidden unit of a network makes of its input.
public enum Activation {
    TANH {
        @Override
        public double value(double z) {
            return Math.tanh(z);
        }

        @Override
        public double slope(double z) {
            return 4 * LogisticFunction.slope(2 * z);
        }

        @Override
        public double curvature(double z) {
            return -2 * Math.tanh(z) * slope(z);
        }
    },
    /// log(1 + exp(z))
    SOFTPLUS {
        @Override
        public double value(double z) {
            return LogisticFunction.softplus(z);
        }

        @Override
        public double slope(double z) {
            return LogisticFunction.sigmoid(z);
        }

        @Override
        public double curvature(double z) {
            return LogisticFunction.slope(z);
        }
    },
    /// max(z, 0); the loss has no Hessian where a unit's input is 0.
    RELU {
        @Override
        public double value(double z) {
            return Math.max(z, 0);
        }

        @Override
        public double slope(double z) {
            return z > 0 ? 1 : z <= 0 ? 0 : z;
        }

        @Override
        public double curvature(double z) {
            return 0;
        }
    },
    /// z: a deep linear network.
    IDENTITY {
        @Override
        public double value(double z) {
            return z;
        }

        @Override
        public double slope(double z) {
            return 1;
        }

        @Override
        public double curvature(double z) {
            return 0;
        }
    };

    /// s(z).
    public abstract double value(double z);

    /// s′(z); of the left side at a kink.
    public abstract double slope(double z);

    /// s″(z); 0 at a kink.
    public abstract double curvature(double z);
}
