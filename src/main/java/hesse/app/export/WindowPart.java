package hesse.app.export;

import hesse.export.Graphics2DPlayer;
import hesse.export.Rendition;
import hesse.export.Rendition.Raster;
import hesse.export.Rendition.Vector;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Supplier;

/// A part of the window and what is to be painted there, from its upper left corner at (x, y) logical pixels.
record WindowPart(double x, double y, Supplier<? extends Rendition> rendition) {

    void paintOver(BufferedImage whole, double scale, Graphics2DPlayer player) {
        var g = whole.createGraphics();
        switch (rendition.get()) {
            case Raster(var image) -> g.drawImage(image, (int) Math.rint(x * scale), (int) Math.rint(y * scale), null);
            case Vector vector -> {
                g.setColor(new Color(whole.getRGB((int) (x * scale) + 1, (int) (y * scale) + 1)));
                paint(vector, scale, player, g);
            }
        }
        g.dispose();
    }

    /// On the window's own ground, which is seen in the part's corner.
    private void paint(Vector vector, double scale, Graphics2DPlayer player, Graphics2D g) {
        g.scale(scale, scale);
        g.translate(x, y);
        g.fill(new Rectangle2D.Double(0, 0, vector.width(), vector.height()));
        player.play(vector.picture(), g);
    }
}
