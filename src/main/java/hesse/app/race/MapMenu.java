package hesse.app.race;

import atlantafx.base.theme.Styles;
import hesse.app.control.NumberField;
import hesse.app.control.Tip;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.state.ExplorationModel;
import hesse.document.Race;
import hesse.figure.race.PlaneMap;
import hesse.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Other coordinates for the race, x = Tz: the switch, how far T turns and how much it stretches, and what that shows.
final class MapMenu extends MenuButton {
    private static final double WIDTH = 380;
    private static final int STEPS = 36;

    private final Messages messages;
    private final ExplorationModel model;
    private final CheckBox on;
    private final Slider turn = new Slider(-90, 90, 0);
    private final Slider stretch = new Slider(Math.log10(PlaneMap.LEAST_STRETCH), Math.log10(PlaneMap.LARGEST_STRETCH), 0);
    private final NumberField turnField;
    private final NumberField stretchField;
    private boolean showing;

    MapMenu(Messages messages, ExplorationModel model, Commands commands) {
        this.messages = messages;
        this.model = model;
        setId("race-map-menu");
        setText(messages.text("race.map"));
        getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        setMinWidth(USE_PREF_SIZE);
        commands.describe(this, Command.RACE_MAP);
        commands.bind(Command.RACE_MAP, this::toggle);
        on = new CheckBox(messages.text("race.map.on"));
        on.setId("race-map-on");
        on.setOnAction(_ -> commands.run(Command.RACE_MAP));
        commands.describe(on, Command.RACE_MAP);
        turnField = field("race-map-turn", degrees -> PlaneMap.isTurn(Math.toRadians(degrees)), MapMenu::turned);
        stretchField = field("race-map-stretch", PlaneMap::isStretch, MapMenu::stretched);
        slide(turn, "race-map-turn", Math::rint, MapMenu::turned);
        slide(stretch, "race-map-stretch", at -> rounded(Math.pow(10, at)), MapMenu::stretched);
        var item = new CustomMenuItem(content(), false);
        item.getStyleClass().add("race-map-content");
        getItems().add(item);
        model.property().map(e -> e.race().map()).subscribe(this::present);
    }

    private VBox content() {
        var grid = new GridPane(8, 4);
        grid.addRow(0, new Label(messages.text("race.map.turn")), turn, turnField);
        grid.addRow(1, new Label(messages.text("race.map.stretch")), stretch, stretchField);
        // A menu asks its items for their height without a width, at which a label has one line.
        var words = new Text(messages.text("race.map.words"));
        words.setWrappingWidth(WIDTH);
        words.getStyleClass().add("menu-words");
        return new VBox(8, on, grid, words);
    }

    private NumberField field(String id, DoublePredicate acceptable, DoubleFunction<UnaryOperator<PlaneMap>> change) {
        var field = new NumberField(id, messages, acceptable, value -> model.change(e -> e.with(changed(e.race(), change.apply(value)))));
        field.setPrefColumnCount(4);
        return field;
    }

    private void slide(Slider slider, String id, UnaryOperator<Double> rounded, DoubleFunction<UnaryOperator<PlaneMap>> change) {
        slider.setId(id + "-slider");
        slider.setAccessibleText(messages.text("control." + id));
        Tip.on(slider, messages.text("control." + id));
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / STEPS);
        slider.valueProperty().addListener((_, _, at) -> {
            if (!showing) {
                model.drag(id, e -> e.with(changed(e.race(), change.apply(rounded.apply(at.doubleValue())))));
            }
        });
        slider.setOnMouseReleased(_ -> model.settle());
    }

    private static UnaryOperator<PlaneMap> turned(double degrees) {
        return map -> map.withTurn(Math.toRadians(degrees));
    }

    private static UnaryOperator<PlaneMap> stretched(double factor) {
        return map -> map.withStretch(factor);
    }

    /// Whoever moves a slider wants to see what it does.
    private static Race changed(Race race, UnaryOperator<PlaneMap> change) {
        return race.withMap(Optional.of(change.apply(race.map().orElse(PlaneMap.INITIAL))));
    }

    private void toggle() {
        model.change(e -> e.with(e.race().withMap(e.race().map().isPresent() ? Optional.empty() : Optional.of(PlaneMap.INITIAL))));
    }

    private static double rounded(double value) {
        return Math.clamp(Double.parseDouble(String.format(Locale.ROOT, "%.1e", value)), PlaneMap.LEAST_STRETCH, PlaneMap.LARGEST_STRETCH);
    }

    private void present(Optional<PlaneMap> map) {
        showing = true;
        var shown = map.orElse(PlaneMap.INITIAL);
        on.setSelected(map.isPresent());
        turn.setValue(Math.toDegrees(shown.turn()));
        turnField.show(Math.rint(Math.toDegrees(shown.turn()) * 1e6) / 1e6);
        stretch.setValue(Math.log10(shown.stretch()));
        stretchField.show(shown.stretch());
        getStyleClass().remove(Styles.ACCENT);
        if (map.isPresent()) {
            getStyleClass().add(Styles.ACCENT);
        }
        showing = false;
    }
}
