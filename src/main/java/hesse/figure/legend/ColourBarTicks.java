package hesse.figure.legend;

import hesse.figure.Style;
import hesse.figure.Ticks;
import hesse.text.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The labels of a colour bar: round numbers as far apart as text needs, and at the ends where values are clipped ≤ and
/// ≥ with the end's value, which come first.
record ColourBarTicks(List<Tick> ticks, Ticks numbers) {

    /// A label at a position in [0, 1], 0 at the bar's low end.
    record Tick(double position, String label) {}

    private static final double LINES_APART = 1.3;
    private static final int DECADES = 12;
    private static final int[] ROUND = {1, 5, 2};

    static ColourBarTicks of(ColourBarScale scale, ColourBar.Clipping clipping, double pixels, Style style) {
        double gap = style.small().size() * LINES_APART / pixels;
        int about = (int) Math.clamp(1 / (2 * gap), 2, 8);
        if (scale.even()) {
            return even(scale, clipping, gap, about);
        }
        var spread = spread(scale, clipping, gap);
        return spread.ticks().size() >= 3 ? spread : even(scale, clipping, gap, about);
    }

    private static ColourBarTicks even(ColourBarScale scale, ColourBar.Clipping clipping, double gap, int about) {
        var numbers = Ticks.of(scale.low(), scale.high(), about);
        var ticks = ends(scale, clipping, numbers);
        for (int i = 0; i < numbers.count(); i++) {
            add(scale.at(numbers.values().get(i)), numbers.labels().get(i), gap, ticks);
        }
        return new ColourBarTicks(List.copyOf(ticks), numbers);
    }

    /// Zero, and 1, 5 and 2 times powers of ten wherever there is room, the large and the round ones first.
    private static ColourBarTicks spread(ColourBarScale scale, ColourBar.Clipping clipping, double gap) {
        var ticks = ends(scale, clipping, Ticks.NONE);
        int largest = (int) Math.floor(Math.log10(Math.max(Math.abs(scale.low()), Math.abs(scale.high()))));
        addIfInside(0, scale, gap, ticks);
        for (int round : ROUND) {
            for (int exponent = largest; exponent > largest - DECADES; exponent--) {
                double value = new BigDecimal(round).scaleByPowerOfTen(exponent).doubleValue();
                addIfInside(value, scale, gap, ticks);
                addIfInside(-value, scale, gap, ticks);
            }
        }
        return new ColourBarTicks(List.copyOf(ticks), Ticks.NONE);
    }

    private static List<Tick> ends(ColourBarScale scale, ColourBar.Clipping clipping, Ticks numbers) {
        var ticks = new ArrayList<Tick>();
        if (clipping.below()) {
            ticks.add(new Tick(0, "≤ " + numbers.shown(scale.low(), 3)));
        }
        if (clipping.above()) {
            ticks.add(new Tick(1, "≥ " + numbers.shown(scale.high(), 3)));
        }
        return ticks;
    }

    private static void addIfInside(double value, ColourBarScale scale, double gap, List<Tick> ticks) {
        if (value >= scale.low() && value <= scale.high()) {
            add(scale.at(value), Numbers.format(value, 1), gap, ticks);
        }
    }

    private static void add(double position, String label, double gap, List<Tick> ticks) {
        if (ticks.stream().allMatch(other -> Math.abs(other.position() - position) >= gap)) {
            ticks.add(new Tick(position, label));
        }
    }
}
