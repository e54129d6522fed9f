package hesse.app.surface;

import hesse.curvature.Hessian;
import hesse.curvature.QuadraticModel;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.figure.HeightScale;
import hesse.figure.Orbit;
import hesse.figure.Style;
import hesse.figure.SurfaceMarkers;
import hesse.figure.SurfaceSample;
import hesse.figure.Theme;
import hesse.text.Messages;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Locale;
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
    private static final int NODES = 161;
    private static final int PIXELS = 512;

    record Example(String name, Field field, Window window, HeightScale scale, double x, double y, double startX, double startY) {}

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        for (var name : List.of("Inter-Regular.otf", "STIXGeneral-Italic.otf", "STIXGeneral-Regular.otf")) {
            Font.loadFont(SurfaceDemo.class.getResourceAsStream("/hesse/fonts/" + name), 12);
        }
        var view = new SurfaceView(new Messages(Locale.ROOT));
        stage.setScene(new Scene(view, 700, 600));
        stage.show();
        show(view, examples().getFirst());
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
        var fine = examples().get(5);
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
        var sample = SurfaceSample.of(example.field(), example.window(), example.scale(), NODES, NODES, Cancellation.NEVER);
        view.showSample(sample);
        view.showDrape(drape(example));
        view.showCursor(new SurfaceCursor(new QuadraticModel(example.x(), example.y(), example.field().at(example.x(), example.y())), true, true, false));
        view.showRaces(races(example));
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
        return List.of(new SurfaceRace(gx, gy, count - 1, Style.GRADIENT_DESCENT, Style.INK, false, SurfaceMarkers.Form.SPHERE),
                new SurfaceRace(nx, ny, 8, Style.NEWTON, Style.PAPER, true, SurfaceMarkers.Form.CUBE));
    }

    static Image drape(Example example) {
        var grid = Grid.pixels(example.window(), PIXELS, PIXELS);
        var jets = new Jets(Order.HESSIAN, PIXELS);
        var evaluator = example.field().evaluator(Order.HESSIAN);
        int[] pixels = new int[PIXELS * PIXELS];
        double[] x = new double[PIXELS];
        double[] y = new double[PIXELS];
        for (int j = 0; j < PIXELS; j++) {
            for (int i = 0; i < PIXELS; i++) {
                x[i] = grid.x(i);
                y[i] = grid.y(j);
            }
            evaluator.evaluate(x, y, PIXELS, jets);
            for (int i = 0; i < PIXELS; i++) {
                pixels[j * PIXELS + i] = colour(jets.at(i), example.scale());
            }
        }
        return new WritableImage(new PixelBuffer<>(PIXELS, PIXELS, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private static int colour(Jet jet, HeightScale scale) {
        double t = scale.height(jet.f());
        return switch (Hessian.of(jet).definiteness()) {
            case POSITIVE_DEFINITE -> mix(0x2a558f, 0x77b2f2, t);
            case NEGATIVE_DEFINITE -> mix(0x93431c, 0xf09a6c, t);
            case INDEFINITE -> mix(0x74ab8f, 0xc2fbdc, t);
            case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO -> mix(0x777777, 0xbbbbbb, t);
            case UNDEFINED -> 0xffdddddd;
        };
    }

    private static int mix(int a, int b, double t) {
        int mixed = 0xff000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            mixed |= (int) Math.round((a >> shift & 255) * (1 - t) + (b >> shift & 255) * t) << shift;
        }
        return mixed;
    }

    static List<Example> examples() {
        var eleven = new Window(-5, 5, -5, 5);
        return List.of(
                new Example("himmelblau-log", of(SurfaceDemo::himmelblau), eleven, new HeightScale.Logarithmic(0, 890, 10), 1, 1.2, -0.5, -1.5),
                new Example("himmelblau-clipped", of(SurfaceDemo::himmelblau), eleven, new HeightScale.Linear(0, 300), -0.27, -0.92, -4, 0.4),
                new Example("saddle", of((x, y) -> new Jet(x * x - y * y, 2 * x, -2 * y, 2, 0, -2)), new Window(-2, 2, -2, 2), new HeightScale.Linear(-4, 4), 0.4, 0.3, 1.2, 0.05),
                new Example("rosenbrock", of(SurfaceDemo::rosenbrock), new Window(-2, 2, -1, 3), new HeightScale.Linear(0, 600), -0.6, 1.2, -1.2, 2),
                new Example("hole", of((x, y) -> new Jet(Math.log(x) + Math.log(y), 1 / x, 1 / y, -1 / x / x, 0, -1 / y / y)), new Window(-1, 3, -1, 3), new HeightScale.Linear(-5, 2.5), 1, 1, 2, 2),
                new Example("sine", of((x, y) -> new Jet(Math.sin(x) * Math.cos(y), Math.cos(x) * Math.cos(y), -Math.sin(x) * Math.sin(y),
                        -Math.sin(x) * Math.cos(y), -Math.cos(x) * Math.sin(y), -Math.sin(x) * Math.cos(y))), new Window(-6, 6, -3, 3), new HeightScale.Linear(-1, 1), 1.3, 0.4, 3, 1));
    }

    private static Jet himmelblau(double x, double y) {
        double a = x * x + y - 11;
        double b = x + y * y - 7;
        return new Jet(a * a + b * b, 4 * x * a + 2 * b, 2 * a + 4 * y * b, 4 * a + 8 * x * x + 2, 4 * x + 4 * y, 2 + 4 * b + 8 * y * y);
    }

    private static Jet rosenbrock(double x, double y) {
        double a = y - x * x;
        return new Jet((1 - x) * (1 - x) + 100 * a * a, -2 * (1 - x) - 400 * x * a, 200 * a, 2 - 400 * a + 800 * x * x, -400 * x, 200);
    }

    interface JetFunction {
        Jet at(double x, double y);
    }

    static Field of(JetFunction function) {
        return order -> (x, y, count, out) -> {
            for (int i = 0; i < count; i++) {
                var jet = function.at(x[i], y[i]);
                out.f[i] = jet.f();
                if (order != Order.VALUE) {
                    out.fx[i] = jet.fx();
                    out.fy[i] = jet.fy();
                }
                if (order == Order.HESSIAN) {
                    out.fxx[i] = jet.fxx();
                    out.fxy[i] = jet.fxy();
                    out.fyy[i] = jet.fyy();
                }
            }
        };
    }
}
