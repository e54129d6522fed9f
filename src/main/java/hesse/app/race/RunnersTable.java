package hesse.app.race;

import atlantafx.base.theme.Styles;
import hesse.app.control.Tip;
import hesse.app.picture.CanvasPlayer;
import hesse.figure.race.HandyTime;
import hesse.figure.race.RaceTable;
import hesse.figure.race.RunnerRow;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// The runners, a row each. Numbers change in place, so that the selection and the place scrolled to stay.
final class RunnersTable extends TableView<ObjectProperty<RunnerRow>> {
    private static final PseudoClass UNDRAWN = PseudoClass.getPseudoClass("undrawn");
    private static final PseudoClass WINNER = PseudoClass.getPseudoClass("winner");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final int DIGITS = 4;
    private static final int LONGEST = 9;
    private static final double MOST_ROOM = 1.15;
    private static final double LEAST_STATE = 84;
    private static final double MOST_STATE = 140;

    private final Messages messages;
    private final CanvasPlayer player;
    private final ObjectProperty<Optional<Integer>> pointed = new SimpleObjectProperty<>(Optional.empty());
    private boolean showing;

    /// @param onSelect called with the index of a runner that a person selects
    RunnersTable(Messages messages, CanvasPlayer player, IntConsumer onSelect) {
        this.messages = messages;
        this.player = player;
        setId("race-table");
        setAccessibleText(messages.text("race.table"));
        getStyleClass().addAll("runners", Styles.DENSE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(messages.text("race.no-runner")));
        setMinSize(0, 0);
        setRowFactory(_ -> row());
        getColumns().add(looks());
        getColumns().add(names());
        getColumns().add(column("k", 46, true, row -> Integer.toString(row.k())));
        getColumns().add(column("f", 74, true, row -> number(row.f(), row.off().f())));
        getColumns().add(column("gradient", 74, true, row -> number(row.gradientNorm(), row.gradientError())));
        getColumns().add(column("evaluations", 52, true, this::cost));
        var state = column("state", 86, false, this::state);
        state.setMinWidth(LEAST_STATE);
        state.setMaxWidth(MOST_STATE);
        getColumns().add(state);
        getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!showing && index.intValue() >= 0) {
                onSelect.accept(index.intValue());
            }
        });
    }

    private TableRow<ObjectProperty<RunnerRow>> row() {
        var row = new TableRow<ObjectProperty<RunnerRow>>();
        row.itemProperty().flatMap(item -> item).subscribe(shown -> {
            row.pseudoClassStateChanged(UNDRAWN, shown != null && !shown.drawn());
            row.pseudoClassStateChanged(WINNER, shown != null && shown.rank().orElse(0) == 1);
        });
        Runnable point = () -> row.pseudoClassStateChanged(POINTED, pointed.get().equals(Optional.of(row.getIndex())) && !row.isEmpty());
        pointed.subscribe(point);
        row.indexProperty().subscribe(point);
        return row;
    }

    /// Marks the row of the runner that the mouse points at elsewhere.
    void point(Optional<Integer> runner) {
        pointed.set(runner);
    }

    private TableColumn<ObjectProperty<RunnerRow>, RunnerRow> looks() {
        var column = new TableColumn<ObjectProperty<RunnerRow>, RunnerRow>();
        fix(column, "looks", LooksCell.WIDTH);
        column.setMaxWidth(LooksCell.WIDTH);
        column.setMinWidth(LooksCell.WIDTH);
        column.setCellValueFactory(features -> features.getValue());
        column.setCellFactory(_ -> new LooksCell(player));
        return column;
    }

    private TableColumn<ObjectProperty<RunnerRow>, RunnerRow> names() {
        var column = new TableColumn<ObjectProperty<RunnerRow>, RunnerRow>();
        fix(column, "name", 160);
        column.setGraphic(header("name"));
        column.setCellValueFactory(features -> features.getValue());
        column.setCellFactory(_ -> new NameCell());
        return column;
    }

    private Label header(String name) {
        var header = new Label(messages.text("race.column." + name));
        Tip.on(header, messages.text("race.column." + name + ".tip"));
        return header;
    }

    private TableColumn<ObjectProperty<RunnerRow>, String> column(String name, double width, boolean number,
            Function<RunnerRow, String> text) {
        var column = new TableColumn<ObjectProperty<RunnerRow>, String>();
        fix(column, name, width);
        column.setGraphic(header(name));
        column.setCellValueFactory(features -> features.getValue().map(text));
        if (number) {
            // Numbers are never cut off, and the room that is left is for words.
            column.setMinWidth(width);
            column.setMaxWidth(width * MOST_ROOM);
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private static void fix(TableColumn<?, ?> column, String name, double width) {
        column.setId("race-column-" + name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
    }

    /// With as many digits as are right and there is room for, up to four.
    private static String number(double value, double error) {
        int digits = DIGITS;
        while (digits > 1 && Numbers.right(value, error, digits).length() > LONGEST) {
            digits--;
        }
        return Numbers.right(value, error, digits);
    }

    /// "3 f 3 ∇f" would be too wide: the sum, with the kinds apart in the column's tooltip and in what is copied. The time instead
    /// where that counts.
    private String cost(RunnerRow row) {
        if (row.seconds().isPresent()) {
            return HandyTime.format(row.seconds().getAsDouble(), messages);
        }
        var count = row.evaluations();
        return Integer.toString(count.values() + count.gradients() + count.hessians() + count.products());
    }

    private String state(RunnerRow row) {
        return row.rank().isPresent() ? messages.text("race.ranked", Integer.toString(row.rank().getAsInt()), row.state()) : row.state();
    }

    /// @param selected the row that is explained beside the table
    void show(RaceTable table, int selected) {
        showing = true;
        var rows = table.rows();
        var items = getItems();
        while (items.size() > rows.size()) {
            items.removeLast();
        }
        for (int i = 0; i < rows.size(); i++) {
            if (i < items.size()) {
                items.get(i).set(rows.get(i));
            } else {
                items.add(new SimpleObjectProperty<>(rows.get(i)));
            }
        }
        if (getSelectionModel().getSelectedIndex() != selected && selected < rows.size()) {
            getSelectionModel().clearAndSelect(selected);
            scrollTo(Math.max(0, selected - 2));
        }
        showing = false;
    }
}
