package hesse.app.state;

import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPoints;
import hesse.document.Formula;
import hesse.field.Field;
import hesse.figure.scale.Landscape;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What has been computed for the current exploration so far. Written by [Pipeline] on the JavaFX thread, read by the
/// views.
public final class Results {
    final ReadOnlyObjectWrapper<Field> field = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Landscape> landscape = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<Optional<CriticalPoints>> criticalPoints = new ReadOnlyObjectWrapper<>(Optional.empty());
    final ReadOnlyObjectWrapper<Optional<CriticalPointReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    final ReadOnlyObjectWrapper<Optional<Runs>> runs = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Of what the field and all that follows from it are; null until the first is ready.
    Subject subject;

    /// Whether the field and the landscape are this formula's, and not still those of the one before.
    public boolean areOf(Formula formula) {
        return Subject.of(formula).equals(subject);
    }

    /// The compiled function; null until the first is ready.
    public ReadOnlyObjectProperty<Field> field() {
        return field.getReadOnlyProperty();
    }

    /// The function surveyed in the window; null until the first is ready.
    public ReadOnlyObjectProperty<Landscape> landscape() {
        return landscape.getReadOnlyProperty();
    }

    /// The critical points in the window; empty while they are searched for.
    public ReadOnlyObjectProperty<Optional<CriticalPoints>> criticalPoints() {
        return criticalPoints.getReadOnlyProperty();
    }

    /// What is proved about the critical points in the window; empty while they are searched for or proved.
    public ReadOnlyObjectProperty<Optional<CriticalPointReport>> report() {
        return report.getReadOnlyProperty();
    }

    /// The runs from the race's start; empty while there is no start or they are being computed for the first time.
    public ReadOnlyObjectProperty<Optional<Runs>> runs() {
        return runs.getReadOnlyProperty();
    }
}
