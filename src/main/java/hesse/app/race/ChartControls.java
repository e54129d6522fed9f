package hesse.app.race;

import atlantafx.base.theme.Styles;
import hesse.app.control.Icons;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.settings.RaceView;
import hesse.app.settings.Settings;
import hesse.figure.chart.ChartScale;
import hesse.figure.chart.ConvergenceChart.Quantity;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Which quantity the first convergence chart shows, and whether on a logarithmic axis. Shown while the charts are.
final class ChartControls extends HBox {
    private final Messages messages;
    private final Settings settings;

    ChartControls(Messages messages, Settings settings, Commands commands) {
        super(2);
        this.messages = messages;
        this.settings = settings;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(quantities(commands), scale(commands));
        commands.bind(Command.NEXT_CHART, () -> settings.chartQuantity().set(next(settings.chartQuantity().get())));
        commands.bind(Command.CHART_SCALE,
                () -> settings.chartScale()
                .set(settings.chartScale().get() == ChartScale.LINEAR ? ChartScale.LOGARITHMIC : ChartScale.LINEAR));
        settings.raceView().subscribe(view -> {
            setVisible(view == RaceView.CHARTS);
            setManaged(view == RaceView.CHARTS);
        });
    }

    private static Quantity next(Quantity shown) {
        return Quantity.values()[(shown.ordinal() + 1) % Quantity.values().length];
    }

    private MenuButton quantities(Commands commands) {
        var group = new ToggleGroup();
        var menu = new MenuButton();
        menu.setId(Command.NEXT_CHART.id());
        menu.setGraphic(Icons.of(Icons.CHART));
        menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        commands.describe(menu, Command.NEXT_CHART);
        Arrays.stream(Quantity.values()).forEach(quantity -> menu.getItems().add(item(quantity, group)));
        return menu;
    }

    private RadioMenuItem item(Quantity quantity, ToggleGroup group) {
        var item = new RadioMenuItem(messages.text("race.chart." + KebabCase.of(quantity)));
        item.setId("chart-" + KebabCase.of(quantity));
        item.setToggleGroup(group);
        item.setOnAction(_ -> settings.chartQuantity().set(quantity));
        settings.chartQuantity().subscribe(shown -> item.setSelected(shown == quantity));
        return item;
    }

    /// Says which scale it is now.
    private Button scale(Commands commands) {
        var button = new Button();
        button.setId(Command.CHART_SCALE.id());
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> commands.run(Command.CHART_SCALE));
        settings.chartScale().subscribe(scale -> button.setText(messages.text("race.chart.scale." + KebabCase.of(scale))));
        commands.describe(button, Command.CHART_SCALE);
        return button;
    }
}
