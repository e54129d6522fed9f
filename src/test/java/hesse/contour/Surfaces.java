package hesse.contour;

import hesse.contour.function.BlockFunction;
import java.util.SplittableRandom;

/// Surfaces to trace, for tests.
public final class Surfaces {

    private Surfaces() {}

    public interface Formula {
        double at(double x, double y);
    }

    public static BlockFunction of(Formula formula) {
        return (x, y, count, out) -> {
            for (int i = 0; i < count; i++) {
                out[i] = formula.at(x[i], y[i]);
            }
        };
    }

    /// A sum of twelve plane waves of wavelength 1 and more, random but smooth; values within about ±4.
    public static BlockFunction waves(long seed) {
        var random = new SplittableRandom(seed);
        var kx = new double[12];
        var ky = new double[12];
        var phase = new double[12];
        for (int i = 0; i < kx.length; i++) {
            double angle = random.nextDouble(2 * Math.PI);
            double wave = random.nextDouble(0.5, 6);
            kx[i] = wave * Math.cos(angle);
            ky[i] = wave * Math.sin(angle);
            phase[i] = random.nextDouble(2 * Math.PI);
        }
        return of((x, y) -> {
            double sum = 0;
            for (int i = 0; i < kx.length; i++) {
                sum += 0.5 * Math.sin(kx[i] * x + ky[i] * y + phase[i]);
            }
            return sum;
        });
    }
}
