package hesse.export;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.colour.Shader;
import java.awt.image.BufferedImage;
import java.util.List;

/// Paints the map's ground (shading, level lines, the curve det H = 0, the null lines of the gradient) into pixels, off
/// the JavaFX thread: for the screen, for the surface's drape and for files alike.
public final class GroundPainter {
    private final Graphics2DPlayer player;

    public GroundPainter(Graphics2DPlayer player) {
        this.player = player;
    }

    /// Runs tasks in their order, maybe side by side, and returns when all are done.
    @FunctionalInterface
    public interface TaskRunner {
        /// One task after the other.
        TaskRunner SEQUENTIAL = (tasks, _) -> tasks.forEach(Runnable::run);

        void run(List<Runnable> tasks, Cancellation cancellation);
    }

    /// Shades in blocks of `step` by `step` pixels.
    public void coarse(GroundSpec job, int step, int[] argb, Cancellation cancellation) {
        var pixels = Grid.pixels(job.landscape().window(), job.width(), job.height());
        new Shader(job.landscape().field(), job.shading()).shadeCoarsely(pixels, step, argb, cancellation);
    }

    /// Shades every pixel and draws the lines over it.
    ///
    /// @param image of the job's size, in integers of the order ARGB or RGB
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    public SharpGround sharp(GroundSpec job, BufferedImage image, TaskRunner runner, Cancellation cancellation) {
        return sharp(job, new GroundLines(job), image, runner, cancellation);
    }

    /// The same for other symbols than a picture had before of the same ground: only its labels are placed anew.
    ///
    /// @param before of which the job has the ground
    public SharpGround labelled(GroundSpec job, SharpGround before, BufferedImage image, TaskRunner runner, Cancellation cancellation) {
        return sharp(job, new GroundLines(job, before.traced()), image, runner, cancellation);
    }

    private SharpGround sharp(GroundSpec job, GroundLines lines, BufferedImage image, TaskRunner runner, Cancellation cancellation) {
        var picture = new GroundPainting(job, lines, image, player, cancellation);
        runner.run(picture.tasks(), cancellation);
        runner.run(picture.remainder(), cancellation);
        return new SharpGround(job, lines.traced(), lines.picture());
    }

    /// Draws just the lines over what the image holds, which has to be opaque.
    void lines(GroundSpec job, BufferedImage image, Cancellation cancellation) {
        var lines = new GroundLines(job);
        lines.tasks(player::textWidth, cancellation).forEach(Runnable::run);
        new BandPainter(job, image, player).draw(lines.ink(), 0, job.height());
    }
}
