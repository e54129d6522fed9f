package hesse.figure.spectrum;

import hesse.objective.spectrum.RitzValue;
import hesse.objective.spectrum.Spectrum;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// What a spectrum says to the eye in words: which eigenvalues stand out at its upper end, how that compares with the number of classes,
/// and how many are zero.
///
/// Of a trained classifier of C classes C − 1 eigenvalues stand out (Sagun et al., "Empirical Analysis of the Hessian of Over-Parametrized
/// Neural Networks", 2017).
final class SpectrumNotes {
    /// An eigenvalue so many times as large as the one below it stands out, with all above it.
    private static final double GAP = 3;
    private static final int MOST = 8;
    private static final int DIGITS = 3;

    private SpectrumNotes() {}

    /// @param classes how many a classifier tells apart; empty for what is none
    static String of(Spectrum spectrum, OptionalInt classes, Messages words) {
        var parts = new ArrayList<String>();
        double[] top = top(spectrum);
        int outliers = outliers(top);
        if (outliers > 0) {
            var list = Arrays.stream(top).limit(outliers).mapToObj(value -> Numbers.format(value, DIGITS))
                    .collect(Collectors.joining(", "));
            parts.add(words.text("figure.spectrum.outliers", Integer.toString(outliers), list, Numbers.format(top[outliers], DIGITS)));
        } else {
            parts.add(words.text("figure.spectrum.no-outliers"));
        }
        classes.ifPresent(count -> parts.add(words.text("figure.spectrum.classes", count, count - 1)));
        if (spectrum instanceof Spectrum.Exact exact) {
            long zeros = Arrays.stream(exact.eigenvalues()).filter(value -> Math.abs(value) <= exact.rounding()).count();
            if (zeros > 0) {
                parts.add(words.text("figure.spectrum.zeros", zeros));
            }
        }
        return words.sentences(parts);
    }

    /// The largest eigenvalues that are known, the largest first, with zeros as such.
    private static double[] top(Spectrum spectrum) {
        return switch (spectrum) {
            case Spectrum.Exact exact -> {
                int n = exact.eigenvalues().length;
                yield Arrays.stream(exact.eigenvalues(), Math.max(0, n - MOST - 1), n)
                        .map(value -> Math.abs(value) <= exact.rounding() ? 0 : value).map(value -> -value).sorted()
                        .map(value -> 0 - value).toArray();
            }
            case Spectrum.Estimated estimated -> converged(estimated.ends().values());
        };
    }

    /// From the top down to the first value that isn't known as well as it is to be read.
    private static double[] converged(List<RitzValue> values) {
        return values.reversed().stream().takeWhile(ritz -> ritz.bound() <= Math.abs(ritz.value()) / 100).limit(MOST + 1)
                .mapToDouble(RitzValue::value).toArray();
    }

    /// How many stand before the widest gap, 0 where none is wide enough.
    static int outliers(double[] top) {
        int found = 0;
        double widest = GAP;
        for (int i = 0; i + 1 < top.length && top[i] > 0; i++) {
            double gap = top[i + 1] > 0 ? top[i] / top[i + 1] : Double.POSITIVE_INFINITY;
            if (gap >= widest) {
                widest = gap;
                found = i + 1;
            }
        }
        return found;
    }
}
