package hesse.curvature.composition;

/// A set of directions of lines, along each of which a term may not be strictly convex or concave. Along all others it is,
/// on every line.
sealed interface Flat {

    /// Any direction.
    record Everywhere() implements Flat {}

    /// At most those along which an affine term of this slope is constant.
    record Across(Slope slope) implements Flat {}

    /// No direction: the term is strict.
    record Nowhere() implements Flat {}

    Flat EVERYWHERE = new Everywhere();
    Flat NOWHERE = new Nowhere();

    /// Of a sum of two terms of the same curvature: it is strict where either is.
    default Flat meet(Flat other) {
        return switch (this) {
            case Nowhere _ -> this;
            case Everywhere _ -> other;
            case Across(var slope) -> switch (other) {
                case Nowhere _ -> other;
                case Everywhere _ -> this;
                case Across(var its) -> slope.isIndependentOf(its) ? NOWHERE : this;
            };
        };
    }

    /// Of the larger of two terms: it is strict where both are.
    default Flat join(Flat other) {
        return this instanceof Nowhere ? other : other instanceof Nowhere ? this : EVERYWHERE;
    }
}
