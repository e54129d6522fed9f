package hesse.app.formula;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.control.Tip;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.typeset.Typeset;
import hesse.app.typeset.Typesetter;
import hesse.app.typeset.Typesetting;
import hesse.document.Exploration;
import hesse.document.LossSource;
import hesse.field.Cancellation;
import hesse.learning.LossFormula;
import hesse.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// The loss in print, where its formula would stand.
public final class LossLine extends Region {
    private static final double LETTER = 18;
    private static final double SMALLEST = 0.5;

    private record Job(String latex, Typesetting how, double height) {}

    private final ExplorationModel model;
    private final Settings settings;
    private final Typesetter typesetter;
    private final ConflatedTask<Optional<Job>, Optional<Typeset>> lines;
    private final ImageView image = new ImageView();

    public LossLine(Messages messages, ExplorationModel model, Settings settings, Workers workers, Typesetter typesetter) {
        this.model = model;
        this.settings = settings;
        this.typesetter = typesetter;
        lines = new ConflatedTask<>(workers, TaskPriority.NORMAL, this::set, this::show);
        setId("loss-print");
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(messages.text("loss.print"));
        Tip.on(this, messages.text("loss.print"));
        getChildren().add(image);
        model.property().map(Exploration::source).subscribe(_ -> request());
        settings.style().subscribe(_ -> request());
        widthProperty().subscribe(this::request);
        sceneProperty().flatMap(javafx.scene.Scene::windowProperty).flatMap(javafx.stage.Window::outputScaleXProperty)
                .subscribe(_ -> request());
    }

    private void request() {
        var learning = model.get().learning();
        setVisible(learning.isPresent());
        if (getWidth() > 0 && getScene() != null && getScene().getWindow() != null) {
            var how = new Typesetting(LETTER * settings.scale(), settings.style().get().foreground(),
                    getScene().getWindow().getOutputScaleX(), getWidth());
            lines.request(learning.map(LossSource::loss)
                    .map(loss -> new Job("\\textstyle " + LossFormula.latex(loss), how, LineRoom.height(settings.scale()))));
        }
    }

    private void set(Optional<Job> wanted, Cancellation cancellation, Consumer<Optional<Typeset>> publish) {
        publish.accept(wanted.map(job -> {
            var set = typesetter.typeset(job.latex(), job.how());
            double fit = Math.clamp(Math.min(job.how().maxWidth() / set.width(), job.height() / set.height()), SMALLEST, 1);
            return fit == 1 ? set : typesetter.typeset(job.latex(), job.how().withSize(fit * job.how().size()));
        }));
    }

    private void show(Optional<Typeset> set) {
        image.setImage(set.map(typeset -> typeset.image().shown()).orElse(null));
        set.ifPresent(typeset -> {
            image.setFitWidth(typeset.width());
            image.setFitHeight(typeset.height());
        });
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return LineRoom.height(settings.scale());
    }

    @Override
    protected void layoutChildren() {
        image.relocate(0, snapPositionY((getHeight() - image.getFitHeight()) / 2));
    }
}
