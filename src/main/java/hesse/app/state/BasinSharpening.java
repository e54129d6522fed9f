package hesse.app.state;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.basin.BasinPicture;
import hesse.optimize.basin.BasinEnlargement;
import hesse.optimize.basin.BasinSearch;
import hesse.optimize.basin.BasinSheet;
import hesse.optimize.basin.Basins;

/// Basins in more pixels than the screen has.
public final class BasinSharpening {
    private BasinSharpening() {}

    /// A start for each of these pixels, among two variables; for a method that isn't run in blocks along the borders alone, as it would
    /// take minutes else.
    public static BasinPicture of(BasinPicture onScreen, Grid pixels) {
        var subject = onScreen.subject();
        if (subject.dimension() > 2) {
            return onScreen;
        }
        var search = new BasinSearch(subject.field(), subject.method(), RaceStopping.of(subject.home(), subject.stepLimit()));
        if (!search.isInBlocks()) {
            var enlarged = onScreen.finest()
                    .map(sheet ->
                            BasinEnlargement.of(sheet, onScreen.ends(), pixels, search, BasinPipeline.resolution(subject.home()),
                                    Cancellation.NEVER));
            return enlarged.map(finer -> onScreen.with(finer.sheet(), finer.ends())).orElse(onScreen);
        }
        var basins = Basins.of(search.land(pixels, Cancellation.NEVER), onScreen.ends(), BasinPipeline.resolution(subject.home()),
                Basins.MOST_ENDS);
        return onScreen.with(new BasinSheet(basins), basins.ends());
    }
}
