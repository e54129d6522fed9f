package hesse.app.export;

import hesse.app.picture.Repaintable;
import hesse.export.Exportable;
import hesse.export.Graphics2DPlayer;
import hesse.export.Rendition.Raster;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// A picture on the screen, painted anew at any resolution.
///
/// @param ground the colour behind it
public record PictureExport(Repaintable view, IntSupplier ground, Graphics2DPlayer player) implements Exportable {

    @Override
    public Supplier<Raster> raster(double scale) {
        var picture = view.picture();
        double width = view.region().getWidth();
        double height = view.region().getHeight();
        int behind = ground.getAsInt();
        return () -> {
            var image = new BufferedImage((int) Math.max(1, Math.rint(width * scale)), (int) Math.max(1, Math.rint(height * scale)),
                    BufferedImage.TYPE_INT_RGB);
            var g = image.createGraphics();
            g.setColor(new Color(behind));
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.scale(scale, scale);
            player.play(picture, g);
            g.dispose();
            return new Raster(image);
        };
    }
}
