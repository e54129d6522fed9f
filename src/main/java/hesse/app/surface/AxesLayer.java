package hesse.app.surface;

import hesse.app.picture.CanvasPlayer;
import hesse.figure.AxisNames;
import hesse.figure.Mark;
import hesse.figure.Picture;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.surface.OrbitProjection;
import hesse.figure.surface.SurfaceAxes;
import hesse.figure.surface.SurfaceSample;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;

/// The box's walls and axes with their labels, on a canvas behind the surface.
final class AxesLayer {
    private final Canvas canvas = new Canvas();
    private final CanvasPlayer player;
    private final String f;
    private AxisNames names = AxisNames.XY;

    AxesLayer(Messages messages, CanvasPlayer player) {
        this.player = player;
        f = messages.text("app.surface.f");
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    /// What the two axes of the floor are called from the next painting on.
    void name(AxisNames changed) {
        names = changed;
    }

    /// Paints the axes of a sample, or nothing, and other marks, with so many canvas pixels a pixel of the view.
    ///
    /// @param height of the view, of which the projection may leave a strip at the bottom
    void paint(Optional<SurfaceSample> sample, OrbitProjection projection, List<Mark> others, double height, Style style,
            double resolution) {
        var all = new SurfaceAxes.Names(names.x(), names.y(), f);
        List<Mark> marks = sample.map(shown -> SurfaceAxes.marks(projection, shown.scale(), all, style, TextMeasure.cautious()))
                .orElse(List.of());
        canvas.setWidth(projection.width() * resolution);
        canvas.setHeight(height * resolution);
        canvas.getTransforms().setAll(new Scale(1 / resolution, 1 / resolution));
        var g = canvas.getGraphicsContext2D();
        g.setTransform(resolution, 0, 0, resolution, 0, 0);
        g.clearRect(0, 0, projection.width(), height);
        player.play(new Picture(marks), g);
        player.play(new Picture(others), g);
    }
}
