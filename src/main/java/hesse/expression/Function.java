package hesse.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The functions that a formula can call, with every spelling that is read; the first one is the one printed.
///
/// `log` is the natural logarithm, as in mathematics; `log10` and `log2` say their base. `min`, `max` and `logaddexp` are read
/// with two or more arguments and nested to the left. Angles are radians. Where conventions differ:
///
/// - `acot` lies in (0, π) and is continuous.
/// - `mod` has the sign of the divisor, and `frac(x)` is `mod(x, 1)`; `round` rounds halves away from zero.
/// - `root(u, n)` is real for negative u where n is an odd number.
/// - `heaviside` is 1/2 at 0.
/// - A comparison is 1 where it holds, else 0, and has no value where an operand has none.
/// - `if(c, a, b)` is a where c isn't 0, else b, and doesn't ask for the other one.
public enum Function {
    SIN(1, "sin"), COS(1, "cos"), TAN(1, "tan"), COT(1, "cot"), SEC(1, "sec"), CSC(1, "csc", "cosec"),
    ASIN(1, "asin", "arcsin"), ACOS(1, "acos", "arccos"), ATAN(1, "atan", "arctan"), ATAN2(2, "atan2"),
    ACOT(1, "acot", "arccot"), ASEC(1, "asec", "arcsec"), ACSC(1, "acsc", "arccsc"),
    SINH(1, "sinh"), COSH(1, "cosh"), TANH(1, "tanh"), COTH(1, "coth"), SECH(1, "sech"), CSCH(1, "csch"),
    ASINH(1, "asinh", "arsinh", "arcsinh"), ACOSH(1, "acosh", "arcosh", "arccosh"), ATANH(1, "atanh", "artanh", "arctanh"),
    ACOTH(1, "acoth", "arcoth", "arccoth"), ASECH(1, "asech", "arsech", "arcsech"), ACSCH(1, "acsch", "arcsch", "arccsch"),
    EXP(1, "exp"), EXPM1(1, "expm1"), LOG(1, "log", "ln"), LOG10(1, "log10", "lg"), LOG2(1, "log2", "lb"), LOG1P(1, "log1p"),
    LOGADDEXP(2, "logaddexp", "logsumexp"),
    SQRT(1, "sqrt"), CBRT(1, "cbrt"), ROOT(2, "root"), HYPOT(2, "hypot"),
    ABS(1, "abs"), SIGN(1, "sign", "sgn"), HEAVISIDE(1, "heaviside", "step"),
    FLOOR(1, "floor"), CEIL(1, "ceil", "ceiling"), ROUND(1, "round"), TRUNC(1, "trunc"), FRAC(1, "frac"), MOD(2, "mod"),
    MIN(2, "min"), MAX(2, "max"),
    SIGMOID(1, "sigmoid"), LOGIT(1, "logit"), SOFTPLUS(1, "softplus"), RELU(1, "relu"),
    SINC(1, "sinc"), ERF(1, "erf"), ERFC(1, "erfc"), GAMMA(1, "gamma"),
    /// `polygamma(n, u)`, the n-th derivative of the digamma function, for n = 0, 1, 2 ...; gamma' = gamma polygamma(0).
    POLYGAMMA(2, "polygamma"),
    LESS(2, "less"), LESS_EQUAL(2, "lessequal"), EQUAL(2, "equal"), NOT_EQUAL(2, "notequal"), IF(3, "if");

    private final int arity;
    private final List<String> spellings;

    Function(int arity, String... spellings) {
        this.arity = arity;
        this.spellings = List.of(spellings);
    }

    /// How many arguments a call has in the tree, 1 to 3.
    public int arity() {
        return arity;
    }

    public String spelling() {
        return spellings.getFirst();
    }

    public List<String> spellings() {
        return spellings;
    }

    /// Whether it compares two numbers: printed between them, and 1 or 0.
    public boolean isComparison() {
        return switch (this) {
            case LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> true;
            case SIN, COS, TAN, COT, SEC, CSC, ASIN, ACOS, ATAN, ATAN2, ACOT, ASEC, ACSC, SINH, COSH, TANH, COTH, SECH, CSCH,
                    ASINH, ACOSH, ATANH, ACOTH, ASECH, ACSCH, EXP, EXPM1, LOG, LOG10, LOG2, LOG1P, LOGADDEXP, SQRT, CBRT, ROOT,
                    HYPOT, ABS, SIGN, HEAVISIDE, FLOOR, CEIL, ROUND, TRUNC, FRAC, MOD, MIN, MAX, SIGMOID, LOGIT, SOFTPLUS, RELU,
                    SINC, ERF, ERFC, GAMMA, POLYGAMMA, IF -> false;
        };
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
