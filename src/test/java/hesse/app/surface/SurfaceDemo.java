package hesse.app.surface;

import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.FontBook;
import hesse.curvature.QuadraticModel;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.Orbit;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.colour.Shader;
import hesse.figure.colour.Shading;
import hesse.figure.race.MethodStyle;
import hesse.figure.scale.FieldStatistics;
import hesse.figure.scale.HeightScale;
import hesse.figure.surface.SurfaceSample;
import hesse.optimize.MethodName;
import hesse.text.Messages;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Shows the surface of some functions with everything on; with a folder as its argument it writes pictures instead.
public final class SurfaceDemo extends Application {
    static final int NODES = 161;
    private static final int PIXELS = 512;

    record Example(String name, Field field, Window window, HeightMode mode, double x, double y, double startX, double startY) {}

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        for (var name : List.of("Inter-Regular.otf", "STIXGeneral-Italic.otf", "STIXGeneral-Regular.otf")) {
            Font.loadFont(SurfaceDemo.class.getResourceAsStream("/hesse/fonts/" + name), 12);
        }
        var view = new SurfaceView(new Messages(Locale.ROOT), new CanvasPlayer(new FontBook(), TextMeasure.cautious()));
        stage.setScene(new Scene(view, 700, 600));
        stage.show();
        show(view, examples().getFirst());
        var first = examples().getFirst();
        view.setOnHover((x, y) -> view.showCursor(new SurfaceCursor(new QuadraticModel(x, y, first.field().at(x, y)), true, true, false)));
        view.setOnLeave(() -> view.showCursor(null));
        view.setOnStart((x, y) ->
                view.showRaces(races(new Example(first.name(), first.field(), first.window(), first.mode(), x, y, x, y))));
        var folder = getParameters().getRaw().stream().findFirst();
        folder.ifPresent(to -> {
            Platform.runLater(() -> {
                writeAll(view, to);
                Platform.exit();
            });
        });
    }

    private static void writeAll(SurfaceView view, String folder) {
        for (var example : examples()) {
            show(view, example);
            view.orbitProperty().set(Orbit.INITIAL);
            write(view, folder, example.name(), 1);
            write(view, folder, example.name() + "2", 2);
        }
        var fine = examples().get(6);
        show(view, fine);
        view.showCursor(new SurfaceCursor(new QuadraticModel(2.2, 1, fine.field().at(2.2, 1)), true, false, true));
        write(view, folder, "tangent", 2);
        show(view, examples().getFirst());
        view.orbitProperty().set(new Orbit(Math.toRadians(35), Math.toRadians(12), 1, 0, 0));
        write(view, folder, "low", 1);
        view.orbitProperty().set(new Orbit(Math.toRadians(130), Math.toRadians(75), 1, 0, 0));
        write(view, folder, "high", 1);
        view.orbitProperty().set(new Orbit(Math.toRadians(-60), Math.toRadians(32), 3, 0.2, 0.1));
        write(view, folder, "near", 1);
        view.orbitProperty().set(Orbit.INITIAL);
        view.setStyle(Style.of(Theme.DARK, 1.5));
        write(view, folder, "dark", 1);
        write(view, folder, "dark2", 2);
    }

    private static void write(SurfaceView view, String folder, String name, double scale) {
        long start = System.nanoTime();
        var picture = view.snapshot(scale);
        System.out.printf("%s: %.0f ms%n", name, (System.nanoTime() - start) / 1e6);
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(picture, (BufferedImage) null), "png", new File(folder, name + ".png"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void show(SurfaceView view, Example example) {
        var sample = SurfaceSample.of(example.field(), example.window(), scale(example), NODES, NODES, Cancellation.NEVER);
        view.showSample(sample);
        view.showDrape(drape(example));
        view.showCursor(new SurfaceCursor(new QuadraticModel(example.x(), example.y(), example.field().at(example.x(), example.y())), true,
                true, false));
        view.showRaces(races(example));
    }

    static HeightScale scale(Example example) {
        return FieldStatistics.of(example.field(), example.window(), Cancellation.NEVER).heights(example.mode());
    }

    static List<SurfaceRace> races(Example example) {
        int count = 40;
        double[] gx = new double[count];
        double[] gy = new double[count];
        double[] nx = new double[count];
        double[] ny = new double[count];
        gx[0] = nx[0] = example.startX();
        gy[0] = ny[0] = example.startY();
        for (int k = 1; k < count; k++) {
            var jet = example.field().at(gx[k - 1], gy[k - 1]);
            double norm = Math.hypot(jet.fx(), jet.fy());
            double step = 0.03 * example.window().width() / (norm + 1e-9) * Math.min(1, norm);
            gx[k] = gx[k - 1] - step * jet.fx();
            gy[k] = gy[k - 1] - step * jet.fy();
            var newton = new QuadraticModel(nx[k - 1], ny[k - 1], example.field().at(nx[k - 1], ny[k - 1])).newtonStep();
            nx[k] = nx[k - 1] + newton.map(QuadraticModel.Step::dx).orElse(0.0);
            ny[k] = ny[k - 1] + newton.map(QuadraticModel.Step::dy).orElse(0.0);
        }
        return List.of(new SurfaceRace(gx, gy, count - 1, MethodStyle.of(MethodName.GRADIENT_DESCENT)),
                new SurfaceRace(nx, ny, 8, MethodStyle.of(MethodName.NEWTON)));
    }

    static Image drape(Example example) {
        var statistics = FieldStatistics.of(example.field(), example.window(), Cancellation.NEVER);
        int[] pixels = new int[PIXELS * PIXELS];
        var shading = new Shading(ColourBy.DEFINITENESS, statistics.heights(example.mode()), statistics.range(ColourBy.DEFINITENESS),
                Theme.LIGHT,
                Set.of(Layer.REGIONS), 1);
        new Shader(example.field(), shading)
                .shade(Grid.pixels(example.window(), PIXELS, PIXELS), 0, PIXELS, pixels, Cancellation.NEVER);
        return new WritableImage(new PixelBuffer<>(PIXELS, PIXELS, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    static List<Example> examples() {
        var five = new Window(-5, 5, -5, 5);
        var himmelblau = "(x^2+y-11)^2+(x+y^2-7)^2";
        return List.of(
                of("himmelblau-log", himmelblau, five, HeightMode.LOGARITHMIC, 1, 1.2, -0.5, -1.5),
                of("himmelblau-clipped", himmelblau, five, HeightMode.CLIPPED, -0.27, -0.92, -4, 0.4),
                of("saddle", "x^2-y^2", new Window(-2, 2, -2, 2), HeightMode.LINEAR, 0.4, 0.3, 1.2, 0.05),
                of("rosenbrock", "(1-x)^2+100(y-x^2)^2", new Window(-2, 2, -1, 3), HeightMode.CLIPPED, -0.6, 1.2, -1.2, 2),
                of("hole", "log(x)+log(y)", new Window(-1, 3, -1, 3), HeightMode.CLIPPED, 1, 1, 2, 2),
                of("round", "sqrt(4-x^2-y^2)", new Window(-3, 3, -3, 3), HeightMode.LINEAR, 0.8, -0.4, -1, -1),
                of("sine", "sin(x)cos(y)", new Window(-6, 6, -3, 3), HeightMode.LINEAR, 1.3, 0.4, 3, 1),
                of("huge", "1e9+1e-3*(x-1e6)^2-1e-3*y^2", new Window(1e6 - 5e-3, 1e6 + 5e-3, -5e-3, 5e-3), HeightMode.LINEAR, 1e6, 0,
                1e6 + 1e-3, 1e-3),
                of("constant", "3", new Window(-1, 1, -1, 1), HeightMode.LINEAR, 0.2, 0.4, 0, 0),
                of("undefined", "log(-1-x^2)", new Window(-1, 1, -1, 1), HeightMode.LINEAR, 0.2, 0.4, 0, 0));
    }

    private static Example of(String name, String formula, Window window, HeightMode mode, double x, double y, double startX,
            double startY) {
        return switch (Parser.parse(formula)) {
            case ParseResult.Parsed parsed ->
                    new Example(name, CompiledField.of(parsed.expression(), Map.of()), window, mode, x, y, startX, startY);
            case ParseResult.Refused refused -> throw new IllegalArgumentException(formula + ": " + refused);
        };
    }
}
