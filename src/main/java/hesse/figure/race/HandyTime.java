package hesse.figure.race;

import hesse.text.Messages;
import hesse.text.Numbers;

/// The unit in which a measured time has a handy number.
public enum HandyTime {
    MICROSECONDS(1e-6, "figure.time.microseconds"), MILLISECONDS(1e-3, "figure.time.milliseconds"), SECONDS(1, "figure.time.seconds");

    private static final int DIGITS = 3;

    private final double seconds;
    private final String key;

    HandyTime(double seconds, String key) {
        this.seconds = seconds;
        this.key = key;
    }

    public static HandyTime of(double time) {
        return time < MILLISECONDS.seconds ? MICROSECONDS : time < SECONDS.seconds ? MILLISECONDS : SECONDS;
    }

    public double seconds() {
        return seconds;
    }

    public String key() {
        return key;
    }

    /// A time in seconds in its handy unit: "12.3 µs".
    public static String format(double time, Messages words) {
        var unit = of(time);
        return words.text("figure.time", Numbers.format(time / unit.seconds, DIGITS), words.text(unit.key));
    }
}
