package hesse.app.export;

import hesse.app.surface.SurfaceView;
import hesse.export.Exportable;
import hesse.export.Rendition.Raster;
import java.util.function.Supplier;

/// The surface, drawn by the toolkit in more pixels.
public record SurfaceExport(SurfaceView view) implements Exportable {

    @Override
    public Supplier<Raster> raster(double scale) {
        var image = Snapshots.opaque(view.snapshot(scale));
        return () -> new Raster(image);
    }
}
