package hesse.field.program;

/// What a sum or product adds or multiplies, as far as one loop can compute it: registers are nodes' indices.
sealed interface Term {

    record Number(Coefficient k) implements Term {}

    record Plain(int a) implements Term {}

    /// k a.
    record Scaled(Coefficient k, int a) implements Term {}

    /// a b.
    record Product(int a, int b) implements Term {}
}
