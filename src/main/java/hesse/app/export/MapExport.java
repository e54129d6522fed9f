package hesse.app.export;

import hesse.app.map.MapPictures;
import hesse.app.map.MapView;
import hesse.export.Exportable;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter;
import hesse.export.Rendition.Raster;
import java.util.function.Supplier;

/// The map, painted anew at any resolution.
public final class MapExport implements Exportable {
    private final MapView view;
    private final MapPictures pictures;
    private final ScreenState screen;
    private final GroundPainter painter;
    private final Graphics2DPlayer player;

    public MapExport(MapView view, MapPictures pictures, ScreenState screen, GroundPainter painter, Graphics2DPlayer player) {
        this.view = view;
        this.pictures = pictures;
        this.screen = screen;
        this.painter = painter;
        this.player = player;
    }

    @Override
    public Supplier<Raster> raster(double scale) {
        var image = MapImage.of(view, pictures, screen, scale);
        return () -> new Raster(image.paint(painter, player));
    }
}
