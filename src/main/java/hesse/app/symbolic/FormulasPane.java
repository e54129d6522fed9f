package hesse.app.symbolic;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.control.Icons;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.settings.Settings;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.typeset.Typesetter;
import hesse.app.typeset.Typesetting;
import hesse.text.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Gradient and Hessian as formulas, below the formula that they come from. Folded away it computes nothing.
///
/// A presentation keeps it, in large print and without buttons: it is what a lecturer points at.
public final class FormulasPane extends HBox {
    /// The size of letters at scale 1, and of the text beside them.
    private static final double LETTER = 18;
    private static final double TEXT = 13;
    /// A number of five digits with sign and exponent.
    private static final double NUMBER = 5.4;

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final CursorModel cursor;
    private final Settings settings;
    private final Commands commands;
    private final BooleanProperty open;
    private final CursorNumbers numbers = new CursorNumbers();
    private final StackPane page = new StackPane();
    private final ScrollPane scroll = new ScrollPane(page);
    private final ConflatedTask<PageSetter.Job, FormulaPage> pages;
    private FormulaPage shown;
    /// What is to be copied when the formulas are there; null for nothing.
    private BiFunction<FormulaPage, String, String> wanted;

    public FormulasPane(Messages messages, ExplorationModel model, Results results, CursorModel cursor, Settings settings,
            Commands commands, Typesetter typesetter,
            Workers workers) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.cursor = cursor;
        this.settings = settings;
        this.open = settings.formulas();
        this.commands = commands;
        pages = new ConflatedTask<>(workers, TaskPriority.NORMAL, new PageSetter(typesetter)::set, this::show);
        setId("formulas-pane");
        getStyleClass().add("formulas");
        page.setId("formulas-page");
        scroll.setId("formulas-scroll");
        scroll.setFitToWidth(true);
        page.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var buttons = buttons();
        buttons.visibleProperty().bind(settings.presentation().not());
        buttons.managedProperty().bind(buttons.visibleProperty());
        getChildren().addAll(scroll, buttons);
        managedProperty().bind(open);
        visibleProperty().bind(open);
        commands.bind(Command.FORMULAS, () -> open.set(!open.get()));
        commands.bind(Command.COPY_LATEX, () -> copy(FormulaPage::latex));
        commands.bind(Command.COPY_TEXT, () -> copy(FormulaPage::text));
        cursor.reading().subscribe(this::showNumbers);
        open.subscribe(this::request);
        settings.style().subscribe(_ -> request());
        model.property().map(e -> e.formula().map(formula -> new FormulaPage.Contents(formula.expression(), formula.variables())))
                .subscribe(_ -> request());
        page.widthProperty().subscribe(this::request);
        sceneProperty().flatMap(javafx.scene.Scene::windowProperty).flatMap(javafx.stage.Window::outputScaleXProperty)
                .subscribe(_ -> request());
    }

    /// True while formulas are computed or set.
    public ObservableBooleanValue busy() {
        return pages.busyProperty();
    }

    private Node buttons() {
        var column = new VBox(6, button(Command.COPY_LATEX, messages.text("formulas.copy-latex")),
                button(Command.COPY_TEXT, messages.text("formulas.copy-text")));
        column.setMinWidth(USE_PREF_SIZE);
        var close = button(Command.FORMULAS, "");
        close.setId("formulas-close");
        close.setGraphic(Icons.of(Icons.CLEAR));
        close.getStyleClass().add("flat");
        var row = new HBox(6, column, close);
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    private Button button(Command command, String text) {
        var button = new Button(text);
        button.setId(command.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(true);
        button.setOnAction(_ -> commands.run(command));
        commands.describe(button, command);
        return button;
    }

    private void request() {
        setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", TEXT * settings.scale()));
        double width = page.getWidth() - page.snappedLeftInset() - page.snappedRightInset();
        if (!open.get() || width <= 0 || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        var style = settings.style().get();
        double scale = getScene().getWindow().getOutputScaleX();
        var how = new Typesetting(LETTER * settings.scale(), style.foreground(), scale, width);
        model.get().formula().ifPresentOrElse(formula ->
                pages.request(new PageSetter.Job(formula.expression(), formula.variables(), messages.text("formulas.too-long"), how,
                        numberWidth())), this::showNone);
    }

    private double numberWidth() {
        return NUMBER * TEXT * settings.scale();
    }

    /// Nothing while the page is that of another formula than the picture in which the cursor is.
    private void showNumbers() {
        boolean belongs = shown instanceof Page page && results.shows(page.derivatives().f());
        numbers.show(belongs ? cursor.reading().get() : null);
    }

    /// A loss is a sum over its examples, which no page has room for.
    private void showNone() {
        shown = null;
        wanted = null;
        var sentence = new Label(messages.text("formulas.loss"));
        sentence.setId("formulas-none");
        sentence.setWrapText(true);
        page.getChildren().setAll(sentence);
        showNumbers();
    }

    private void show(FormulaPage computed) {
        if (model.get().formula().isEmpty()) {
            return;
        }
        shown = computed;
        double letter = LETTER * settings.scale();
        page.getChildren().setAll(switch (computed) {
            case Page plane -> new PageView(messages, numbers, plane, letter, numberWidth()).node();
            case SpacePage space -> PageView.of(space, messages, letter, page.getWidth());
        });
        showNumbers();
        if (wanted != null) {
            var form = wanted;
            wanted = null;
            copy(form);
        }
    }

    /// Copies what is on screen; opens the pane if it isn't, and copies when the formulas are there.
    private void copy(BiFunction<FormulaPage, String, String> form) {
        open.set(true);
        var present = model.get().formula().map(formula -> new FormulaPage.Contents(formula.expression(), formula.variables()));
        if (shown != null && Optional.of(shown.contents()).equals(present)) {
            var content = new ClipboardContent();
            content.putString(form.apply(shown, messages.text("formulas.too-long")));
            Clipboard.getSystemClipboard().setContent(content);
        } else {
            wanted = form;
        }
    }
}
