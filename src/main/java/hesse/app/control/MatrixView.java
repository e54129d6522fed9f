package hesse.app.control;

import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A 2x2 matrix of numbers between brackets. Its columns have a fixed width, so that changing numbers move nothing.
public final class MatrixView extends HBox {
    private final SteadyLabel[] entries = new SteadyLabel[4];

    public MatrixView() {
        getStyleClass().add("matrix");
        var grid = new GridPane(10, 2);
        for (int i = 0; i < 4; i++) {
            entries[i] = new SteadyLabel();
            entries[i].getStyleClass().add("number");
            grid.add(entries[i], i % 2, i / 2);
        }
        grid.getColumnConstraints().addAll(column(), column());
        HBox.setHgrow(grid, Priority.ALWAYS);
        getChildren().addAll(bracket("matrix-left"), grid, bracket("matrix-right"));
    }

    /// Shows the entries, row by row.
    public void show(String northWest, String northEast, String southWest, String southEast) {
        entries[0].show(northWest);
        entries[1].show(northEast);
        entries[2].show(southWest);
        entries[3].show(southEast);
    }

    private static ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setPercentWidth(50);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private static Region bracket(String style) {
        var bracket = new Region();
        bracket.getStyleClass().addAll("matrix-bracket", style);
        return bracket;
    }
}
