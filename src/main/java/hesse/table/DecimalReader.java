package hesse.table;

import java.util.regex.Pattern;

/// Reads the numbers of CSV files: decimals with a point, or with a comma where that separates no fields; NaN and infinities.
public final class DecimalReader {
    /// What [Double#parseDouble] reads, but for hexadecimal numbers and the suffixes f and d. Possessive, so that it takes
    /// time in proportion to the field's length.
    private static final Pattern POINT = Pattern.compile("[+−-]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?+\\d++)?+");
    private static final Pattern COMMA = Pattern.compile("[+−-]?+\\d*+,\\d++(?:[eE][+-]?+\\d++)?+");
    /// What may as well be thousands with a comma after them.
    private static final Pattern THOUSANDS = Pattern.compile("[+−-]?+[1-9]\\d{0,2}+,\\d{3}");
    private static final int LONGEST_SHOWN = 40;

    private final Separator separator;

    public DecimalReader(Separator separator) {
        this.separator = separator;
    }

    public boolean reads(String field) {
        return POINT.matcher(field).matches() || COMMA.matcher(field).matches() || NonFinite.named(field).isPresent();
    }

    /// @throws MalformedRowException if the field is no number, if it is beyond the range of doubles, or if it isn't clear which number
    ///     it is: files with semicolons are from where the comma is the decimal sign, in others `1,000` may be a thousand
    public double read(String field) throws MalformedRowException {
        if (POINT.matcher(field).matches()) {
            return finite(field, field);
        }
        if (COMMA.matcher(field).matches()) {
            if (separator != Separator.SEMICOLON && THOUSANDS.matcher(field).matches()) {
                throw new MalformedRowException("table.thousands", field, field.replace(",", ""), field.replace(',', '.'));
            }
            return finite(field.replace(',', '.'), field);
        }
        return NonFinite.named(field).orElseThrow(() -> new MalformedRowException("table.number", shortened(field)));
    }

    private static double finite(String digits, String field) throws MalformedRowException {
        double value = Double.parseDouble(digits.replace('−', '-'));
        if (Double.isInfinite(value)) {
            throw new MalformedRowException("table.too-large", shortened(field));
        }
        return value;
    }

    public static String shortened(String field) {
        return field.length() <= LONGEST_SHOWN ? field : field.substring(0, LONGEST_SHOWN - 1) + "…";
    }
}
