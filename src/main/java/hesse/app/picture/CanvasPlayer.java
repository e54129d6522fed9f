package hesse.app.picture;

import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import hesse.figure.Mark.Pen;
import hesse.figure.Picture;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Draws a [Picture] on a JavaFX canvas.
public final class CanvasPlayer {
    private final FontBook fonts;
    private final Map<Integer, Color> colours = new HashMap<>();
    private final Symbols symbols = new Symbols();

    public CanvasPlayer(FontBook fonts) {
        this.fonts = fonts;
    }

    public void play(Picture picture, GraphicsContext g) {
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.ROUND);
        for (var mark : picture.marks()) {
            switch (mark) {
                case Mark.Stroke stroke -> stroke(stroke, g);
                case Mark.Fill(var x, var y, int argb) -> {
                    g.setFill(colour(argb));
                    g.fillPolygon(x, y, x.length);
                }
                case Mark.Symbol symbol -> symbol(symbol, g);
                case Mark.Text text -> text(text, g);
            }
        }
    }

    private void stroke(Mark.Stroke stroke, GraphicsContext g) {
        trace(stroke, g);
        var pen = stroke.pen();
        if (pen.halo() != 0) {
            g.setLineDashes();
            ink(pen.halo(), pen.haloWidth(), g);
        }
        dash(pen, g);
        ink(pen.argb(), pen.width(), g);
        g.setLineDashes();
    }

    private static void trace(Mark.Stroke stroke, GraphicsContext g) {
        double[] x = stroke.x();
        double[] y = stroke.y();
        g.beginPath();
        boolean down = false;
        for (int i = 0; i < x.length; i++) {
            if (Double.isNaN(x[i]) || Double.isNaN(y[i])) {
                if (down && stroke.closed()) {
                    g.closePath();
                }
                down = false;
            } else if (down) {
                g.lineTo(x[i], y[i]);
            } else {
                g.moveTo(x[i], y[i]);
                down = true;
            }
        }
        if (down && stroke.closed()) {
            g.closePath();
        }
    }

    private void ink(int argb, double width, GraphicsContext g) {
        g.setStroke(colour(argb));
        g.setLineWidth(width);
        g.stroke();
    }

    private static void dash(Pen pen, GraphicsContext g) {
        if (!pen.dash().isEmpty()) {
            g.setLineDashes(pen.dash().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private void symbol(Mark.Symbol symbol, GraphicsContext g) {
        symbols.trace(symbol, g);
        if (symbol.fill() != 0 && symbols.isFilled(symbol.shape())) {
            g.setFill(colour(symbol.fill()));
            g.fill();
        }
        if (symbol.outline() != 0 && symbol.outlineWidth() > 0) {
            ink(symbol.outline(), symbol.outlineWidth(), g);
        }
    }

    private void text(Mark.Text text, GraphicsContext g) {
        Lettering lettering = text.lettering();
        g.save();
        g.translate(text.x(), text.y());
        g.rotate(-Math.toDegrees(text.angle()));
        g.setFont(fonts.font(lettering.face(), lettering.size()));
        g.setTextAlign(alignment(text.anchor()));
        g.setTextBaseline(baseline(text.anchor()));
        if (lettering.halo() != 0) {
            g.setLineWidth(lettering.size() / 4);
            g.setStroke(colour(lettering.halo()));
            g.strokeText(text.text(), 0, 0);
        }
        g.setFill(colour(lettering.argb()));
        g.fillText(text.text(), 0, 0);
        g.restore();
    }

    private static TextAlignment alignment(Anchor anchor) {
        return switch (anchor) {
            case WEST, NORTH_WEST, SOUTH_WEST -> TextAlignment.LEFT;
            case EAST, NORTH_EAST, SOUTH_EAST -> TextAlignment.RIGHT;
            case CENTER, NORTH, SOUTH -> TextAlignment.CENTER;
        };
    }

    private static VPos baseline(Anchor anchor) {
        return switch (anchor) {
            case NORTH, NORTH_EAST, NORTH_WEST -> VPos.TOP;
            case SOUTH, SOUTH_EAST, SOUTH_WEST -> VPos.BOTTOM;
            case CENTER, EAST, WEST -> VPos.CENTER;
        };
    }

    private Color colour(int argb) {
        return colours.computeIfAbsent(argb, key -> Color.rgb(key >> 16 & 255, key >> 8 & 255, key & 255, (key >>> 24) / 255.0));
    }
}
