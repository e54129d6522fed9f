package hesse.export;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.Picture;
import hesse.figure.Shader;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/// Paints the map's ground (shading, level lines, the curve det H = 0, the null lines of the gradient) into pixels, off
/// the JavaFX thread: for the screen, for the surface's drape and for files alike.
public final class GroundPainter {
    /// Bands of rows that may be painted side by side: several for a core, for they aren't equally much work.
    private static final int BANDS = 8;

    private final Graphics2DPlayer player;

    public GroundPainter(Graphics2DPlayer player) {
        this.player = player;
    }

    /// Runs tasks in their order, maybe side by side, and returns when all are done.
    @FunctionalInterface
    public interface Crew {
        /// One task after the other.
        Crew ALONE = (tasks, _) -> tasks.forEach(Runnable::run);

        void run(List<Runnable> tasks, Cancellation cancellation);
    }

    /// Shades in blocks of `step` by `step` pixels.
    public void coarse(GroundJob job, int step, int[] argb, Cancellation cancellation) {
        new Shader(job.landscape().field(), job.shading()).shadeCoarsely(pixels(job), step, argb, cancellation);
    }

    /// Shades every pixel and draws the lines over it.
    ///
    /// @param image of the job's size, in integers of the order ARGB or RGB
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    public void sharp(GroundJob job, BufferedImage image, Crew crew, Cancellation cancellation) {
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var lines = new GroundLines(job);
        crew.run(lines.parts(cancellation), cancellation);
        var picture = new AtomicReference<Picture>();
        var tasks = new ArrayList<Runnable>();
        // First, for labels take longest.
        tasks.add(() -> picture.set(lines.picture(player::textWidth, cancellation)));
        tasks.addAll(bands(job, (from, to) -> shade(job, from, to, argb, cancellation)));
        crew.run(tasks, cancellation);
        crew.run(bands(job, (from, to) -> draw(picture.get(), job, from, to, image)), cancellation);
    }

    /// Draws just the lines over what the image holds.
    void lines(GroundJob job, BufferedImage image, Cancellation cancellation) {
        var lines = new GroundLines(job);
        lines.parts(cancellation).forEach(Runnable::run);
        draw(lines.picture(player::textWidth, cancellation), job, 0, job.height(), image);
    }

    /// Work on the rows [from, to).
    @FunctionalInterface
    private interface Band {
        void run(int from, int to);
    }

    private static List<Runnable> bands(GroundJob job, Band band) {
        int rows = Math.ceilDiv(job.height(), BANDS);
        return IntStream.range(0, BANDS).<Runnable>mapToObj(i -> () -> band.run(Math.min(job.height(), i * rows), Math.min(job.height(), (i + 1) * rows))).toList();
    }

    private static void shade(GroundJob job, int from, int to, int[] argb, Cancellation cancellation) {
        new Shader(job.landscape().field(), job.shading()).shade(pixels(job), from, to, argb, cancellation);
    }

    private void draw(Picture lines, GroundJob job, int from, int to, BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.clipRect(0, from, job.width(), to - from);
        g.scale(job.pixelScale(), job.pixelScale());
        player.play(lines, g);
        g.dispose();
    }

    private static Grid pixels(GroundJob job) {
        return Grid.pixels(job.landscape().window(), job.width(), job.height());
    }
}
