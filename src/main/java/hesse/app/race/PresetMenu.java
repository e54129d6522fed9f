package hesse.app.race;

import atlantafx.base.theme.Styles;
import hesse.app.control.Icons;
import hesse.app.control.Tip;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.curvature.Hessian;
import hesse.document.Exploration;
import hesse.document.Point;
import hesse.document.RacePreset;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.OptionalDouble;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The classic comparisons, one choice away. They keep the start; where there is none yet they take the middle between the
/// window's centre and its upper right corner, so that something runs at once.
final class PresetMenu extends MenuButton {
    private final ExplorationModel model;
    private final Results results;

    PresetMenu(Messages messages, ExplorationModel model, Results results, Commands commands) {
        this.model = model;
        this.results = results;
        setId("race-presets");
        setGraphic(Icons.of(Icons.LIST));
        getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        setText(messages.text("race.presets"));
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(messages.text("race.presets"));
        Tip.on(this, messages.text("race.presets.tip"));
        for (var preset : RacePreset.values()) {
            var item = new MenuItem(messages.text(preset.nameKey()));
            item.setId("race-preset-" + KebabCase.of(preset));
            item.setOnAction(_ -> model.change(e -> set(e, preset)));
            getItems().add(item);
        }
        var border = new MenuItem(messages.text("race.preset.basin-border"));
        border.setId("race-preset-basin-border");
        border.setOnAction(_ -> commands.run(Command.BASIN_BORDER));
        getItems().add(border);
    }

    private Exploration set(Exploration e, RacePreset preset) {
        var start = e.race().start().orElseGet(() -> somewhere(e));
        return e.with(e.race().from(start).with(preset.lineup(start, lambdaMax(start), e.window())));
    }

    private static Point somewhere(Exploration e) {
        var window = e.window();
        return new Point((window.xCenter() + window.xMax()) / 2, (window.yCenter() + window.yMax()) / 2);
    }

    /// At the start; empty where it isn't positive.
    private OptionalDouble lambdaMax(Point start) {
        var field = results.field().get();
        double lambda = field == null ? Double.NaN : Hessian.of(field.at(start.x(), start.y())).eigen().lambdaMax();
        return lambda > 0 ? OptionalDouble.of(lambda) : OptionalDouble.empty();
    }
}
