package hesse.app.race;

import atlantafx.base.theme.Styles;
import hesse.app.control.Icons;
import hesse.app.control.Piecemeal;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.picture.CanvasPlayer;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.HoveredIterate;
import hesse.app.state.Results;
import hesse.document.Catalogue;
import hesse.document.Exploration;
import hesse.document.Race;
import hesse.document.Runner;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.RaceTable;
import hesse.text.Messages;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who takes part: the table of the runners with the buttons that change it.
final class RunnersPane extends VBox {
    private final Messages messages;
    private final Catalogue catalogue;
    private final ExplorationModel model;
    private final Results results;
    private final Commands commands;
    private final RunnersTable table;
    /// The table has no rows before.
    private boolean complete;

    RunnersPane(Messages messages, Catalogue catalogue, ExplorationModel model, CursorModel cursor, Results results, Commands commands,
            CanvasPlayer player) {
        super(4);
        this.messages = messages;
        this.catalogue = catalogue;
        this.model = model;
        this.results = results;
        this.commands = commands;
        setId("race-runners");
        setMinWidth(0);
        table = new RunnersTable(messages, player, index -> model.slide(e -> e.with(e.race().with(lineup -> lineup.select(index)))));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(), table);
        results.runs().subscribe(_ -> show());
        cursor.iterate().subscribe(iterate -> table.point(iterate.map(HoveredIterate::runner)));
        model.property().map(Exploration::race).subscribe(_ -> show());
    }

    /// What completes it, each to be run once when it is on screen: apart, so that no frame takes long.
    List<Runnable> rest() {
        return List.of(Piecemeal.rest(this, 1), () -> {
            complete = true;
            show();
        });
    }

    private Region bar() {
        var add = button(Command.ADD_RUNNER, Icons.ADD);
        var bar = new HBox(2, add, button(Command.DUPLICATE_RUNNER, Icons.DUPLICATE), button(Command.REMOVE_RUNNER, Icons.REMOVE),
                button(Command.RUNNER_UP, Icons.UP), button(Command.RUNNER_DOWN, Icons.DOWN_ARROW), button(Command.HIDE_RUNNER, Icons.HIDE),
                solo(),
                new PresetMenu(messages, catalogue, model, results, commands), new MapMenu(messages, model, commands),
                new CopyMenu(messages, this::rows));
        bar.setAlignment(Pos.CENTER_LEFT);
        var chooser = new MethodChooser(messages, add,
                name -> model.change(e -> e.with(e.race().with(lineup -> lineup.add(lineup.newcomer(name))))));
        // Later, so that the letter of the key isn't typed into its search field.
        commands.bind(Command.ADD_RUNNER, () -> Platform.runLater(chooser::show));
        return bar;
    }

    private Button button(Command command, String icon) {
        var button = new Button();
        button.setGraphic(Icons.of(icon));
        button.setId(command.id());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setOnAction(_ -> commands.run(command));
        commands.describe(button, command);
        return button;
    }

    private ToggleButton solo() {
        var button = new ToggleButton();
        button.setGraphic(Icons.of(Icons.SOLO));
        button.setId(Command.SOLO_RUNNER.id());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setOnAction(_ -> commands.run(Command.SOLO_RUNNER));
        model.property().subscribe(e -> button.setSelected(e.race().lineup().solo()));
        commands.describe(button, Command.SOLO_RUNNER);
        return button;
    }

    private void show() {
        if (complete) {
            table.show(rows(), model.get().race().lineup().selected());
        }
    }

    /// Runs that aren't those of the present runners yet stay until these have run.
    private RaceTable rows() {
        var race = model.get().race();
        return results.runs().getValue().filter(runs -> runs.tracks().size() == race.runners().size())
                .map(runs -> runs.table(race, messages)).orElseGet(() -> waiting(race));
    }

    private RaceTable waiting(Race race) {
        var methods = race.runners().stream().map(Runner::method).toList();
        var looks = MethodStyle.of(methods.stream().map(method -> method.name()).toList());
        List<Boolean> drawn = IntStream.range(0, methods.size()).mapToObj(race.lineup()::isDrawn).toList();
        return RaceTable.waiting(methods, looks, drawn, race.starts().isPresent(), messages);
    }
}
