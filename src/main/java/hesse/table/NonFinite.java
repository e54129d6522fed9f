package hesse.table;

import java.util.Locale;
import java.util.OptionalDouble;

/// The doubles that are no places on an axis, in the spellings of Java, C, Python and print: `NaN`, `inf`, `-Infinity`, `∞`.
public final class NonFinite {
    private NonFinite() {}

    /// The one that the text names, in any case; empty for every other text.
    public static OptionalDouble named(String text) {
        var bare = text.strip().toLowerCase(Locale.ROOT).replace('−', '-');
        boolean negative = bare.startsWith("-");
        return switch (negative || bare.startsWith("+") ? bare.substring(1) : bare) {
            case "nan" -> OptionalDouble.of(Double.NaN);
            case "inf", "infinity", "∞" -> OptionalDouble.of(negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
            default -> OptionalDouble.empty();
        };
    }
}
