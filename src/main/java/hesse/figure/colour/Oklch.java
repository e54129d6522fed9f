package hesse.figure.colour;

/// A colour by perceived lightness in [0, 1], chroma ≥ 0 and hue in degrees.
///
/// Source: Björn Ottosson, *A perceptual color space for image processing* (2020); the matrices are those of its
/// revision of 2021-01-25. Colours that sRGB can't show keep lightness and hue and lose chroma.
record Oklch(double lightness, double chroma, double hue) {

    /// How far a linear component may leave [0, 1]: well under a step of 8 bits at the dark end (1/255/12.92).
    private static final double GAMUT_TOLERANCE = 1e-4;

    private static final int HALVINGS = 24;

    Oklch {
        if (!(chroma >= 0) || !Double.isFinite(lightness) || !Double.isFinite(chroma) || !Double.isFinite(hue)) {
            throw new IllegalArgumentException("no colour: lightness " + lightness + ", chroma " + chroma + ", hue " + hue);
        }
    }

    /// The colour a fraction t of the way to another, straight in lightness, chroma and hue.
    Oklch mixed(Oklch other, double t) {
        return new Oklch(lightness + t * (other.lightness - lightness), chroma + t * (other.chroma - chroma), hue + t * (other.hue - hue));
    }

    /// This colour, or the one of the same lightness and hue with the most chroma that sRGB can show.
    Oklch inGamut() {
        if (isInGamut(chroma)) {
            return this;
        }
        double inside = 0;
        double outside = chroma;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (inside + outside) / 2;
            if (isInGamut(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return new Oklch(lightness, inside, hue);
    }

    /// The opaque sRGB colour of [#inGamut()], 0xFFRRGGBB.
    int argb() {
        double[] linear = inGamut().linear();
        return 0xFF000000 | eightBits(linear[0]) << 16 | eightBits(linear[1]) << 8 | eightBits(linear[2]);
    }

    /// The opacity in [0, 1] and the colour of [#inGamut()], 0xAARRGGBB, not premultiplied.
    int argb(double opacity) {
        return argb() & 0xFFFFFF | (int) Math.round(Math.clamp(opacity, 0.0, 1.0) * 255) << 24;
    }

    /// The distance in Oklab (ΔE OK); about 0.02 is just noticeable.
    double distance(Oklch other) {
        return Math.hypot(lightness - other.lightness, Math.hypot(a() - other.a(), b() - other.b()));
    }

    private double a() {
        return chroma * Math.cos(Math.toRadians(hue));
    }

    private double b() {
        return chroma * Math.sin(Math.toRadians(hue));
    }

    private boolean isInGamut(double someChroma) {
        double[] linear = new Oklch(lightness, someChroma, hue).linear();
        for (double component : linear) {
            if (component < -GAMUT_TOLERANCE || component > 1 + GAMUT_TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /// Linear sRGB; components leave [0, 1] outside the gamut.
    private double[] linear() {
        double a = a();
        double b = b();
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    }

    private static double cube(double v) {
        return v * v * v;
    }

    /// The transfer function of IEC 61966-2-1 (sRGB), to 8 bits.
    private static int eightBits(double linear) {
        double v = Math.clamp(linear, 0.0, 1.0);
        double encoded = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }
}
