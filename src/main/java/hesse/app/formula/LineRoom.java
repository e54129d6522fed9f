package hesse.app.formula;

import hesse.app.settings.Settings;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// The room that is kept for the formula in print, from the first frame on, so that nothing moves when it comes: a row of the window. A low
/// window has none; there the line lies over what is below as long as it has something to say.
final class LineRoom extends StackPane {
    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");
    /// The window's least height for a row.
    private static final double ROW_FROM = 680;
    private static final double MARGIN = 10;
    /// Enough for a fraction.
    private static final double HEIGHT = 30;
    /// Where letters begin in the field above.
    private static final double INSET = 12;

    private final Settings settings;
    private final BooleanBinding row;
    private final BooleanProperty outdated = new SimpleBooleanProperty();
    private final BooleanProperty worthwhile = new SimpleBooleanProperty();
    private double indent;

    LineRoom(Settings settings) {
        this.settings = settings;
        setId("formula-line-room");
        getStyleClass().add("formula-line");
        setMinWidth(0);
        var height = sceneProperty().flatMap(Scene::heightProperty);
        row = Bindings.createBooleanBinding(() -> height.getValue() == null || height.getValue().doubleValue() == 0
                || height.getValue().doubleValue() >= ROW_FROM, height);
        row.subscribe(_ -> place());
        worthwhile.subscribe(_ -> place());
        settings.style().subscribe(_ -> place());
        disableProperty().bind(outdated);
        outdated.subscribe(_ -> place());
    }

    /// The height of the line at a scale of the text.
    static double height(double scale) {
        return HEIGHT * scale;
    }

    void put(FormulaLine line, LossLine loss) {
        getChildren().setAll(loss, line);
        worthwhile.bind(line.worthwhile());
    }

    /// Puts the focus on the first thing that can be changed in the line.
    void edit() {
        getChildren().stream().filter(FormulaLine.class::isInstance).forEach(line -> ((FormulaLine) line).edit());
    }

    /// While the field says something else, whose mistake is explained in this place.
    BooleanProperty outdatedProperty() {
        return outdated;
    }

    /// Whether it is a row of the window.
    ObservableBooleanValue row() {
        return row;
    }

    /// How far from the left the formula begins in a row.
    void indent(double pixels) {
        indent = pixels;
        place();
    }

    private void place() {
        boolean presenting = settings.presentation().get();
        setManaged(row.get());
        setVisible(!outdated.get() && (row.get() || worthwhile.get() && !presenting));
        pseudoClassStateChanged(FLOATING, !row.get());
        setPadding(new Insets(0, 0, 0, !row.get() ? MARGIN : presenting ? 0 : indent + INSET));
        double height = height(settings.scale());
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }
}
