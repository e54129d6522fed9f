package hesse.app.data;

import atlantafx.base.theme.Styles;
import hesse.app.state.DataFocus;
import hesse.learning.example.WorkingResponse;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// What Newton's step makes of each example: z, the weight and the working response. The row of the example that is pointed at is
/// selected, and a row that a person selects is pointed at.
final class LeastSquaresTable extends TableView<WorkingResponse> {
    private static final int DIGITS = 3;

    private static final double WIDTH = 258;
    private static final double INDEX = 44;
    private static final double NUMBER = 68;

    private final Messages messages;
    private boolean showing;

    LeastSquaresTable(Messages messages, DataFocus focus) {
        this.messages = messages;
        setId("least-squares-table");
        setAccessibleText(messages.text("data.least-squares.table"));
        getStyleClass().add(Styles.DENSE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(messages.text("data.none")));
        setMinSize(0, 0);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getColumns().add(column("example", row -> Integer.toString(row.example() + 1)));
        getColumns().add(column("predictor", row -> Numbers.format(row.predictor(), DIGITS)));
        getColumns().add(column("weight", row -> Numbers.format(row.weight(), DIGITS)));
        getColumns().add(column("response", row -> Numbers.format(row.response(), DIGITS)));
        getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!showing && index.intValue() >= 0) {
                focus.example().set(index.intValue());
            }
        });
        focus.example().subscribe(example -> point(example.intValue()));
    }

    private TableColumn<WorkingResponse, String> column(String id, Function<WorkingResponse, String> text) {
        var column = new TableColumn<WorkingResponse, String>(messages.text("data.least-squares." + id));
        column.setSortable(false);
        column.setMinWidth(id.equals("example") ? INDEX : NUMBER);
        column.setPrefWidth(column.getMinWidth());
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    void show(List<WorkingResponse> rows) {
        showing = true;
        getItems().setAll(rows);
        showing = false;
    }

    private void point(int example) {
        showing = true;
        if (example >= 0 && example < getItems().size()) {
            getSelectionModel().select(example);
            scrollTo(Math.max(0, example - 2));
        } else {
            getSelectionModel().clearSelection();
        }
        showing = false;
    }
}
