package hesse.app.export;

import hesse.app.settings.Settings;
import hesse.app.state.BasinPipeline;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;

/// Where exports look up what is on screen: what was chosen, where the cursor is, what has been computed. JavaFX thread only.
public record ScreenState(ExplorationModel model, CursorModel cursor, Results results, BasinPipeline basins, Settings settings) {

    /// Whether there is anything to see yet.
    boolean isEmpty() {
        return results.landscape().getValue() == null;
    }
}
