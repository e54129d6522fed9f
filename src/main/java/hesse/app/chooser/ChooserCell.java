package hesse.app.chooser;

import hesse.app.chooser.ChooserRow.Choice;
import hesse.app.chooser.ChooserRow.FileChoice;
import hesse.app.chooser.ChooserRow.FunctionChoice;
import hesse.app.chooser.ChooserRow.Heading;
import hesse.text.Messages;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A heading, or a choice with its picture: a quiet place for it until it is painted.
final class ChooserCell extends ListCell<ChooserRow> {
    private static final double GAP = 12;
    private static final double CORNER = 8;

    private final ListView<ChooserRow> list;
    private final Messages messages;
    private final Function<Choice, Optional<Image>> image;
    private final Label heading = new Label();
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Label name = new Label();
    private final Label formula = new Label();
    private final Label sentence = new Label();
    private final VBox words = new VBox(1, name, formula, sentence);
    private final HBox choice = new HBox(GAP, frame, words);

    /// @param image what is there of a choice's picture
    ChooserCell(ListView<ChooserRow> list, Messages messages, Function<Choice, Optional<Image>> image) {
        this.list = list;
        this.messages = messages;
        this.image = image;
        heading.getStyleClass().add("chooser-heading");
        frame.getStyleClass().add("chooser-picture");
        frame.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        name.getStyleClass().add("chooser-name");
        formula.getStyleClass().add("chooser-formula");
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        setPrefWidth(0);
    }

    /// Pictures have this many pixels a pixel of [Thumbnail#WIDTH] and [Thumbnail#HEIGHT].
    void setScale(double scale) {
        double width = Thumbnail.WIDTH * scale;
        double height = Thumbnail.HEIGHT * scale;
        frame.setPrefSize(width, height);
        var corners = new Rectangle(width, height);
        corners.setArcWidth(CORNER * scale);
        corners.setArcHeight(CORNER * scale);
        frame.setClip(corners);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    /// Shows the choice's picture if it has arrived.
    void showPicture() {
        picture.setImage(getItem() instanceof Choice shown ? image.apply(shown).orElse(null) : null);
    }

    /// As high as the wrapped text is in the list's width.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content)) {
            return super.computePrefHeight(width);
        }
        double inside = list.getWidth() - scrollBar() - snappedLeftInset() - snappedRightInset();
        return snapSizeY(content.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
    }

    private double scrollBar() {
        return list.lookup(".scroll-bar:vertical") instanceof Region bar ? bar.prefWidth(-1) : 0;
    }

    @Override
    protected void updateItem(ChooserRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(ChooserPane.HEADING, row instanceof Heading);
        setAccessibleText(empty || row == null ? null : ChooserWords.spoken(row, messages));
        switch (empty ? null : row) {
            case null -> setGraphic(null);
            case Heading(String text) -> {
                heading.setText(text);
                setGraphic(heading);
            }
            case Choice shown -> {
                name.setText(ChooserWords.name(shown, messages));
                formula.setText(ChooserWords.line(shown, messages));
                formula.pseudoClassStateChanged(ChooserPane.FILE, shown instanceof FileChoice);
                sentence.setText(ChooserWords.sentence(shown, messages));
                setGraphic(choice);
            }
        }
        showPicture();
    }
}
