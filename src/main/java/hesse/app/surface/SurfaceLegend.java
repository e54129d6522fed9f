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
    /// Of the view's height.
    private static final double LARGEST_PART = 0.2;

    /// How much of the height of a view of this size it takes; nothing in a low one, where the surface needs all of it.
    double height(double width, double height, Style style) {
        double strip = strip(width, style);
        return strip <= LARGEST_PART * height ? strip : 0;
    }

    /// In a view of this size.
    List<Mark> marks(double width, double height, Style style) {
        double strip = strip(width, style);
        if (!isNeeded() || strip > LARGEST_PART * height) {
            return List.of();
        }
        double margin = style.px(MARGIN);
        return legend.besideSurface(model.get(), results, basins.get(),
                new Box(margin, margin, width - 2 * margin, height - margin - strip), style);
    }

    private double strip(double width, Style style) {
        return isNeeded() ? legend.besideSurfaceHeight(width - 2 * style.px(MARGIN), model.get(), style) : 0;
    }

    private boolean isNeeded() {
        return model.get().view().panes() == Panes.SURFACE;
    }
}
