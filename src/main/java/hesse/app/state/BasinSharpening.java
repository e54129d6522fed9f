package hesse.app.state;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.basin.BasinPicture;
import hesse.optimize.basin.BasinSearch;
import hesse.optimize.basin.BasinSheet;
import hesse.optimize.basin.Basins;

/// Basins in more pixels than the screen has.
public final class BasinSharpening {
    private BasinSharpening() {}

    /// A start for each of these pixels; the same picture where it would take minutes, because the method isn't run in blocks.
    public static BasinPicture of(BasinPicture onScreen, Grid pixels) {
        var subject = onScreen.subject();
        var search = new BasinSearch(subject.field(), subject.method(), RaceStopping.of(subject.home(), subject.stepLimit()));
        if (!search.isInBlocks()) {
            return onScreen;
        }
        var basins = Basins.of(search.land(pixels, Cancellation.NEVER), onScreen.ends(), BasinPipeline.resolution(subject.home()), Basins.MOST_ENDS);
        return onScreen.with(new BasinSheet(basins), basins.ends());
    }
}
