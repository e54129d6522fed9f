package hesse.bench;

import hesse.document.Catalogue;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundJob;
import hesse.export.GroundPainter;
import hesse.export.GroundPainter.Bands;
import hesse.field.Cancellation;
import hesse.field.CompiledField;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.KernelBackend;
import hesse.field.Order;
import hesse.figure.ColourBy;
import hesse.figure.Landscape;
import hesse.figure.Style;
import hesse.figure.Theme;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.PrintStream;
import java.util.Map;

/// The map's ground, 1000 by 1000 pixels: regions, lightness, level lines with labels, det H = 0. Beside it the
/// hand-written loop that computes the jets of as many points and nothing else, on one thread.
final class PictureTimes {
    private static final int SIDE = 1000;
    private static final int COARSE_STEP = 6;
    private static final int UNWATCHED = 12;
    private static final int WATCHED = 15;
    private static final Map<String, Surface> PICTURES = Map.of("himmelblau", Surface.HIMMELBLAU, "peaks", Surface.PEAKS,
            "rosenbrock", Surface.ROSENBROCK, "rastrigin", Surface.RASTRIGIN);

    private final GroundPainter painter = new GroundPainter(new Graphics2DPlayer(new Fonts()));
    private final BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
    private final int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();

    void print(PrintStream out, Bands twoThreads) {
        out.println();
        out.println("A picture of 1000 x 1000 pixels, medians in ms (lines: level lines and det H = 0; 1, 2: threads)");
        out.printf("%-12s %7s %9s %9s %7s %7s %9s %9s %9s %12s%n", "function", "coarse", "shading 1", "shading 2", "lines", "labels", "total 1", "total 2", "jets 1",
                "total/jets");
        PICTURES.keySet().stream().sorted().forEach(id -> print(out, id, twoThreads));
    }

    private void print(PrintStream out, String id, Bands twoThreads) {
        var exploration = Catalogue.load().named(id).orElseThrow().initial();
        var all = job(exploration, true);
        var unlabelled = job(exploration, false);
        double coarse = time(() -> painter.coarse(all, COARSE_STEP, argb, Cancellation.NEVER));
        double one = time(() -> painter.sharp(all, argb, Bands.SERIAL, Cancellation.NEVER));
        double two = time(() -> painter.sharp(all, argb, twoThreads, Cancellation.NEVER));
        double lines = time(() -> painter.lines(unlabelled, image, Cancellation.NEVER));
        double labelled = time(() -> painter.lines(all, image, Cancellation.NEVER));
        double jets = time(() -> jets(PICTURES.get(id), exploration));
        out.printf("%-12s %7.1f %9.1f %9.1f %7.1f %7.1f %9.1f %9.1f %9.1f %12.1f%n", id, coarse, one, two, lines, labelled - lines,
                one + labelled, two + labelled, jets, (one + labelled) / jets);
    }

    private static double time(Times.Work work) {
        return Times.of(UNWATCHED, WATCHED, work).median();
    }

    private static GroundJob job(Exploration exploration, boolean labels) {
        var landscape = Landscape.of(field(exploration.formula()), exploration.window(), Cancellation.NEVER);
        return new GroundJob(landscape, ColourBy.DEFINITENESS, exploration.view().height(), true, false, true, labels, true,
                Style.of(Theme.LIGHT, 1), SIDE, SIDE, 1);
    }

    private static CompiledField field(Formula formula) {
        return CompiledField.of(formula.expression(), formula.values());
    }

    private static void jets(Surface surface, Exploration exploration) {
        var grid = Grid.pixels(exploration.window(), SIDE, SIDE);
        var rows = surface.rows(Contestant.LOOP, grid, KernelBackend.plain());
        var out = new Jets(Order.HESSIAN, SIDE);
        for (int row = 0; row < SIDE; row++) {
            rows.row(row, out);
        }
    }
}
