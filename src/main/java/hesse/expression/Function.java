package hesse.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The functions that a formula can call, with every spelling that is read; the first one is the one printed.
///
/// `log` is the natural logarithm, as in mathematics; `log10` and `log2` say their base. `min` and `max` are read with
/// two or more arguments and nested to the left.
public enum Function {
    SIN(1, "sin"), COS(1, "cos"), TAN(1, "tan"),
    ASIN(1, "asin", "arcsin"), ACOS(1, "acos", "arccos"), ATAN(1, "atan", "arctan"), ATAN2(2, "atan2"),
    SINH(1, "sinh"), COSH(1, "cosh"), TANH(1, "tanh"),
    EXP(1, "exp"), LOG(1, "log", "ln"), LOG10(1, "log10"), LOG2(1, "log2"),
    SQRT(1, "sqrt"), CBRT(1, "cbrt"),
    ABS(1, "abs"), SIGN(1, "sign"), FLOOR(1, "floor"),
    MIN(2, "min"), MAX(2, "max"),
    POW(2, "pow"), HYPOT(2, "hypot"),
    SIGMOID(1, "sigmoid"), SOFTPLUS(1, "softplus"), RELU(1, "relu");

    private final int arity;
    private final List<String> spellings;

    Function(int arity, String... spellings) {
        this.arity = arity;
        this.spellings = List.of(spellings);
    }

    /// How many arguments a call has in the tree, 1 or 2.
    public int arity() {
        return arity;
    }

    public String spelling() {
        return spellings.getFirst();
    }

    public List<String> spellings() {
        return spellings;
    }

    /// Every spelling of every function.
    public static Stream<String> allSpellings() {
        return Arrays.stream(values()).flatMap(function -> function.spellings.stream());
    }

    /// The function with this exact spelling, if there is one.
    public static Optional<Function> named(String name) {
        return Arrays.stream(values()).filter(function -> function.spellings.contains(name)).findFirst();
    }
}
