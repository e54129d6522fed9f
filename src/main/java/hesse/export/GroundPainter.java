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

    /// Shades in blocks of `step` by `step` pixels; basins, which are there already, pixel by pixel.
    public void coarse(GroundSpec spec, int step, int[] argb, Cancellation cancellation) {
        var pixels = Grid.pixels(spec.landscape().window(), spec.width(), spec.height());
        if (spec.basins().isPresent()) {
            GroundShader.of(spec).shade(pixels, 0, pixels.rows(), argb, cancellation);
            return;
        }
        new Shader(spec.landscape().pictured(), spec.shading()).shadeCoarsely(pixels, step, argb, cancellation);
    }

    /// Shades every pixel and draws the lines over it.
    ///
    /// @param image of the spec's size, in integers of the order ARGB or RGB
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    public SharpGround sharp(GroundSpec spec, BufferedImage image, TaskRunner runner, Cancellation cancellation) {
        return sharp(spec, new GroundLines(spec), image, runner, cancellation);
    }

    /// The same for other symbols than a picture had before of the same ground: only its labels are placed anew.
    ///
    /// @param before of which the spec has the ground
    public SharpGround labelled(GroundSpec spec, SharpGround before, BufferedImage image, TaskRunner runner, Cancellation cancellation) {
        return sharp(spec, new GroundLines(spec, before.traced()), image, runner, cancellation);
    }

    private SharpGround sharp(GroundSpec spec, GroundLines lines, BufferedImage image, TaskRunner runner, Cancellation cancellation) {
        var picture = new GroundPainting(spec, lines, image, player, cancellation);
        runner.run(picture.tasks(), cancellation);
        runner.run(picture.remainder(), cancellation);
        return new SharpGround(spec, lines.traced(), lines.picture());
    }
}
