package hesse.app.control;

import hesse.app.background.UiClock;
import hesse.figure.Style;
import java.time.Duration;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
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
    private static final double TEXT = 13;

    private Veil(String id, String text, UiClock clock, ObservableBooleanValue stale, ObservableValue<Style> style) {
        setId(id);
        setMouseTransparent(true);
        var cloth = new Region();
        cloth.getStyleClass().add("veil");
        var words = new Label(text);
        words.getStyleClass().add("veil-words");
        words.setWrapText(true);
        style.subscribe(now -> words.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", now.px(TEXT))));
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
    /// @param style of the view
    public static Region over(Node view, String id, String text, UiClock clock, ObservableBooleanValue stale,
            ObservableValue<Style> style) {
        var both = new StackPane(view, new Veil(id, text, clock, stale, style));
        both.setMinSize(0, 0);
        return both;
    }
}
