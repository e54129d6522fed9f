package hesse.app.settings;

import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.chart.ChartScale;
import hesse.figure.chart.ConvergenceChart;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the window looks, which panels it shows, how fast it plays and where it exports to: what belongs to the person in front
/// of it and not to the exploration. [SettingsFile] keeps it, but for presentation mode, until the next start.
public final class Settings {
    public static final double SMALLEST_TEXT = 0.8;
    public static final double LARGEST_TEXT = 2.5;
    /// Steps of the race per second.
    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 64;
    public static final int LARGEST_EXPORT_SCALE = 4;
    public static final int MOST_RECENTS = 8;
    /// Presentation mode's text: 12 px become 20 pt and more on a 1080p projector.
    private static final double PRESENTATION_FACTOR = 2.25;
    private static final double TEXT_STEP = 1.15;

    /// What an export shows.
    public enum ExportSubject { MAP, SURFACE, WINDOW }

    /// What inspector and race take usually; by their dividers they get more.
    public static final double LEAST_INSPECTOR_WIDTH = 320;
    public static final double LEAST_RACE_HEIGHT = 228;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final BooleanProperty presentation = new SimpleBooleanProperty();
    private final ObjectProperty<PanelChoice> inspector = new SimpleObjectProperty<>(PanelChoice.AUTOMATIC);
    private final ObjectProperty<PanelChoice> raceBar = new SimpleObjectProperty<>(PanelChoice.AUTOMATIC);
    private final BooleanProperty formulas = new SimpleBooleanProperty();
    private final ObjectProperty<RaceView> raceView = new SimpleObjectProperty<>(RaceView.MECHANISM);
    private final ObjectProperty<DataPicture> dataPicture = new SimpleObjectProperty<>(DataPicture.EXAMPLES);
    private final BooleanProperty raceViewWide = new SimpleBooleanProperty();
    private final ObjectProperty<ConvergenceChart.Quantity> chartQuantity =
            new SimpleObjectProperty<>(ConvergenceChart.Quantity.GRADIENT_NORM);
    private final ObjectProperty<ChartScale> chartScale = new SimpleObjectProperty<>(ChartScale.LOGARITHMIC);
    private final DoubleProperty playbackSpeed = new SimpleDoubleProperty(2);
    private final ObjectProperty<Path> exportFolder;
    private final ObjectProperty<ExportSubject> exportSubject = new SimpleObjectProperty<>(ExportSubject.WINDOW);
    private final IntegerProperty exportScale = new SimpleIntegerProperty(2);
    private final DoubleProperty inspectorWidth = new SimpleDoubleProperty(LEAST_INSPECTOR_WIDTH);
    private final DoubleProperty raceHeight = new SimpleDoubleProperty(LEAST_RACE_HEIGHT);
    private final DoubleProperty secondViewShare = new SimpleDoubleProperty(0.5);
    private final ObjectProperty<Set<String>> foldedSections = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Optional<WindowPlacement>> placement = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty firstHint = new SimpleBooleanProperty(true);
    private final ObjectProperty<List<Recent>> recents = new SimpleObjectProperty<>(List.of());
    private final ObjectBinding<Style> style;

    public Settings(Path exportFolder) {
        this.exportFolder = new SimpleObjectProperty<>(exportFolder);
        style = Bindings.createObjectBinding(() -> Style.of(theme.get(), scale()), theme, textScale, presentation);
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// From [#SMALLEST_TEXT] to [#LARGEST_TEXT].
    public DoubleProperty textScale() {
        return textScale;
    }

    /// Large text, thick lines, no panels.
    public BooleanProperty presentation() {
        return presentation;
    }

    public ObjectProperty<PanelChoice> inspector() {
        return inspector;
    }

    public ObjectProperty<PanelChoice> raceBar() {
        return raceBar;
    }

    /// What the race shows of the selected runner.
    public ObjectProperty<RaceView> raceView() {
        return raceView;
    }

    /// What the pane of the data shows; of a loss that has no such picture, its examples.
    public ObjectProperty<DataPicture> dataPicture() {
        return dataPicture;
    }

    /// Whether the race's view takes its whole width.
    public BooleanProperty raceViewWide() {
        return raceViewWide;
    }

    /// The quantity of the first convergence chart; the others follow in their order.
    public ObjectProperty<ConvergenceChart.Quantity> chartQuantity() {
        return chartQuantity;
    }

    /// How convergence charts lay out their values.
    public ObjectProperty<ChartScale> chartScale() {
        return chartScale;
    }

    /// Whether gradient and Hessian are shown as formulas.
    public BooleanProperty formulas() {
        return formulas;
    }

    /// Steps of the race per second, from [#SLOWEST] to [#FASTEST].
    public DoubleProperty playbackSpeed() {
        return playbackSpeed;
    }

    /// Pixels at a text scale of 1.
    public DoubleProperty inspectorWidth() {
        return inspectorWidth;
    }

    /// Pixels at a text scale of 1.
    public DoubleProperty raceHeight() {
        return raceHeight;
    }

    /// How much of the room that two views share is the second one's.
    public DoubleProperty secondViewShare() {
        return secondViewShare;
    }

    /// The ids of those sections of the inspector that are closed.
    public ObjectProperty<Set<String>> foldedSections() {
        return foldedSections;
    }

    /// Opens or closes a section of the inspector.
    public void fold(String section, boolean folded) {
        var changed = new TreeSet<>(foldedSections.get());
        if (folded ? changed.add(section) : changed.remove(section)) {
            foldedSections.set(changed);
        }
    }

    public ObjectProperty<Path> exportFolder() {
        return exportFolder;
    }

    public ObjectProperty<ExportSubject> exportSubject() {
        return exportSubject;
    }

    /// From 1 to [#LARGEST_EXPORT_SCALE].
    public IntegerProperty exportScale() {
        return exportScale;
    }

    /// Where the window was last; empty before it was ever shown.
    public ObjectProperty<Optional<WindowPlacement>> placement() {
        return placement;
    }

    /// Whether it is still to be said how to begin: false once that was tried or sent away.
    public BooleanProperty firstHint() {
        return firstHint;
    }

    /// What was opened last, the newest first; no more than [#MOST_RECENTS].
    public ReadOnlyObjectProperty<List<Recent>> recents() {
        return recents;
    }

    /// Something is opened: it is the newest now.
    public void remember(Recent opened) {
        setRecents(Stream.concat(Stream.of(opened), recents.get().stream()).toList());
    }

    /// @param newestFirst of which repetitions and all that are too many are left out
    void setRecents(List<Recent> newestFirst) {
        recents.set(newestFirst.stream().distinct().limit(MOST_RECENTS).toList());
    }

    /// The style of pictures that follows from theme, text size and presentation mode.
    public ObjectBinding<Style> style() {
        return style;
    }

    /// What text and lines are multiplied by.
    public double scale() {
        return textScale.get() * (presentation.get() ? PRESENTATION_FACTOR : 1);
    }

    public void largerText() {
        textScale.set(Math.min(LARGEST_TEXT, textScale.get() * TEXT_STEP));
    }

    public void smallerText() {
        textScale.set(Math.max(SMALLEST_TEXT, textScale.get() / TEXT_STEP));
    }

    public void toggleTheme() {
        theme.set(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }
}
