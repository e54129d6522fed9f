package hesse.app.cost;

import atlantafx.base.theme.Styles;
import hesse.app.control.Tip;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.PictureView;
import hesse.app.picture.Repaintable;
import hesse.app.settings.Settings;
import hesse.figure.cost.CostPicture;
import hesse.optimize.cost.CostMeasurement;
import hesse.optimize.cost.CostReport;
import hesse.optimize.cost.CostWords;
import hesse.text.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The picture, beside it the table and what follows for a million weights, and above the buttons. A presentation
/// leaves the table out, and says below what follows.
final class CostLabPane extends BorderPane {
    private final Messages messages;
    private final CostRun run;
    private final CostWords words;
    private final PictureView picture;
    private final CostTable table;
    private final Label million = new Label();
    private final Label sentences = new Label();
    private final Label status = new Label();
    private final VBox beside = new VBox();
    private final VBox below = new VBox();
    private boolean presented;

    /// @param actions what the buttons for files and the clipboard do
    CostLabPane(Messages messages, CostRun run, Settings settings, CanvasPlayer player, CostLabActions actions) {
        this.messages = messages;
        this.run = run;
        words = new CostWords(messages);
        setId("cost-lab");
        getStyleClass().add("cost-lab");
        picture = new PictureView("cost-picture", messages.text("cost.picture"), player,
                box -> CostPicture.of(run.report().get(), box.inset(settings.style().getValue().px(4)), settings.style().getValue(),
                player.measure(), messages));
        table = new CostTable(messages);
        sentences.setId("cost-sentences");
        sentences.getStyleClass().add("cost-sentences");
        sentences.setWrapText(true);
        sentences.setMinHeight(Region.USE_PREF_SIZE);
        sentences.setMaxWidth(Double.MAX_VALUE);
        status.setId("cost-status");
        status.getStyleClass().add(Styles.TEXT_MUTED);
        var title = title();
        setTop(new VBox(buttons(actions), title));
        million.setId("cost-million");
        million.setWrapText(true);
        million.setMinHeight(Region.USE_PREF_SIZE);
        million.getStyleClass().add("cost-million");
        beside.getStyleClass().add("cost-beside");
        below.getStyleClass().add("cost-below");
        var middle = new HBox(picture, beside);
        middle.getStyleClass().add("cost-middle");
        HBox.setHgrow(picture, Priority.ALWAYS);
        setCenter(middle);
        setBottom(below);
        settings.presentation().subscribe(presenting -> {
            presented = presenting;
            title.setVisible(!presenting);
            title.setManaged(!presenting);
            beside.setVisible(!presenting);
            beside.setManaged(!presenting);
            beside.getChildren().setAll(presenting ? List.of() : List.of(table, million, sentences));
            below.getChildren().setAll(presenting ? List.of(million, sentences, status) : List.of(status));
            show(run.report().get());
        });
        settings.style().subscribe(style -> {
            table.colour(style.theme());
            picture.redraw();
        });
        run.report().subscribe(this::show);
        run.running().subscribe(_ -> show(run.report().get()));
        run.outOfMemory().subscribe(_ -> show(run.report().get()));
    }

    /// What the lab's exports paint.
    Repaintable picture() {
        return picture;
    }

    void say(String sentence) {
        status.setText(sentence);
    }

    private Label title() {
        var title = new Label(messages.text("cost.title"));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }

    private FlowPane buttons(CostLabActions actions) {
        var start = button("cost-start", "cost.start", this::startOrStop);
        start.setDefaultButton(true);
        start.textProperty().bind(Bindings.when(run.running()).then(messages.text("cost.stop")).otherwise(messages.text("cost.start")));
        var progress = new ProgressBar();
        progress.setId("cost-progress");
        progress.setAccessibleText(messages.text("cost.progress"));
        Tip.on(progress, messages.text("cost.progress"));
        progress.progressProperty()
                .bind(Bindings.createDoubleBinding(() -> (double) run.report().get().measurements().size() / run.count(), run.report()));
        var buttons = new FlowPane(8, 6, start, progress, button("cost-export", "cost.export", actions::export),
                button("cost-copy", "cost.copy", actions::copy),
                button("cost-csv", "cost.csv", actions::copyTable));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setAccessibleText(messages.text(key));
        Tip.on(button, messages.text(key + ".tip"));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void startOrStop() {
        if (run.running().get()) {
            run.stop();
        } else {
            run.start();
        }
    }

    private void show(CostReport report) {
        table.show(report);
        picture.redraw();
        var follows = String.join(presented ? "  " : "\n", words.sentences(report));
        million.setText(messages.text(follows.isEmpty() ? "cost.question" : "cost.million"));
        sentences.setText(follows.isEmpty() ? messages.text("cost.before") : follows);
        status.setText(state(report));
    }

    private String state(CostReport report) {
        if (run.outOfMemory().get()) {
            return messages.text("cost.out-of-memory");
        }
        int made = report.measurements().size();
        if (run.running().get()) {
            return made == 0 ? messages.text("cost.measuring.first") : measuring(report.measurements().getLast(), made);
        }
        return made == 0 || made == run.count() ? "" : messages.text("cost.stopped", Integer.toString(made), Integer.toString(run.count()));
    }

    private String measuring(CostMeasurement last, int made) {
        return messages.text("cost.measuring", Integer.toString(made), Integer.toString(run.count()), words.name(last.task()),
                Integer.toString(last.dimension()),
                words.time(last.seconds()), words.memory(last.bytes()));
    }
}
