package hesse.app.chooser;

import atlantafx.base.theme.Styles;
import hesse.app.background.Workers;
import hesse.app.chooser.ChooserRow.Choice;
import hesse.app.chooser.ChooserRow.FileChoice;
import hesse.app.chooser.ChooserRow.FunctionChoice;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.settings.Recent;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.document.Catalogue;
import hesse.document.Topic;
import hesse.export.GroundPainter;
import hesse.field.kernel.KernelBackend;
import hesse.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Popup;

/// The catalogue and what was opened last, behind a button or a key. Nothing of it is made before it is opened for the first time.
public final class FunctionChooser {
    private static final double TEXT = 13;
    private static final double WIDTH = 860;
    private static final double HEIGHT = 640;
    private static final double MARGIN = 20;
    /// Below the button.
    private static final double GAP = 4;
    /// Text and pictures are as large as the settings say, unless fewer of their pixels than these fit beside each other.
    private static final double LEAST_WIDTH = 480;
    private static final double TOPICS_FROM = 640;

    private final Messages messages;
    private final Catalogue catalogue;
    private final ExplorationModel model;
    private final Settings settings;
    private final GroundPainter painter;
    private final KernelBackend kernels;
    private final Workers workers;
    private final Scene scene;
    private final Node button;
    private final Consumer<Path> openFile;
    private final Commands commands;
    private ChooserPane pane;
    private Popup popup;

    /// @param kernels  compute the functions of the pictures
    /// @param scene    over which it opens
    /// @param button   under which it opens, if it is shown
    /// @param openFile opens a file that was chosen
    /// @param commands what else can be opened from it
    public FunctionChooser(Messages messages, Catalogue catalogue, ExplorationModel model, Settings settings, GroundPainter painter,
            KernelBackend kernels, Workers workers, Scene scene, Node button, Consumer<Path> openFile, Commands commands) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.model = model;
        this.settings = settings;
        this.painter = painter;
        this.kernels = kernels;
        this.workers = workers;
        this.scene = scene;
        this.button = button;
        this.openFile = openFile;
        this.commands = commands;
    }

    /// Opens it with the search field ready, or closes it.
    public void show() {
        if (popup == null) {
            pane = new ChooserPane(messages, catalogue, new ThumbnailPainter(painter, kernels), workers, this::open, () -> popup.hide());
            pane.addToFoot(costLab());
            popup = new Popup();
            popup.getContent().add(pane);
            popup.setAutoHide(true);
            popup.setHideOnEscape(true);
            if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
                // Or its round corners are white.
                popup.getScene().fillProperty()
                        .bind(pane.backgroundProperty().map(background -> background.getFills().getLast().getFill())
                                .orElse(Color.TRANSPARENT));
            }
        }
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        double width = Math.min(WIDTH * settings.scale(), scene.getWidth() - 2 * MARGIN);
        double scale = Math.min(settings.scale(), width / LEAST_WIDTH);
        var place = place(width);
        double height = Math.min(HEIGHT * scale, scene.getHeight() - MARGIN - place.getY());
        pane.setPrefSize(width, height);
        pane.showTopics(width >= TOPICS_FROM * scale);
        popup.show(scene.getWindow(), scene.getWindow().getX() + scene.getX() + place.getX(),
                scene.getWindow().getY() + scene.getY() + place.getY());
        // Not before: what is restyled in a popup that is hidden finds none of the theme's colours.
        dress(scale);
        var shown = model.get().source().catalogueId();
        pane.open(settings.recents().get(), shown, settings.theme().get(), scale, scene.getWindow().getOutputScaleX());
    }

    /// What isn't a function and opens from here as well.
    private Button costLab() {
        var costs = new Button(commands.name(Command.COST_LAB));
        costs.setId("chooser-cost-lab");
        costs.getStyleClass().add(Styles.SMALL);
        costs.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        costs.setFocusTraversable(false);
        commands.describe(costs, Command.COST_LAB);
        costs.setOnAction(_ -> {
            popup.hide();
            commands.run(Command.COST_LAB);
        });
        return costs;
    }

    /// Opens it at a topic.
    public void show(Topic topic) {
        if (popup == null || !popup.isShowing()) {
            show();
        }
        pane.choose(topic);
    }

    /// In the scene: under the button, or where that is hidden in the middle of the upper edge.
    private Point2D place(double width) {
        if (button.getScene() == scene && button.localToScene(button.getLayoutBounds()).getHeight() > 0 && isShown(button)) {
            var under = button.localToScene(0, button.getLayoutBounds().getHeight() + GAP);
            return new Point2D(Math.max(MARGIN / 2, Math.min(under.getX(), scene.getWidth() - MARGIN - width)), under.getY());
        }
        return new Point2D((scene.getWidth() - width) / 2, MARGIN);
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    /// As the window is dressed just now.
    private void dress(double scale) {
        pane.getStylesheets().setAll(scene.getStylesheets());
        pane.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", TEXT * scale));
        pane.getStyleClass().removeIf(style -> style.startsWith("theme-"));
        scene.getRoot().getStyleClass().stream().filter(style -> style.startsWith("theme-")).forEach(pane.getStyleClass()::add);
    }

    private void open(Choice chosen) {
        popup.hide();
        switch (chosen) {
            case FunctionChoice(var item) -> {
                // The way back, also to what the program started with.
                model.get().source().catalogueId().ifPresent(left -> settings.remember(new Recent.OfFunction(left)));
                settings.remember(new Recent.OfFunction(item.id()));
                model.change(item::open);
            }
            case FileChoice(var file, _) -> openFile.accept(file);
        }
    }
}
