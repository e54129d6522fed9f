package hesse.app.formula;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.settings.Settings;
import hesse.app.space.SpaceModel;
import hesse.app.space.WeightPlanes;
import hesse.app.state.ExplorationModel;
import hesse.app.typeset.Typesetter;
import hesse.app.typeset.Typesetting;
import hesse.document.Formula;
import hesse.expression.VariableNames;
import hesse.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;

/// The formula as it was understood, in print, and behind it what a person may want otherwise: other readings, other variables.
///
/// It follows the exploration in the background, the newest formula first.
public final class FormulaLine extends Region {
    /// The size of letters at scale 1.
    private static final double LETTER = 17;
    private static final double GAP = 14;
    /// The least of the picture that is left beside what stands behind it.
    private static final double LEAST = 0.3;

    private final ExplorationModel model;
    private final Settings settings;
    private final LinePicture picture;
    private final OtherReadings others;
    private final ConflatedTask<FormulaSetter.Job, FormulaSetter.Line> lines;
    private final ReadOnlyBooleanWrapper worthwhile = new ReadOnlyBooleanWrapper();

    /// @param retype puts another text in the formula's place
    public FormulaLine(Messages messages, ExplorationModel model, SpaceModel space, WeightPlanes planes, Settings settings, Workers workers,
            Typesetter typesetter, Consumer<String> retype) {
        this.model = model;
        this.settings = settings;
        picture = new LinePicture(messages, retype);
        others = new OtherReadings(messages, model, space, planes, retype);
        lines = new ConflatedTask<>(workers, TaskPriority.NORMAL, new FormulaSetter(typesetter)::set, this::show);
        setId("formula-line");
        setMinSize(0, 0);
        getChildren().addAll(picture, others);
        others.visibleProperty().bind(settings.presentation().not());
        model.property().map(e -> e.formula().map(formula -> new Named(formula.text(), formula.variables(), formula.catalogueId())))
                .subscribe(_ -> request());
        model.property().subscribe(e -> setVisible(e.formula().isPresent()));
        settings.style().subscribe(_ -> request());
        widthProperty().subscribe(this::request);
        sceneProperty().flatMap(javafx.scene.Scene::windowProperty).flatMap(javafx.stage.Window::outputScaleXProperty)
                .subscribe(_ -> request());
    }

    /// What of a formula is shown here.
    private record Named(String text, VariableNames variables, Optional<String> catalogueId) {}

    /// True while a formula is set.
    public ObservableBooleanValue busy() {
        return lines.busyProperty();
    }

    /// Whether there is more to say than that the formula was understood as it stands.
    ReadOnlyBooleanProperty worthwhile() {
        return worthwhile.getReadOnlyProperty();
    }

    /// Puts the focus on the first thing that can be changed here, if there is one.
    void edit() {
        if (!picture.edit()) {
            others.edit();
        }
    }

    private void request() {
        if (getWidth() <= 0 || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        var how = new Typesetting(LETTER * settings.scale(), settings.style().get().foreground(), getScene().getWindow().getOutputScaleX(),
                getWidth());
        model.get().formula().ifPresent(formula -> lines.request(job(formula, how)));
    }

    private FormulaSetter.Job job(Formula formula, Typesetting how) {
        return new FormulaSetter.Job(formula.text(), formula.chosen(), formula.catalogueId().isEmpty(), settings.presentation().get(), how,
                LineRoom.height(settings.scale()));
    }

    private void show(FormulaSetter.Line line) {
        picture.show(line);
        others.show(line);
        worthwhile.set(!others.isEmpty());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return LineRoom.height(settings.scale());
    }

    @Override
    protected void layoutChildren() {
        double behind = others.isEmpty() || !others.isVisible() ? 0 : others.prefWidth(-1) + GAP;
        double room = Math.max(getWidth() - behind, LEAST * getWidth());
        double width = Math.min(picture.naturalWidth(), room);
        picture.resizeRelocate(0, 0, width, getHeight());
        others.resizeRelocate(width + GAP, 0, Math.max(0, getWidth() - width - GAP), getHeight());
    }
}
