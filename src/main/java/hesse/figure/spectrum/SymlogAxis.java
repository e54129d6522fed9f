package hesse.figure.spectrum;

import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// An axis for values of both signs and many magnitudes: logarithmic away from 0, linear near it.
///
/// @param unit below this magnitude it is linear, > 0
/// @param low  the least value shown
/// @param high the largest, > low
record SymlogAxis(double unit, double low, double high) {
    /// Magnitudes that the logarithmic part covers at most, in powers of ten.
    private static final int DECADES = 5;
    private static final double MARGIN = 0.04;

    /// A value with its label.
    record Tick(double value, String label) {}

    /// The axis that holds all values from least to largest, and 0.
    static SymlogAxis covering(double least, double largest) {
        double size = Math.max(Math.abs(least), Math.abs(largest));
        double unit = size > 0 ? size / Math.pow(10, DECADES - 1) : 1;
        var tight = new SymlogAxis(unit, Math.min(least, 0), Math.max(largest, least == 0 && largest == 0 ? unit : 0));
        double from = bent(tight.low(), unit);
        double to = bent(tight.high(), unit);
        double margin = MARGIN * (to - from);
        return new SymlogAxis(unit, straight(from - margin, unit), straight(to + margin, unit));
    }

    private static double bent(double value, double unit) {
        return Math.signum(value) * Math.log10(1 + Math.abs(value) / unit);
    }

    private static double straight(double bent, double unit) {
        return Math.signum(bent) * unit * (Math.pow(10, Math.abs(bent)) - 1);
    }

    /// 0 at the low end and 1 at the high one.
    double position(double value) {
        return (bent(value, unit) - bent(low, unit)) / (bent(high, unit) - bent(low, unit));
    }

    /// The value at a position.
    double value(double position) {
        return straight(bent(low, unit) + position * (bent(high, unit) - bent(low, unit)), unit);
    }

    /// 0 and the powers of ten outside of the linear part, ascending.
    List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        int first = (int) Math.ceil(Math.log10(unit) + 0.5);
        for (int k = (int) Math.floor(Math.log10(Math.max(-low, unit))); k >= first; k--) {
            ticks.add(new Tick(-Math.pow(10, k), Numbers.MINUS + power(k)));
        }
        ticks.add(new Tick(0, "0"));
        for (int k = first; k <= (int) Math.floor(Math.log10(Math.max(high, unit))); k++) {
            ticks.add(new Tick(Math.pow(10, k), power(k)));
        }
        return ticks.stream().filter(tick -> tick.value() >= low && tick.value() <= high).toList();
    }

    private static String power(int k) {
        return Math.abs(k) <= 2 ? Numbers.format(Math.pow(10, k), 1) : Numbers.powerOfTen(k);
    }
}
