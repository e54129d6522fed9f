package hesse.app.race;

import hesse.app.control.Tip;
import hesse.figure.race.RunnerRow;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/// What a runner is called, in the longest wording for which there is room. The tooltip has the longest of all.
final class NameCell extends TableCell<ObjectProperty<RunnerRow>, RunnerRow> {
    private final Text ruler = new Text();

    NameCell() {
        ruler.fontProperty().bind(fontProperty());
        widthProperty().subscribe(_ -> fit());
        fontProperty().subscribe(_ -> fit());
    }

    @Override
    protected void updateItem(RunnerRow row, boolean empty) {
        var before = getItem();
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            Tip.off(this);
        } else if (before == null || getText() == null || !row.wordings().equals(before.wordings())) {
            fit();
            Tip.on(this, row.wordings().getFirst());
        }
    }

    private void fit() {
        if (getItem() != null && !isEmpty()) {
            setText(fitting(getItem().wordings()));
        }
    }

    private String fitting(List<String> wordings) {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        return wordings.stream().filter(wording -> width(wording) <= room).findFirst().orElse(wordings.getLast());
    }

    private double width(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
