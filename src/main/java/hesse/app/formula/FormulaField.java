package hesse.app.formula;

import atlantafx.base.theme.Styles;
import hesse.app.background.UiClock;
import hesse.app.control.Tip;
import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.document.FormulaReader;
import hesse.document.Panes;
import hesse.document.Source;
import hesse.expression.SyntaxError;
import hesse.figure.HeightMode;
import hesse.text.Messages;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// The formula as text. Every change that can be read is shown at once; a mistake is marked under its column and
/// explained in one sentence that floats over what lies below, as wide as it needs to be; the last good picture stays as it is.
///
/// What is half typed is no mistake yet, and `s` may become `sin` before it is worth a slider: these wait for a pause.
final class FormulaField extends VBox {
    private static final Duration PAUSE = Duration.ofMillis(500);
    /// Between a long explanation and the window's edge.
    private static final double MARGIN = 10;

    private final Messages messages;
    private final ExplorationModel model;
    private final UiClock.Timer pause;
    private final TextField field = new TextField();
    private final Label error = new Label();
    private final Region underline = new Region();
    private final Pane marks = new Pane();
    private final Text ruler = new Text();
    private final ReadOnlyBooleanWrapper mistaken = new ReadOnlyBooleanWrapper();
    private Optional<SyntaxError> mistake = Optional.empty();

    /// @param onDown called when the key that leads to what is below is pressed
    FormulaField(Messages messages, ExplorationModel model, UiClock clock, Runnable onDown) {
        this.messages = messages;
        this.model = model;
        pause = clock.timer(() -> take(read()));
        field.setId("formula");
        field.setAccessibleText(messages.text("formula.label"));
        Tip.on(field, messages.text("formula.tip"));
        field.getStyleClass().add("formula-field");
        field.textProperty().addListener((_, before, text) -> typed(before, text));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                waitNoLonger();
                if (mistake.isEmpty()) {
                    getScene().getRoot().requestFocus();
                }
            } else if (event.getCode() == KeyCode.DOWN) {
                waitNoLonger();
                onDown.run();
            }
        });
        field.focusedProperty().subscribe(_ -> waitNoLonger());
        underline.getStyleClass().add("formula-underline");
        underline.setManaged(false);
        marks.getChildren().add(underline);
        marks.setMinHeight(3);
        marks.setPrefHeight(3);
        error.setId("formula-error");
        error.getStyleClass().add("formula-error");
        error.setWrapText(true);
        error.setManaged(false);
        getChildren().addAll(field, marks, error);
        showMistake(Optional.empty());
        model.property().map(Exploration::source).subscribe(source -> {
            field.setPromptText(messages.text(source.formula().isPresent() ? "formula.prompt" : "formula.prompt.loss"));
            var text = text(source);
            if (!field.getText().equals(text) && !(field.isFocused() && (mistake.isPresent() || pause.isRunning()))) {
                field.setText(text);
            }
        });
    }

    /// Whether a mistake is marked, so that the field says something else than what is on screen.
    ReadOnlyBooleanProperty mistaken() {
        return mistaken.getReadOnlyProperty();
    }

    /// Puts another text in the place of the formula, as one step of the history.
    void replace(String text) {
        pause.stop();
        model.settle();
        switch (FormulaReader.read(text, model.get().formula())) {
            case FormulaReader.ReadResult.Read(var formula) -> {
                showMistake(Optional.empty());
                model.change(e -> retyped(e, formula));
            }
            case FormulaReader.ReadResult.Invalid _ -> field.setText(text);
        }
    }

    /// Puts the focus into the field with all of its text selected.
    void edit() {
        field.requestFocus();
        field.selectAll();
    }

    /// Gives up what was typed if it can't be read, and shows the formula on screen again.
    void leave() {
        pause.stop();
        field.setText(text(model.get().source()));
        showMistake(Optional.empty());
    }

    /// What the field says: nothing where the function is no formula.
    private static String text(Source source) {
        return source.formula().map(Formula::text).orElse("");
    }

    private void typed(String before, String text) {
        pause.stop();
        if (text.equals(text(model.get().source()))) {
            showMistake(Optional.empty());
        } else if (field.isFocused() && isHalfTyped(read(), endOfChange(before, text))) {
            pause.start(PAUSE);
        } else {
            take(read());
        }
    }

    /// A mistake while there was none, or a parameter's name that may go on.
    private boolean isHalfTyped(FormulaReader.ReadResult reading, int end) {
        return switch (reading) {
            case FormulaReader.ReadResult.Invalid _ -> mistake.isEmpty();
            case FormulaReader.ReadResult.Read(var formula) -> {
                showMistake(Optional.empty());
                var known = model.get().formula().map(shown -> shown.parameters().keySet()).orElse(Set.of());
                yield formula.parameters().keySet().stream()
                        .anyMatch(name -> !known.contains(name) && formula.text().substring(0, end).endsWith(name));
            }
        };
    }

    /// Where the part of a text ends that isn't as it was.
    private static int endOfChange(String before, String text) {
        int same = 0;
        while (same < Math.min(before.length(), text.length())
                && before.charAt(before.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
            same++;
        }
        return text.length() - same;
    }

    private FormulaReader.ReadResult read() {
        return FormulaReader.read(field.getText(), model.get().formula());
    }

    private void waitNoLonger() {
        if (pause.isRunning()) {
            pause.stop();
            take(read());
        }
    }

    private void take(FormulaReader.ReadResult reading) {
        switch (reading) {
            case FormulaReader.ReadResult.Read(var formula) -> {
                showMistake(Optional.empty());
                model.drag("typing", e -> retyped(e, formula));
            }
            case FormulaReader.ReadResult.Invalid(var error) -> showMistake(Optional.of(error));
        }
    }

    /// The exploration with a formula of the user's own; heights that were chosen for a catalogue's function don't fit it.
    private static Exploration retyped(Exploration e, Formula formula) {
        boolean left = e.source().catalogueId().isPresent() && formula.catalogueId().isEmpty();
        var view = left ? e.view().with(HeightMode.CLIPPED) : e.view();
        // A formula has no data.
        return e.with(formula).with(e.race().at(0)).with(view.panes() == Panes.DATA ? view.with(Panes.BOTH) : view);
    }

    private void showMistake(Optional<SyntaxError> found) {
        mistake = found;
        mistaken.set(found.isPresent());
        field.pseudoClassStateChanged(Styles.STATE_DANGER, found.isPresent());
        error.setVisible(found.isPresent());
        underline.setVisible(found.isPresent());
        found.ifPresent(refused -> {
            error.setText(messages.text("formula.error", Integer.toString(refused.start() + 1),
                    messages.text(refused.key(), refused.arguments().toArray())));
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        mistake.ifPresent(refused -> {
            double inset = field.getInsets().getLeft();
            double from = inset + width(refused.start());
            double to = inset + width(Math.max(refused.end(), refused.start() + 1));
            double least = field.getFont().getSize() / 2;
            double width = Math.clamp(error.prefWidth(-1), getWidth(),
                    Math.max(getWidth(), getScene().getWidth() - localToScene(0, 0).getX() - MARGIN));
            error.resizeRelocate(0, marks.getLayoutY() + marks.getHeight(), width, error.prefHeight(width));
            underline.resizeRelocate(Math.min(from, getWidth() - least), 0,
                    Math.clamp(to - from, least, Math.max(least, getWidth() - from)), 3);
        });
    }

    /// The width of the text before a column, so far as the field has that many.
    private double width(int column) {
        ruler.setFont(field.getFont());
        ruler.setText(field.getText().substring(0, Math.min(column, field.getText().length())));
        return ruler.getLayoutBounds().getWidth();
    }
}
