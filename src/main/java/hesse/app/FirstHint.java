package hesse.app;

import atlantafx.base.theme.Styles;
import hesse.app.control.Icons;
import hesse.app.control.Tip;
import hesse.app.race.Playback;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Exploration;
import hesse.document.Point;
import hesse.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// What to do at the very first start, in one sentence, with a button that shows it. It is gone for good
/// ([Settings#firstHint()]) when that was pressed, when a start was set on the map, or when it was sent away.
final class FirstHint extends HBox {
    /// Where the race starts that is shown if none has a start yet, in parts of the window's sides.
    private static final double ACROSS = 0.35;
    private static final double UP = 0.6;

    private final ExplorationModel model;
    private final Results results;
    private final Playback playback;
    private final Settings settings;
    private Subscription running = Subscription.EMPTY;

    FirstHint(Messages messages, ExplorationModel model, Results results, Playback playback, Settings settings) {
        super(10);
        this.model = model;
        this.results = results;
        this.playback = playback;
        this.settings = settings;
        setId("first-hint");
        getStyleClass().add("first-hint");
        setAlignment(Pos.CENTER_LEFT);
        var sentence = new Label(messages.text("first-hint.sentence"));
        sentence.setMinWidth(0);
        var show = button("first-hint-show", messages.text("first-hint.show.tip"));
        show.setText(messages.text("first-hint.show"));
        show.getStyleClass().add(Styles.ACCENT);
        show.setOnAction(_ -> race());
        var close = button("first-hint-close", messages.text("first-hint.close"));
        close.setGraphic(Icons.of(Icons.CLEAR));
        close.getStyleClass().add(Styles.FLAT);
        close.setOnAction(_ -> leave());
        getChildren().addAll(sentence, show, close);
        model.property().subscribe(this::notice);
    }

    private static Button button(String id, String tip) {
        var button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(tip);
        Tip.on(button, tip);
        return button;
    }

    /// Whoever sets a start knows how.
    private void notice(Exploration before, Exploration now) {
        if (before.source().equals(now.source()) && now.race().start().isPresent() && !now.race().start().equals(before.race().start())) {
            settings.firstHint().set(false);
        }
    }

    private void race() {
        model.change(e -> e.with(e.race().from(e.race().start().orElseGet(() -> somewhere(e)))));
        playback.first();
        if (results.runs().get().isPresent()) {
            playback.toggle();
        } else {
            running = results.runs().subscribe((_, runs) -> {
                if (runs.isPresent()) {
                    running.unsubscribe();
                    playback.toggle();
                }
            });
        }
        leave();
    }

    private static Point somewhere(Exploration e) {
        var window = e.window();
        return Point.rounded(window.xMin() + ACROSS * window.width(), window.yMin() + UP * window.height(), window);
    }

    private void leave() {
        settings.firstHint().set(false);
    }
}
