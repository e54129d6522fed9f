package hesse.app.surface;

import hesse.figure.Mark;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/// Draws the axes' lines and upright, centred labels.
final class MarkPainter {
    private final GraphicsContext to;

    MarkPainter(GraphicsContext to) {
        this.to = to;
    }

    void paint(List<Mark> marks, double resolution) {
        to.setTransform(resolution, 0, 0, resolution, 0, 0);
        to.clearRect(0, 0, to.getCanvas().getWidth(), to.getCanvas().getHeight());
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.CENTER);
        marks.forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Stroke stroke -> {
                to.setStroke(Colours.of(stroke.pen().argb()));
                to.setLineWidth(stroke.pen().width());
                to.strokePolyline(stroke.x(), stroke.y(), stroke.x().length);
            }
            case Mark.Fill fill -> {
                to.setFill(Colours.of(fill.argb()));
                to.fillPolygon(fill.x(), fill.y(), fill.x().length);
            }
            case Mark.Text text -> {
                to.setFill(Colours.of(text.lettering().argb()));
                to.setFont(font(text.lettering()));
                to.fillText(text.text(), text.x(), text.y());
            }
            case Mark.Symbol _ -> throw new IllegalArgumentException("axes have no symbols");
        }
    }

    private static Font font(Mark.Lettering lettering) {
        return switch (lettering.face()) {
            case PLAIN -> Font.font("Inter", lettering.size());
            case BOLD -> Font.font("Inter", FontWeight.SEMI_BOLD, lettering.size());
            case MATH -> Font.font("STIXGeneral", lettering.size());
            case MATH_ITALIC -> Font.font("STIXGeneral", FontPosture.ITALIC, lettering.size());
            case MATH_BOLD -> Font.font("STIXGeneral", FontWeight.BOLD, lettering.size());
        };
    }
}
