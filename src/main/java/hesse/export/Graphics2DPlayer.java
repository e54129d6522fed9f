package hesse.export;

import hesse.figure.Mark;
import hesse.figure.Mark.Lettering;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark.Shape;
import hesse.figure.Picture;
import hesse.figure.SymbolPath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Draws pictures with Java2D: on images, printers and vector files. Marks with a coordinate that isn't finite are left
/// out (in a stroke such a point lifts the pen).
public final class Graphics2DPlayer {

    /// Widths don't depend on the device: the same text has the same width in a picture of any scale.
    private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);

    /// In font sizes; above and below the baseline.
    private static final double WIDEST_LETTER = 1.5;
    private static final double HIGHEST_LETTER = 1.3;
    private static final double LOWEST_LETTER = 0.6;

    private final Fonts fonts;

    public Graphics2DPlayer(Fonts fonts) {
        this.fonts = fonts;
    }

    /// Draws the marks in their order; leaves the graphics' state as it was.
    public void play(Picture picture, Graphics2D g) {
        var own = (Graphics2D) g.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            var clip = own.getClipBounds();
            for (var mark : picture.marks()) {
                if (clip == null || reach(mark).intersects(clip)) {
                    draw(mark, own);
                }
            }
        } finally {
            own.dispose();
        }
    }

    /// A rectangle that nothing of the mark lies outside of, so that what a clip hides costs nothing.
    private Rectangle2D reach(Mark mark) {
        return switch (mark) {
            case Mark.Stroke stroke -> around(stroke.x(), stroke.y(), Math.max(stroke.pen().width(), stroke.pen().haloWidth()));
            case Mark.Fill fill -> around(fill.x(), fill.y(), 1);
            case Mark.Symbol symbol -> square(symbol.x(), symbol.y(), symbol.size() + symbol.outlineWidth() + 1);
            case Mark.Text text -> around(text);
        };
    }

    /// Without measuring any letter, which would cost more than it saves.
    private static Rectangle2D around(Mark.Text text) {
        double size = text.lettering().size();
        double longest = (text.text().length() + 1) * WIDEST_LETTER * size;
        double along = Math.max(-text.left(longest), longest + text.left(longest));
        double across = Math.max(HIGHEST_LETTER * size - text.baseline(), LOWEST_LETTER * size + text.baseline());
        double cosine = Math.abs(Math.cos(text.angle()));
        double sine = Math.abs(Math.sin(text.angle()));
        double halo = text.lettering().haloWidth();
        return rectangle(text.x(), text.y(), along * cosine + across * sine + halo, along * sine + across * cosine + halo);
    }

    private static Rectangle2D square(double x, double y, double half) {
        return rectangle(x, y, half, half);
    }

    private static Rectangle2D rectangle(double x, double y, double halfWidth, double halfHeight) {
        return new Rectangle2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    /// With a margin; points that aren't finite don't count.
    private static Rectangle2D around(double[] x, double[] y, double margin) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                left = Math.min(left, x[i]);
                right = Math.max(right, x[i]);
                top = Math.min(top, y[i]);
                bottom = Math.max(bottom, y[i]);
            }
        }
        return new Rectangle2D.Double(left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin);
    }

    /// The advance width of a line of text in pixels.
    public double textWidth(String text, Lettering lettering) {
        return fonts.runs(text, lettering.face(), lettering.size()).stream().mapToDouble(Graphics2DPlayer::width).sum();
    }

    private static double width(Fonts.Run run) {
        return run.font().getStringBounds(run.text(), UNSCALED).getWidth();
    }

    private void draw(Mark mark, Graphics2D g) {
        switch (mark) {
            case Mark.Stroke stroke -> stroke(path(stroke.x(), stroke.y(), stroke.closed()), stroke.pen(), g);
            case Mark.Fill fill -> fill(path(fill.x(), fill.y(), true), fill.argb(), g);
            case Mark.Symbol symbol -> symbol(symbol, g);
            case Mark.Text text -> text(text, g);
        }
    }

    private static void stroke(java.awt.Shape path, Pen pen, Graphics2D g) {
        if (isVisible(pen.halo()) && pen.haloWidth() > 0) {
            line(path, pen.halo(), new BasicStroke((float) pen.haloWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), g);
        }
        if (isVisible(pen.argb()) && pen.width() > 0) {
            line(path, pen.argb(), stroke(pen), g);
        }
    }

    /// Dashes end flat, so that they keep their lengths.
    private static BasicStroke stroke(Pen pen) {
        float width = (float) pen.width();
        var dash = new float[pen.dash().size()];
        float sum = 0;
        for (int i = 0; i < dash.length; i++) {
            dash[i] = pen.dash().get(i).floatValue();
            sum += dash[i];
        }
        return sum > 0 ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static void line(java.awt.Shape path, int argb, BasicStroke stroke, Graphics2D g) {
        g.setColor(new Color(argb, true));
        g.setStroke(stroke);
        g.draw(path);
    }

    private static void fill(java.awt.Shape path, int argb, Graphics2D g) {
        if (isVisible(argb)) {
            g.setColor(new Color(argb, true));
            g.fill(path);
        }
    }

    private static void symbol(Mark.Symbol symbol, Graphics2D g) {
        if (!Double.isFinite(symbol.x()) || !Double.isFinite(symbol.y())) {
            return;
        }
        var path = shape(symbol);
        if (symbol.shape() != Shape.RING) {
            fill(path, symbol.fill(), g);
        }
        if (isVisible(symbol.outline()) && symbol.outlineWidth() > 0) {
            line(path, symbol.outline(), new BasicStroke((float) symbol.outlineWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), g);
        }
    }

    private static java.awt.Shape shape(Mark.Symbol symbol) {
        double size = symbol.size();
        if (SymbolPath.isRound(symbol.shape())) {
            return new Ellipse2D.Double(symbol.x() - size / 2, symbol.y() - size / 2, size, size);
        }
        var corners = SymbolPath.of(symbol.shape(), size);
        var path = path(corners.x(), corners.y(), true);
        path.transform(AffineTransform.getTranslateInstance(symbol.x(), symbol.y()));
        return path;
    }

    private void text(Mark.Text text, Graphics2D g) {
        var lettering = text.lettering();
        if (text.text().isEmpty() || !Double.isFinite(text.x() + text.y() + text.angle())) {
            return;
        }
        var turned = (Graphics2D) g.create();
        turned.translate(text.x(), text.y());
        turned.rotate(-text.angle());
        turned.translate(text.left(textWidth(text.text(), lettering)), text.baseline());
        var runs = fonts.runs(text.text(), lettering.face(), lettering.size());
        if (isVisible(lettering.halo())) {
            letters(runs, (run, x) -> halo(run, x, lettering, turned));
        }
        turned.setColor(new Color(lettering.argb(), true));
        letters(runs, (run, x) -> {
            turned.setFont(run.font());
            turned.drawString(run.text(), (float) x, 0);
        });
        turned.dispose();
    }

    private static void halo(Fonts.Run run, double x, Lettering lettering, Graphics2D g) {
        var outline = run.font().createGlyphVector(g.getFontRenderContext(), run.text()).getOutline((float) x, 0);
        line(outline, lettering.halo(), new BasicStroke((float) lettering.haloWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), g);
    }

    /// Draws one run with its left end at x on the baseline.
    @FunctionalInterface
    private interface RunPen {
        void draw(Fonts.Run run, double x);
    }

    private static void letters(List<Fonts.Run> runs, RunPen pen) {
        double x = 0;
        for (var run : runs) {
            pen.draw(run, x);
            x += width(run);
        }
    }

    private static boolean isVisible(int argb) {
        return argb >>> 24 != 0;
    }

    /// Every piece between points that aren't finite on its own.
    private static Path2D.Double path(double[] x, double[] y, boolean closed) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, x.length + 1);
        boolean down = false;
        for (int i = 0; i < x.length; i++) {
            boolean point = Double.isFinite(x[i]) && Double.isFinite(y[i]);
            if (point && down) {
                path.lineTo(x[i], y[i]);
            } else if (point) {
                path.moveTo(x[i], y[i]);
            } else if (down && closed) {
                path.closePath();
            }
            down = point;
        }
        if (down && closed) {
            path.closePath();
        }
        return path;
    }
}
