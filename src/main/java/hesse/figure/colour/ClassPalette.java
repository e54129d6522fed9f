package hesse.figure.colour;

import hesse.curvature.Definiteness;
import hesse.curvature.DefinitenessRow;
import hesse.figure.Theme;

/// The colours that stand for what the Hessian says: hue is the class, lightness the height.
///
/// Any two classes at equal height, grey included, are at least 15 apart in CIEDE2000 for normal vision and full
/// protanopia, deuteranopia and tritanopia. The dark theme's ramps are darker as a whole: they don't
/// glare beside dark panels, and pale lines show on them as dark ones do on the light theme's.
public final class ClassPalette {
    /// Steps of height, evenly from 0 to 1.
    static final int STEPS = 256;

    private final Theme theme;
    private final int[] colours;

    public ClassPalette(Theme theme) {
        this.theme = theme;
        colours = switch (theme) {
            case LIGHT -> Ramps.LIGHT;
            case DARK -> Ramps.DARK;
        };
    }

    /// The colour of a class at a height in [0, 1] (clamped).
    public int colour(Definiteness definiteness, double height) {
        return colours[DefinitenessRow.code(definiteness) + index(height)];
    }

    /// The colours by the sum of a class's code ([DefinitenessRow#code]) and a step of height; not to be modified.
    int[] colours() {
        return colours;
    }

    /// The ground of regions where the Hessian is undefined, without their hatch.
    public int undefined() {
        return (theme == Theme.LIGHT ? new Oklch(0.955, 0.003, 260) : new Oklch(0.175, 0.006, 260)).argb();
    }

    /// The lines of the hatch on [#undefined()].
    int undefinedHatch() {
        return (theme == Theme.LIGHT ? new Oklch(0.82, 0.006, 260) : new Oklch(0.34, 0.008, 260)).argb();
    }

    /// The lines of the hatch on the grey of regions where rounding errors hide what the Hessian is.
    int notDecidedHatch() {
        return (theme == Theme.LIGHT ? new Oklch(0.93, 0.004, 260) : new Oklch(0.62, 0.006, 260)).argb();
    }

    private static Oklch low(Definiteness definiteness, boolean light) {
        return switch (definiteness) {
            case POSITIVE_DEFINITE -> light ? new Oklch(0.45, 0.11, 255) : new Oklch(0.34, 0.118, 258);
            case NEGATIVE_DEFINITE -> light ? new Oklch(0.48, 0.13, 45) : new Oklch(0.35, 0.105, 42);
            case INDEFINITE -> light ? new Oklch(0.71, 0.075, 160) : new Oklch(0.51, 0.068, 160);
            case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO, NOT_DECIDED -> light ? new Oklch(0.55, 0.004, 260)
                    : new Oklch(0.28, 0.004, 260);
            case UNDEFINED -> light ? new Oklch(0.955, 0.003, 260) : new Oklch(0.175, 0.006, 260);
        };
    }

    private static Oklch high(Definiteness definiteness, boolean light) {
        return switch (definiteness) {
            case POSITIVE_DEFINITE -> light ? new Oklch(0.76, 0.11, 255) : new Oklch(0.59, 0.118, 256);
            case NEGATIVE_DEFINITE -> light ? new Oklch(0.76, 0.13, 45) : new Oklch(0.60, 0.125, 45);
            case INDEFINITE -> light ? new Oklch(0.95, 0.055, 160) : new Oklch(0.75, 0.07, 160);
            case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO, NOT_DECIDED -> light ? new Oklch(0.77, 0.004, 260)
                    : new Oklch(0.53, 0.004, 260);
            case UNDEFINED -> low(definiteness, light);
        };
    }

    /// Worked out once: a picture needs a palette for each of its bands.
    private static final class Ramps {
        static final int[] LIGHT = of(true);
        static final int[] DARK = of(false);

        private static int[] of(boolean light) {
            var ramps = new int[Definiteness.values().length * STEPS];
            for (var definiteness : Definiteness.values()) {
                fill(ramps, DefinitenessRow.code(definiteness), low(definiteness, light), high(definiteness, light));
            }
            return ramps;
        }

        private static void fill(int[] ramps, int code, Oklch low, Oklch high) {
            for (int i = 0; i < STEPS; i++) {
                ramps[code + i] = low.mixed(high, i / (STEPS - 1.0)).argb();
            }
        }
    }

    private static int index(double height) {
        return (int) (Math.clamp(height, 0.0, 1.0) * (STEPS - 1) + 0.5);
    }
}
