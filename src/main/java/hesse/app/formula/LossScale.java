package hesse.app.formula;

import java.math.BigDecimal;
import java.math.MathContext;

/// Where numbers from 0 to 100 stand on a slider: small ones have more room, and 0 is at its end.
final class LossScale {
    static final double MOST = 100;
    private static final int DIGITS = 2;

    private LossScale() {}

    /// @param part of the slider's length, from 0 to 1
    static double value(double part) {
        return BigDecimal.valueOf(MOST * part * part * part).round(new MathContext(DIGITS)).doubleValue();
    }

    /// The largest part for numbers beyond.
    static double part(double value) {
        return Math.cbrt(Math.clamp(value, 0, MOST) / MOST);
    }
}
