package hesse.field.program;

/// A number of an [Instruction] that is the same for all points of a run.
public sealed interface Coefficient {

    /// Minus one, exactly as good a factor as a sign.
    Coefficient MINUS_ONE = new Fixed(-1);
    Coefficient ONE = new Fixed(1);

    /// Known once and for all.
    record Fixed(double value) implements Coefficient {}

    /// The value of a node, or its opposite; known as soon as a run begins.
    record Uniform(int node, boolean opposite) implements Coefficient {

        public double of(double value) {
            return opposite ? -value : value;
        }
    }

    default Coefficient negated() {
        return switch (this) {
            case Fixed(double value) -> new Fixed(-value);
            case Uniform(int node, boolean opposite) -> new Uniform(node, !opposite);
        };
    }
}
