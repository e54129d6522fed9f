package hesse.figure.colour;

import hesse.figure.Theme;
import hesse.figure.scale.ColourRange;
import java.util.List;

/// A scalar palette: colours for t in [0, 1] in perceptually even steps.
///
/// Each is a path through OKLCH, walked at constant speed in Oklab after fitting into sRGB. Lightness rises (or, in a
/// diverging palette, has its one extremum exactly at 1/2), so that the order survives colour blindness and greyscale.
/// In the light theme no colour is so dark that dark lines don't show on it, in the dark theme none so light that pale
/// ones don't.
public final class Palette {
    /// Odd, so that 1/2 has an entry of its own.
    static final int STEPS = 257;

    /// Points on which the length of a path is measured.
    private static final int FINE = 2048;

    private final int[] table;

    private Palette(int[] table) {
        this.table = table;
    }

    /// The palette that fits a range: diverging or sequential.
    public static Palette of(ColourRange range, Theme theme) {
        return range.diverging() ? diverging(theme) : sequential(theme);
    }

    /// For quantities without a sign: indigo over teal to yellow.
    public static Palette sequential(Theme theme) {
        return new Palette(evenly(switch (theme) {
            case LIGHT -> List.of(new Oklch(0.40, 0.125, 292), new Oklch(0.535, 0.10, 245), new Oklch(0.67, 0.09, 195),
                    new Oklch(0.81, 0.115, 145), new Oklch(0.945, 0.13, 102));
            case DARK -> List.of(new Oklch(0.24, 0.10, 295), new Oklch(0.365, 0.085, 250), new Oklch(0.49, 0.07, 200),
                    new Oklch(0.62, 0.095, 148), new Oklch(0.755, 0.12, 102));
        }, STEPS));
    }

    /// For signed quantities, 0 at 1/2: vermilion below (curving down), blue above (curving up), as the classes are.
    public static Palette diverging(Theme theme) {
        return switch (theme) {
            case LIGHT -> joined(List.of(new Oklch(0.50, 0.15, 40), new Oklch(0.72, 0.12, 48), new Oklch(0.965, 0, 60)),
                    List.of(new Oklch(0.965, 0, 250), new Oklch(0.72, 0.105, 250), new Oklch(0.46, 0.13, 258)));
            case DARK -> joined(List.of(new Oklch(0.69, 0.14, 49), new Oklch(0.475, 0.12, 43), new Oklch(0.25, 0, 40)),
                    List.of(new Oklch(0.25, 0, 260), new Oklch(0.47, 0.115, 259), new Oklch(0.69, 0.125, 252)));
        };
    }

    /// Grey: a relief that leaves the hues to what is drawn on it. (A tinted grey has bands of hue when rounded to 8 bits.)
    public static Palette neutral(Theme theme) {
        return new Palette(evenly(switch (theme) {
            case LIGHT -> List.of(new Oklch(0.58, 0, 0), new Oklch(0.97, 0, 0));
            case DARK -> List.of(new Oklch(0.25, 0, 0), new Oklch(0.63, 0, 0));
        }, STEPS));
    }

    /// The opaque colour at t in [0, 1] (clamped); the first for NaN.
    public int colour(double t) {
        return table[(int) (Math.clamp(t, 0.0, 1.0) * (STEPS - 1) + 0.5)];
    }

    /// The colour of the k-th step, around t = k / (STEPS − 1).
    int step(int k) {
        return table[k];
    }

    private static Palette joined(List<Oklch> below, List<Oklch> above) {
        int half = STEPS / 2 + 1;
        var table = new int[STEPS];
        System.arraycopy(evenly(below, half), 0, table, 0, half);
        System.arraycopy(evenly(above, half), 0, table, STEPS / 2, half);
        return new Palette(table);
    }

    /// Colours at equal distances along the path.
    private static int[] evenly(List<Oklch> path, int steps) {
        var length = new double[FINE + 1];
        var last = at(path, 0);
        for (int i = 1; i <= FINE; i++) {
            var next = at(path, (double) i / FINE);
            length[i] = length[i - 1] + last.distance(next);
            last = next;
        }
        var table = new int[steps];
        int i = 0;
        for (int step = 0; step < steps; step++) {
            double wanted = length[FINE] * step / (steps - 1);
            while (i < FINE - 1 && length[i + 1] < wanted) {
                i++;
            }
            double fraction = (wanted - length[i]) / (length[i + 1] - length[i]);
            table[step] = at(path, (i + fraction) / FINE).argb();
        }
        return table;
    }

    private static Oklch at(List<Oklch> path, double t) {
        double position = t * (path.size() - 1);
        int leg = Math.min((int) position, path.size() - 2);
        return path.get(leg).mixed(path.get(leg + 1), position - leg).inGamut();
    }
}
