package hesse.figure;

/// How people see colours: differences, contrasts and colour-blindness. Independent of the code under test.
public final class ColourVision {

    /// Normal trichromacy, or a dichromacy: Machado, Oliveira and Fernandes, *A physiologically-based model for simulation
    /// of color vision deficiency* (2009), severity 1.0, on linear sRGB.
    public enum Vision {
        NORMAL(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
        PROTANOPIA(new double[][] {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}),
        DEUTERANOPIA(new double[][] {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}),
        TRITANOPIA(new double[][] {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}});

        private final double[][] matrix;

        Vision(double[][] matrix) {
            this.matrix = matrix;
        }

        double[] seen(double[] linear) {
            var seen = product(matrix, linear);
            for (int i = 0; i < 3; i++) {
                seen[i] = Math.clamp(seen[i], 0.0, 1.0);
            }
            return seen;
        }
    }

    private static final double[][] XYZ = {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750},
            {0.0193339, 0.1191920, 0.9503041}};
    private static final double[] WHITE = product(XYZ, new double[] {1, 1, 1});

    private ColourVision() {}

    /// The CIEDE2000 difference of two colours as somebody sees them.
    public static double difference(int argb1, int argb2, Vision vision) {
        return deltaE2000(lab(vision.seen(linear(argb1))), lab(vision.seen(linear(argb2))));
    }

    /// L* in [0, 100].
    public static double lightness(int argb) {
        return lab(linear(argb))[0];
    }

    /// The contrast ratio of WCAG 2, in [1, 21].
    static double contrast(int argb1, int argb2) {
        double y1 = product(XYZ, linear(argb1))[1] + 0.05;
        double y2 = product(XYZ, linear(argb2))[1] + 0.05;
        return Math.max(y1, y2) / Math.min(y1, y2);
    }

    /// L, a, b of Oklab, from Ottosson's forward matrices (the code under test has the inverse ones).
    public static double[] oklab(int argb) {
        var lms = product(new double[][] {
            {0.4122214708, 0.5363325363, 0.0514459929}, {0.2119034982, 0.6806995451, 0.1073969566},
                    {0.0883024619, 0.2817188376, 0.6299787005}}, linear(argb));
        return product(new double[][] {
            {0.2104542553, 0.7936177850, -0.0040720468}, {1.9779984951, -2.4285922050, 0.4505937099},
                    {0.0259040371, 0.7827717662, -0.8086757660}},
            new double[] {Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])});
    }

    public static double chroma(int argb) {
        var lab = oklab(argb);
        return Math.hypot(lab[1], lab[2]);
    }

    /// Degrees in [0, 360).
    public static double hue(int argb) {
        var lab = oklab(argb);
        return (Math.toDegrees(Math.atan2(lab[2], lab[1])) + 360) % 360;
    }

    public static double deltaOk(int argb1, int argb2) {
        var a = oklab(argb1);
        var b = oklab(argb2);
        return Math.hypot(a[0] - b[0], Math.hypot(a[1] - b[1], a[2] - b[2]));
    }

    /// Sharma, Wu and Dalal, *The CIEDE2000 color-difference formula* (2005).
    static double deltaE2000(double[] lab1, double[] lab2) {
        double meanChroma = (Math.hypot(lab1[1], lab1[2]) + Math.hypot(lab2[1], lab2[2])) / 2;
        double g = 0.5 * (1 - pull(meanChroma));
        double a1 = lab1[1] * (1 + g);
        double a2 = lab2[1] * (1 + g);
        double c1 = Math.hypot(a1, lab1[2]);
        double c2 = Math.hypot(a2, lab2[2]);
        double h1 = degrees(a1, lab1[2]);
        double h2 = degrees(a2, lab2[2]);
        boolean grey = c1 * c2 == 0;
        double turn = grey ? 0 : Math.IEEEremainder(h2 - h1, 360);
        double deltaH = 2 * Math.sqrt(c1 * c2) * sin(turn / 2);
        double h = grey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        double l = (lab1[0] + lab2[0]) / 2 - 50;
        double c = (c1 + c2) / 2;
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double dL = (lab2[0] - lab1[0]) / (1 + 0.015 * l * l / Math.sqrt(20 + l * l));
        double dC = (c2 - c1) / (1 + 0.045 * c);
        double dH = deltaH / (1 + 0.015 * c * t);
        double rotation = -sin(60 * Math.exp(-Math.pow((h - 275) / 25, 2))) * 2 * pull(c);
        return Math.sqrt(dL * dL + dC * dC + dH * dH + rotation * dC * dH);
    }

    private static double pull(double chroma) {
        double c7 = Math.pow(chroma, 7);
        return Math.sqrt(c7 / (c7 + Math.pow(25, 7)));
    }

    private static double degrees(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double[] lab(double[] linear) {
        var xyz = product(XYZ, linear);
        var f = new double[3];
        for (int i = 0; i < 3; i++) {
            double t = xyz[i] / WHITE[i];
            f[i] = t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double[] linear(int argb) {
        return new double[] {linear8(argb >> 16 & 0xFF), linear8(argb >> 8 & 0xFF), linear8(argb & 0xFF)};
    }

    private static double linear8(int eightBits) {
        double v = eightBits / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static double[] product(double[][] matrix, double[] v) {
        var product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
        }
        return product;
    }
}
