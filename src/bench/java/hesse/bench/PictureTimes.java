package hesse.bench;

import hesse.document.Catalogue;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter;
import hesse.export.GroundPainter.TaskRunner;
import hesse.export.GroundSpec;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.compiler.CompiledField;
import hesse.field.kernel.KernelBackend;
import hesse.field.warmup.Warmup;
import hesse.figure.ColourBy;
import hesse.figure.Layer;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.scale.Landscape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The map's ground, 1920 by 1080 pixels: regions, lightness, level lines; with labels; with det H = 0 too. Beside it the
/// hand-written loop that computes the jets of as many points and nothing else, on the same cores.
final class PictureTimes {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int COARSE_STEP = 6;
    private static final int BANDS = 8;
    /// Until the compiler has come to rest: the last method was seen to be compiled after some 150 pictures.
    private static final int UNWATCHED = 200;
    private static final int WATCHED = 41;
    private static final Map<String, Surface> PICTURES = new TreeMap<>(Map.of("himmelblau", Surface.HIMMELBLAU, "peaks", Surface.PEAKS,
            "rosenbrock", Surface.ROSENBROCK, "rastrigin", Surface.RASTRIGIN, "ackley", Surface.ACKLEY));

    private final GroundPainter painter = new GroundPainter(new Graphics2DPlayer(new Fonts()));
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
    private final KernelBackend kernels = KernelBackend.fastest();
    private final TaskRunner allCores;

    PictureTimes(TaskRunner allCores) {
        this.allCores = allCores;
        new Warmup(kernels, Cancellation.NEVER).run();
    }

    void print(PrintStream out) {
        out.println();
        out.printf("A picture of %d x %d pixels on all cores, medians in ms%n", WIDTH, HEIGHT);
        out.printf("%-12s %9s %9s %9s %9s %9s %14s%n", "function", "coarse", "shading", "lines", "labels", "det H = 0", "jets by hand");
        PICTURES.forEach((id, surface) -> print(out, Catalogue.load().named(id).orElseThrow().initial(), id, surface));
        out.println("(every column but the first with all before it; in brackets as a multiple of the jets by hand)");
    }

    private void print(PrintStream out, Exploration exploration, String id, Surface surface) {
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double coarse = time(() -> painter.coarse(spec(exploration), COARSE_STEP, argb, Cancellation.NEVER));
        double shading = sharp(spec(exploration));
        double lines = sharp(spec(exploration, Layer.CONTOURS));
        double labels = sharp(spec(exploration, Layer.CONTOURS, Layer.CONTOUR_LABELS));
        double all = sharp(spec(exploration, Layer.CONTOURS, Layer.CONTOUR_LABELS, Layer.DET_ZERO));
        double jets =
                time(() -> allCores.run(IntStream.range(0, BANDS).<Runnable>mapToObj(band -> () -> jets(surface, exploration, band))
                                .toList(), Cancellation.NEVER));
        out.printf("%-12s %9.1f %9.1f %9s %9.1f %9.1f %14.1f%n", id, coarse, shading, "%.1f (%.1f)".formatted(lines, lines / jets), labels,
                all, jets);
    }

    private double sharp(GroundSpec spec) {
        return time(() -> painter.sharp(spec, image, allCores, Cancellation.NEVER));
    }

    private static double time(Times.Work work) {
        return Times.of(UNWATCHED, WATCHED, work).median();
    }

    private GroundSpec spec(Exploration exploration, Layer... lines) {
        var landscape = Landscape.of(field(exploration.formula().orElseThrow()), exploration.window(), Cancellation.NEVER);
        return new GroundSpec(landscape, ColourBy.DEFINITENESS, exploration.view().height(), EnumSet.of(Layer.REGIONS, lines),
                Style.of(Theme.LIGHT, 1), WIDTH, HEIGHT, 1);
    }

    private CompiledField field(Formula formula) {
        return CompiledField.of(formula.expression(), formula.values(), kernels);
    }

    private static void jets(Surface surface, Exploration exploration, int band) {
        var grid = Grid.pixels(exploration.window(), WIDTH, HEIGHT);
        var rows = surface.rows(Contestant.LOOP, grid, KernelBackend.plain());
        var out = new Jets(Order.HESSIAN, WIDTH);
        for (int row = band * HEIGHT / BANDS; row < (band + 1) * HEIGHT / BANDS; row++) {
            rows.row(row, out);
        }
    }
}
