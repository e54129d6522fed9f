package hesse.app.picture;

import hesse.figure.Mark;
import hesse.figure.Mark.Lettering;
import hesse.figure.Mark.Pen;
import hesse.figure.Picture;
import hesse.figure.SymbolPath;
import hesse.figure.TextMeasure;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Draws a [Picture] on a JavaFX canvas, as [hesse.export.Graphics2DPlayer] draws it in a file. Marks with a coordinate
/// that isn't finite are left out (in a stroke such a point lifts the pen).
public final class CanvasPlayer {
    private final FontBook fonts;
    private final TextMeasure measure;
    private final Map<Integer, Color> colours = new HashMap<>();

    /// @param measure the widths that texts are aligned by; those of files, so that no text stands elsewhere on screen
    public CanvasPlayer(FontBook fonts, TextMeasure measure) {
        this.fonts = fonts;
        this.measure = measure;
    }

    /// The widths that texts are aligned by.
    public TextMeasure measure() {
        return measure;
    }

    public void play(Picture picture, GraphicsContext g) {
        g.setLineJoin(StrokeLineJoin.ROUND);
        for (var mark : picture.marks()) {
            switch (mark) {
                case Mark.Stroke(var x, var y, boolean closed, var pen) -> {
                    trace(x, y, 0, 0, closed, g);
                    stroke(pen, g);
                }
                case Mark.Fill(var x, var y, int argb) -> {
                    trace(x, y, 0, 0, true, g);
                    fill(argb, g);
                }
                case Mark.Symbol symbol -> symbol(symbol, g);
                case Mark.Text text -> text(text, g);
            }
        }
    }

    private void stroke(Pen pen, GraphicsContext g) {
        if (isVisible(pen.halo()) && pen.haloWidth() > 0) {
            line(pen.halo(), pen.haloWidth(), g);
        }
        if (isVisible(pen.argb()) && pen.width() > 0) {
            dash(pen, g);
            line(pen.argb(), pen.width(), g);
            g.setLineDashes();
            g.setLineCap(StrokeLineCap.ROUND);
        }
    }

    /// Dashes end flat, so that they keep their lengths.
    private static void dash(Pen pen, GraphicsContext g) {
        if (!pen.dash().isEmpty()) {
            g.setLineDashes(pen.dash().stream().mapToDouble(Double::doubleValue).toArray());
            g.setLineCap(StrokeLineCap.BUTT);
        }
    }

    /// Makes the points the canvas's path, every piece between points that aren't finite on its own.
    private static void trace(double[] x, double[] y, double right, double down, boolean closed, GraphicsContext g) {
        g.setLineCap(StrokeLineCap.ROUND);
        g.beginPath();
        boolean drawing = false;
        for (int i = 0; i < x.length; i++) {
            boolean point = Double.isFinite(x[i]) && Double.isFinite(y[i]);
            if (point && drawing) {
                g.lineTo(x[i] + right, y[i] + down);
            } else if (point) {
                g.moveTo(x[i] + right, y[i] + down);
            } else if (drawing && closed) {
                g.closePath();
            }
            drawing = point;
        }
        if (drawing && closed) {
            g.closePath();
        }
    }

    private void line(int argb, double width, GraphicsContext g) {
        g.setStroke(colour(argb));
        g.setLineWidth(width);
        g.stroke();
    }

    private void fill(int argb, GraphicsContext g) {
        if (isVisible(argb)) {
            g.setFill(colour(argb));
            g.fill();
        }
    }

    private void symbol(Mark.Symbol symbol, GraphicsContext g) {
        if (!Double.isFinite(symbol.x()) || !Double.isFinite(symbol.y())) {
            return;
        }
        outline(symbol, g);
        if (symbol.shape() != Mark.Shape.RING) {
            fill(symbol.fill(), g);
        }
        if (isVisible(symbol.outline()) && symbol.outlineWidth() > 0) {
            line(symbol.outline(), symbol.outlineWidth(), g);
        }
    }

    private static void outline(Mark.Symbol symbol, GraphicsContext g) {
        if (SymbolPath.isRound(symbol.shape())) {
            g.beginPath();
            g.arc(symbol.x(), symbol.y(), symbol.size() / 2, symbol.size() / 2, 0, 360);
            g.closePath();
        } else {
            var corners = SymbolPath.of(symbol.shape(), symbol.size());
            trace(corners.x(), corners.y(), symbol.x(), symbol.y(), true, g);
        }
    }

    private void text(Mark.Text text, GraphicsContext g) {
        Lettering lettering = text.lettering();
        if (text.text().isEmpty() || !Double.isFinite(text.x() + text.y() + text.angle())) {
            return;
        }
        g.save();
        g.translate(text.x(), text.y());
        g.rotate(-Math.toDegrees(text.angle()));
        g.translate(text.left(measure.width(text.text(), lettering)), text.baseline());
        g.setFont(fonts.font(lettering.face(), lettering.size()));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.BASELINE);
        if (isVisible(lettering.halo())) {
            g.setLineWidth(lettering.haloWidth());
            g.setStroke(colour(lettering.halo()));
            g.strokeText(text.text(), 0, 0);
        }
        g.setFill(colour(lettering.argb()));
        g.fillText(text.text(), 0, 0);
        g.restore();
    }

    private static boolean isVisible(int argb) {
        return argb >>> 24 != 0;
    }

    private Color colour(int argb) {
        return colours.computeIfAbsent(argb, key -> Color.rgb(key >> 16 & 255, key >> 8 & 255, key & 255, (key >>> 24) / 255.0));
    }
}
