package hesse.app.cost;

import hesse.app.background.Workers;
import hesse.app.export.ExportJob;
import hesse.app.export.PictureExport;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.picture.CanvasPlayer;
import hesse.app.settings.Settings;
import hesse.export.Graphics2DPlayer;
import hesse.optimize.cost.CostLab;
import hesse.optimize.cost.CostTableText;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// The lab's window: beside the main one, which goes on. It is closed by Esc, which stops what is measured; what was measured is still
/// there when it is opened again.
public final class CostLabWindow {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 740;
    private static final double MARGIN = 40;
    private static final double TEXT = 13;
    /// Commands of the main window that its keys call here, too: they change how both look.
    private static final List<Command> SHARED = List.of(Command.THEME, Command.PRESENTATION, Command.LARGER_TEXT, Command.SMALLER_TEXT,
            Command.NORMAL_TEXT);

    private final Messages messages;
    private final CostLab lab;
    private final Settings settings;
    private final Workers workers;
    private final CanvasPlayer player;
    private final Graphics2DPlayer filePlayer;
    private final Commands commands;
    private final Stage owner;
    private Stage stage;

    /// @param owner over which it opens
    public CostLabWindow(Messages messages, CostLab lab, Settings settings, Workers workers, CanvasPlayer player,
            Graphics2DPlayer filePlayer, Commands commands, Stage owner) {
        this.messages = messages;
        this.lab = lab;
        this.settings = settings;
        this.workers = workers;
        this.player = player;
        this.filePlayer = filePlayer;
        this.commands = commands;
        this.owner = owner;
    }

    /// Opens it, or brings it to the front.
    public void show() {
        if (stage == null) {
            make();
        }
        stage.show();
        stage.toFront();
        stage.getScene().lookup("#cost-start").requestFocus();
    }

    private void make() {
        var run = new CostRun(lab, workers);
        var pane = new CostLabPane[1];
        var job = new ExportJob(settings, workers, messages, sentence -> pane[0].say(sentence));
        var actions = new Deeds(run, job, pane);
        pane[0] = new CostLabPane(messages, run, settings, player, actions);
        stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(messages.text("cost.window"));
        double width = Math.min(WIDTH, owner.getWidth() - MARGIN);
        double height = Math.min(HEIGHT, owner.getHeight() - MARGIN);
        var scene = new Scene(pane[0], width, height);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        stage.setScene(scene);
        stage.setX(owner.getX() + (owner.getWidth() - width) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - height) / 2);
        settings.style().subscribe(style -> {
            pane[0].getStyleClass().removeIf(name -> name.startsWith("theme-"));
            pane[0].getStyleClass().add("theme-" + KebabCase.of(style.theme()));
            pane[0].setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", TEXT * style.scale()));
        });
        settings.presentation().subscribe(presenting -> stage.setMaximized(presenting));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, actions));
        stage.setOnHidden(_ -> run.stop());
    }

    private void press(KeyEvent event, CostLabActions actions) {
        if (event.getCode() == KeyCode.ESCAPE && !stage.isFullScreen()) {
            stage.close();
        } else if (matches(Command.EXPORT, event)) {
            actions.export();
        } else if (matches(Command.COPY, event)) {
            actions.copy();
        } else if (matches(Command.FULL_SCREEN, event)) {
            stage.setFullScreen(!stage.isFullScreen());
        } else {
            SHARED.stream().filter(command -> matches(command, event)).findFirst().ifPresent(commands::run);
        }
    }

    private static boolean matches(Command command, KeyEvent event) {
        return command.keys().stream().anyMatch(key -> key.match(event));
    }

    private final class Deeds implements CostLabActions {
        private final CostRun run;
        private final ExportJob job;
        private final CostLabPane[] pane;

        Deeds(CostRun run, ExportJob job, CostLabPane[] pane) {
            this.run = run;
            this.job = job;
            this.pane = pane;
        }

        private PictureExport picture() {
            return new PictureExport(pane[0].picture(), () -> settings.style().getValue().ground(), filePlayer);
        }

        @Override
        public void export() {
            job.toFile(picture(), "hesse-costs");
        }

        @Override
        public void copy() {
            job.toClipboard(picture());
        }

        @Override
        public void copyTable() {
            var content = new ClipboardContent();
            content.putString(CostTableText.csv(run.report().get()));
            Clipboard.getSystemClipboard().setContent(content);
            pane[0].say(messages.text("cost.csv.copied"));
        }
    }
}
