package hesse.app.control;

import hesse.app.background.UiClock;
import java.time.Duration;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lies over a view whose picture isn't that of the present exploration, and says so. It appears a moment after the picture
/// has become stale, so that nothing flashes where the new one comes at once. The mouse goes through it.
public final class Veil extends StackPane {
    /// People take what follows within a tenth of a second for immediate.
    public static final Duration DELAY = Duration.ofMillis(80);

    private Veil(String id, String text, UiClock clock, ObservableBooleanValue stale) {
        setId(id);
        setMouseTransparent(true);
        var cloth = new Region();
        cloth.getStyleClass().add("veil");
        var words = new Label(text);
        words.getStyleClass().add("veil-words");
        words.setWrapText(true);
        getChildren().addAll(cloth, words);
        setAlignment(Pos.CENTER);
        setVisible(false);
        var delay = clock.timer(() -> setVisible(true));
        stale.subscribe(isStale -> {
            if (!isStale) {
                delay.stop();
                setVisible(false);
            } else if (!isVisible() && !delay.isRunning()) {
                delay.start(DELAY);
            }
        });
    }

    /// The view with a veil over it.
    ///
    /// @param id    of the veil
    /// @param text  what the veil says
    /// @param stale whether the view shows what isn't so any more
    public static Region over(Node view, String id, String text, UiClock clock, ObservableBooleanValue stale) {
        var both = new StackPane(view, new Veil(id, text, clock, stale));
        both.setMinSize(0, 0);
        return both;
    }
}
