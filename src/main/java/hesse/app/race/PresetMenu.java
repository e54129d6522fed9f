package hesse.app.race;

import atlantafx.base.theme.Styles;
import hesse.app.control.Icons;
import hesse.app.control.Tip;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.curvature.Eigen;
import hesse.curvature.Hessian;
import hesse.document.Catalogue;
import hesse.document.Exploration;
import hesse.document.Point;
import hesse.document.RacePreset;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The classic comparisons, one choice away. They keep function and start; where there is none yet they take the middle between the
/// window's centre and its upper right corner, so that something runs at once. Where there is nothing to be seen of what a comparison is
/// about, it opens a function that has it.
final class PresetMenu extends MenuButton {
    private final ExplorationModel model;
    private final Results results;
    private final Catalogue catalogue;

    PresetMenu(Messages messages, Catalogue catalogue, ExplorationModel model, Results results, Commands commands) {
        this.catalogue = catalogue;
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
        var hessian = hessian(start);
        var stage = preset.stage().filter(_ -> hessian.filter(preset::suits).isEmpty());
        return stage.map(instead -> on(instead, e, preset))
                .orElseGet(() -> e.with(e.race().from(start).with(preset.lineup(start, largest(hessian), e.window()))));
    }

    private Exploration on(RacePreset.Stage stage, Exploration e, RacePreset preset) {
        var opened = catalogue.named(stage.function()).orElseThrow().open(e);
        var start = opened.race().start().orElseGet(() -> somewhere(opened));
        return opened.with(opened.race().from(start).with(preset.lineup(start, OptionalDouble.of(stage.lambdaMax()), opened.window())));
    }

    private static Point somewhere(Exploration e) {
        var window = e.window();
        return new Point((window.xCenter() + window.xMax()) / 2, (window.yCenter() + window.yMax()) / 2);
    }

    private Optional<Eigen> hessian(Point start) {
        return Optional.ofNullable(results.field().get()).map(field -> Hessian.of(field.at(start.x(), start.y()))).filter(Hessian::isFinite)
                .map(Hessian::eigen);
    }

    private static OptionalDouble largest(Optional<Eigen> hessian) {
        double lambda = hessian.map(h -> Math.max(Math.abs(h.lambdaMin()), Math.abs(h.lambdaMax()))).orElse(0.0);
        return lambda > 0 ? OptionalDouble.of(lambda) : OptionalDouble.empty();
    }
}
