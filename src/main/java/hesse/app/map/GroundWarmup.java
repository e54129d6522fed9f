package hesse.app.map;

import hesse.app.picture.Pixels;
import hesse.export.GroundPainter;
import hesse.export.GroundPainter.TaskRunner;
import hesse.export.GroundSpec;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Window;
import hesse.field.compiler.CompiledField;
import hesse.field.kernel.KernelBackend;
import hesse.figure.ColourBy;
import hesse.figure.HeightMode;
import hesse.figure.Layer;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.scale.Landscape;
import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Has what paints the ground compiled, by painting small pictures into memory, so that the first formula that is
/// typed waits less for the JIT. Run it in the background.
public final class GroundWarmup implements Runnable {
    private static final Window WINDOW = new Window(-2, 2, -1.5, 1.5);
    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;
    private static final int COARSE_STEP = 6;
    private static final Set<Layer> LAYERS = EnumSet.complementOf(EnumSet.of(Layer.HATCHING));

    /// The JIT is busy if it compiled for so long, in milliseconds, during a break; after so many breaks it is so with other things.
    private static final long BUSY = 2;
    private static final long BREAK = 4;
    private static final int PATIENCE = 40;

    /// Bowls and passes, waves, a pole, a region without values, and flat ground.
    private static final List<String> FORMULAS = List.of("(x^2 + y - 1)^2 + (x + y^2 - 1)^2", "sin(3*x)*cos(2*y) + x*y/4", "x/(x^2 + y^2)",
            "log(2 - x^2 - y^2) + x*exp(-y^2)", "max(x, 0)^3 + abs(y)");

    private final GroundPainter painter;
    private final KernelBackend kernels;
    private final Cancellation cancellation;

    /// @param cancellation stops it in the middle of a picture
    public GroundWarmup(GroundPainter painter, KernelBackend kernels, Cancellation cancellation) {
        this.painter = painter;
        this.kernels = kernels;
        this.cancellation = cancellation;
    }

    /// @throws java.util.concurrent.CancellationException if the cancellation is requested
    @Override
    public void run() {
        var pixels = new Pixels(WIDTH, HEIGHT);
        for (var heights : HeightMode.values()) {
            for (var formula : FORMULAS) {
                paint(formula, heights, pixels);
                letTheJitCatchUp();
            }
        }
    }

    private void paint(String formula, HeightMode heights, Pixels pixels) {
        if (Parser.parse(formula) instanceof Parsed(var expression)) {
            var landscape = Landscape.of(CompiledField.of(expression, Map.of(), kernels), WINDOW, cancellation);
            var spec = new GroundSpec(landscape, ColourBy.DEFINITENESS, heights, LAYERS, Style.of(Theme.LIGHT, 1), WIDTH, HEIGHT, 1);
            painter.coarse(spec, COARSE_STEP, pixels.argb(), cancellation);
            painter.sharp(spec, pixels.drawable(), TaskRunner.SEQUENTIAL, cancellation);
        }
    }

    /// What waits for being compiled can't be taken back when a formula is typed: it would compete with its picture.
    private static void letTheJitCatchUp() {
        var jit = ManagementFactory.getCompilationMXBean();
        if (jit == null || !jit.isCompilationTimeMonitoringSupported()) {
            return;
        }
        try {
            for (long spent = -BUSY, i = 0; i < PATIENCE && jit.getTotalCompilationTime() - spent >= BUSY; i++) {
                spent = jit.getTotalCompilationTime();
                Thread.sleep(BREAK);
            }
        } catch (InterruptedException _) {
            // The next picture asks the cancellation, which knows of it.
            Thread.currentThread().interrupt();
        }
    }
}
