package hesse.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// How long formulas took that a warm program had never seen, beside the same ones when they came again.
///
/// @param first for each of [#FORMULAS], in milliseconds
/// @param again the median of several, in the same order
record NeverSeen(double[] first, double[] again) {

    /// Something of everything that formulas hold; none occurs anywhere else.
    static final List<String> FORMULAS = List.of(
            "(y^3 - 3*x)*exp(-y^2/2 - x^2) + cos(x*y)/3 - 0.1*(x + y)^4",
            "sin(x^2 - y)/(2 + cos(3*y)) + x*y/5",
            "log(3 + x^2*y^2 - x*y) - 0.2*(x^2 - y)^2",
            "tanh(x - 2*y) + 0.1*(x^4 + y^4) - x*y",
            "sqrt(1 + (x - y)^2) + abs(x + y/2)*x",
            "x^5/20 - y^3*x + atan(x*y) + y^2",
            "max(x^2 - y, y^2 - x)*exp(-0.3*(x^2 + y^2))",
            "sinh(x/2)*cosh(y/3) - 2*cos(x + y)",
            "abs(x*y + 1)^1.5 - (x - y)^2/2");

    /// @param numbers of [#FORMULAS] first, and then again
    static NeverSeen of(double[] numbers) {
        int n = FORMULAS.size();
        return new NeverSeen(Arrays.copyOf(numbers, n), Arrays.copyOfRange(numbers, n, 2 * n));
    }

    /// The medians, and the formula that lost most by being new.
    @Override
    public String toString() {
        double[] ratios = IntStream.range(0, first.length).mapToDouble(this::ratio).toArray();
        int worst = IntStream.range(0, first.length).boxed().max(Comparator.comparingDouble(this::ratio)).orElseThrow();
        return String.format(Locale.ROOT,
                "seen before %.1f, never seen %.1f, %.2f times as long in the median of %d formulas and %.2f times at worst, for %s (%.1f)",
                median(again), median(first), median(ratios), first.length, ratios[worst], FORMULAS.get(worst), first[worst]);
    }

    private double ratio(int formula) {
        return first[formula] / again[formula];
    }

    static double median(double... numbers) {
        return Times.of(Arrays.stream(numbers).boxed().toList()).median();
    }
}
