package hesse.app;

import hesse.app.background.UiClock;
import hesse.app.settings.WindowPlacement;
import java.time.Duration;
import java.util.List;
import javafx.stage.Stage;

/// Remembers where a window is when it is neither maximised nor on the full screen nor an icon, which is where it returns to.
///
/// Systems tell of a new size and of the reason for it in any order, so that bounds count only when they have stayed for a while.
final class PlacementKeeper {
    static final Duration REST = Duration.ofMillis(400);

    private final Stage stage;
    private WindowPlacement normal;

    /// @param initial where the stage is placed, or returns to if it is maximised
    PlacementKeeper(Stage stage, WindowPlacement initial, UiClock clock) {
        this.stage = stage;
        normal = initial;
        var rest = clock.timer(this::note);
        for (var changing : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(),
                stage.maximizedProperty(), stage.fullScreenProperty(), stage.iconifiedProperty())) {
            changing.subscribe(_ -> rest.start(REST));
        }
    }

    /// Where to open the window the next time.
    WindowPlacement placement() {
        note();
        return new WindowPlacement(normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
    }

    private void note() {
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            normal = new WindowPlacement(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }
}
