package hesse.figure;

import hesse.curvature.Definiteness;

/// The colours that stand for what the Hessian says: hue is the class, lightness the height.
///
/// Any two classes at equal height, grey included, are at least 15 apart in CIEDE2000 for normal vision and full
/// protanopia, deuteranopia and tritanopia. The dark theme's ramps are darker as a whole, so that light lines show on
/// them as well as dark lines do on the light theme's.
public final class ClassPalette {
    private static final int STEPS = 256;

    private final Theme theme;
    private final int[][] ramps = new int[Definiteness.values().length][];

    public ClassPalette(Theme theme) {
        this.theme = theme;
        for (var definiteness : Definiteness.values()) {
            ramps[definiteness.ordinal()] = table(low(definiteness), high(definiteness));
        }
    }

    /// The colour of a class at a height in [0, 1] (clamped).
    public int colour(Definiteness definiteness, double height) {
        return ramps[definiteness.ordinal()][index(height)];
    }

    /// Curvature upwards (λ > 0), for lines, markers and text on [#halo()] or the panels' ground.
    public int curvingUp() {
        return (theme == Theme.LIGHT ? new Oklch(0.39, 0.145, 259) : new Oklch(0.82, 0.10, 245)).argb();
    }

    /// Curvature downwards (λ < 0).
    public int curvingDown() {
        return (theme == Theme.LIGHT ? new Oklch(0.47, 0.155, 38) : new Oklch(0.80, 0.13, 55)).argb();
    }

    /// No curvature (λ = 0).
    public int flat() {
        return (theme == Theme.LIGHT ? new Oklch(0.42, 0.01, 260) : new Oklch(0.80, 0.01, 260)).argb();
    }

    /// What lies beneath lines and text to keep them readable on any ramp.
    public int halo() {
        return theme == Theme.LIGHT ? 0xFFFFFFFF : 0xFF0D1117;
    }

    /// The ground of regions where the Hessian is undefined, without their hatch.
    public int undefined() {
        return (theme == Theme.LIGHT ? new Oklch(0.955, 0.003, 260) : new Oklch(0.205, 0.006, 260)).argb();
    }

    /// The lines of the hatch on [#undefined()].
    public int undefinedHatch() {
        return (theme == Theme.LIGHT ? new Oklch(0.78, 0.005, 260) : new Oklch(0.36, 0.008, 260)).argb();
    }

    private Oklch low(Definiteness definiteness) {
        boolean light = theme == Theme.LIGHT;
        return switch (definiteness) {
            case POSITIVE_DEFINITE -> light ? new Oklch(0.45, 0.11, 255) : new Oklch(0.27, 0.09, 258);
            case NEGATIVE_DEFINITE -> light ? new Oklch(0.48, 0.13, 45) : new Oklch(0.30, 0.09, 42);
            case INDEFINITE -> light ? new Oklch(0.70, 0.08, 155) : new Oklch(0.46, 0.06, 165);
            case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO -> light ? new Oklch(0.50, 0.004, 260) : new Oklch(0.32, 0.004, 260);
            case UNDEFINED -> light ? new Oklch(0.955, 0.003, 260) : new Oklch(0.205, 0.006, 260);
        };
    }

    private Oklch high(Definiteness definiteness) {
        boolean light = theme == Theme.LIGHT;
        return switch (definiteness) {
            case POSITIVE_DEFINITE -> light ? new Oklch(0.76, 0.11, 255) : new Oklch(0.56, 0.12, 258);
            case NEGATIVE_DEFINITE -> light ? new Oklch(0.76, 0.13, 45) : new Oklch(0.58, 0.13, 45);
            case INDEFINITE -> light ? new Oklch(0.95, 0.08, 155) : new Oklch(0.74, 0.075, 165);
            case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO -> light ? new Oklch(0.76, 0.004, 260) : new Oklch(0.56, 0.004, 260);
            case UNDEFINED -> low(definiteness);
        };
    }

    private static int[] table(Oklch low, Oklch high) {
        var table = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            table[i] = low.mixed(high, i / (STEPS - 1.0)).argb();
        }
        return table;
    }

    private static int index(double height) {
        return (int) (Math.clamp(height, 0.0, 1.0) * (STEPS - 1) + 0.5);
    }
}
