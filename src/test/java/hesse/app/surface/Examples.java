package hesse.app.surface;

import hesse.curvature.QuadraticModel;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.figure.race.MethodStyle;
import hesse.figure.scale.HeightScale;
import hesse.figure.surface.SurfaceSample;
import hesse.optimize.MethodName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// What surfaces show in tests.
final class Examples {
    static final Window FIVE = new Window(-5, 5, -5, 5);

    private Examples() {}

    static Field field(String formula) {
        return switch (Parser.parse(formula)) {
            case ParseResult.Parsed parsed -> CompiledField.of(parsed.expression(), Map.of());
            case ParseResult.Refused refused -> throw new IllegalArgumentException(refused.toString());
        };
    }

    static SurfaceSample sample(String formula) {
        return SurfaceSample.of(field(formula), FIVE, new HeightScale.Linear(-2, 2), 61, 61, Cancellation.NEVER);
    }

    static SurfaceCursor cursor(String formula, double x, double y) {
        return new SurfaceCursor(new QuadraticModel(x, y, field(formula).at(x, y)), true, true, true);
    }

    /// Of the given length, with iterates outside the window, infinite ones and one that isn't a number.
    static List<SurfaceRace> races(int count) {
        double[] x = new double[count];
        double[] y = new double[count];
        for (int k = 0; k < count; k++) {
            x[k] = 5.5 * Math.sin(0.1 * k);
            y[k] = 5.5 * Math.cos(0.07 * k);
        }
        x[count / 2] = Double.NaN;
        y[count / 3] = Double.POSITIVE_INFINITY;
        return List.of(new SurfaceRace(x, y, count - 1, MethodStyle.of(MethodName.GRADIENT_DESCENT)),
                new SurfaceRace(y, x, count / 2, MethodStyle.of(MethodName.NEWTON)));
    }

    static WritableImage plain(int argb) {
        var image = new WritableImage(64, 64);
        var row = new int[64 * 64];
        Arrays.fill(row, argb);
        image.getPixelWriter().setPixels(0, 0, 64, 64, PixelFormat.getIntArgbInstance(), row, 0, 64);
        return image;
    }
}
