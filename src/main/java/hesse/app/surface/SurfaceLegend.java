package hesse.app.surface;

import hesse.app.map.MapLegend;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Panes;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Style;
import hesse.figure.basin.BasinPicture;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What the colours of a surface mean, beneath it, where no map beside it says so.
///
/// @param basins those that are on the surface
record SurfaceLegend(MapLegend legend, ExplorationModel model, Results results, Supplier<Optional<BasinPicture>> basins) {
    private static final double MARGIN = 16;

    /// How much of a view's height it takes.
    double height(double width, Style style) {
        return isNeeded() ? legend.besideSurfaceHeight(width - 2 * style.px(MARGIN), model.get(), style) : 0;
    }

    /// In a view of this size.
    List<Mark> marks(double width, double height, Style style) {
        double margin = style.px(MARGIN);
        var room = new Box(margin, margin, width - 2 * margin, height - margin - height(width, style));
        return isNeeded() ? legend.besideSurface(model.get(), results, basins.get(), room, style) : List.of();
    }

    private boolean isNeeded() {
        return model.get().view().panes() == Panes.SURFACE;
    }
}
