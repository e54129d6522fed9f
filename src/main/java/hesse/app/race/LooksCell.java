package hesse.app.race;

import hesse.app.picture.CanvasPlayer;
import hesse.figure.Box;
import hesse.figure.Picture;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.race.RunnerRow;
import javafx.beans.property.ObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.TableCell;

/// A runner's line and marker, as they are on the pictures.
final class LooksCell extends TableCell<ObjectProperty<RunnerRow>, RunnerRow> {
    static final double WIDTH = 42;
    private static final double LINE = 30;
    private static final double HEIGHT = 16;

    private final CanvasPlayer player;
    private final Canvas canvas = new Canvas(LINE, HEIGHT);

    LooksCell(CanvasPlayer player) {
        this.player = player;
    }

    @Override
    protected void updateItem(RunnerRow row, boolean empty) {
        var before = getItem();
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        if (before == null || getGraphic() == null || !row.looks().equals(before.looks())) {
            var g = canvas.getGraphicsContext2D();
            g.clearRect(0, 0, LINE, HEIGHT);
            player.play(new Picture(row.looks().sample(new Box(0, 0, LINE, HEIGHT), Style.of(Theme.LIGHT, 1))), g);
        }
        setGraphic(canvas);
    }
}
