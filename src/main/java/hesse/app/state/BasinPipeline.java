package hesse.app.state;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.curvature.CriticalPoint;
import hesse.curvature.search.CriticalPointSearch;
import hesse.document.Exploration;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.figure.ColourBy;
import hesse.figure.basin.BasinPicture;
import hesse.figure.basin.BasinSubject;
import hesse.figure.scale.Landscape;
import hesse.optimize.basin.BasinSearch;
import hesse.optimize.basin.BasinSheet;
import hesse.optimize.basin.Basins;
import hesse.optimize.basin.Ends;
import hesse.optimize.basin.Landings;
import hesse.optimize.basin.SpaceBasinSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;

/// Computes the basins of the selected runner in the window on screen, while the colour shows them: coarse ones first, the last with a
/// start for every pixel of the map. On the JavaFX thread only.
///
/// Basins don't depend on the window: what is known of them pans and zooms along until finer ones are there. The same point keeps its
/// colour whatever the method: the critical points of the home window come first, minima before the others.
public final class BasinPipeline {
    /// Where there is no map its pictures are made for this many pixels.
    private static final int UNSEEN = 700;
    private static final int MOST_SHEETS = 4;

    /// @param beyond the function with its plane, where runs take place among more variables
    private record Key(BasinSubject subject, Optional<Source> beyond, Window window, int columns, int rows, boolean stopped) {

        Key stopped(boolean changed) {
            return new Key(subject, beyond, window, columns, rows, changed);
        }
    }

    private final ExplorationModel model;
    private final Results results;
    private final Workers workers;
    private final ConflatedTask<Optional<Key>, Optional<BasinPicture>> task;
    private final ReadOnlyObjectWrapper<Optional<BasinPicture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Progress progress = new Progress();
    private Optional<Key> requested = Optional.empty();
    private int columns = UNSEEN;
    private int rows = UNSEEN;
    /// Of the last search, for the thread that searches.
    private Optional<BasinSubject> searched = Optional.empty();
    private List<Basins.End> ends = List.of();
    private int mostEnds;
    private List<BasinSheet> sheets = List.of();
    /// By all variables, of a search among more than two.
    private Ends beyond = new Ends(0, 0);

    public BasinPipeline(ExplorationModel model, Results results, Workers workers) {
        this.model = model;
        this.results = results;
        this.workers = workers;
        task = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, this::search, picture::set);
        model.property().subscribe(_ -> request());
        results.surveyed().subscribe(_ -> request());
    }

    /// What is known by now, maybe of another runner or function than the exploration's: see [#isPresent]. Empty while the colour
    /// doesn't show basins.
    public ReadOnlyObjectProperty<Optional<BasinPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /// The part of the picture that is computed, in [0, 1].
    public ObservableDoubleValue progress() {
        return progress.part();
    }

    public ObservableBooleanValue busy() {
        return task.busyProperty();
    }

    /// What is known by now of the basins on this ground.
    public Optional<BasinPicture> on(Landscape ground) {
        return picture.get().filter(known -> known.subject().field() == ground.field());
    }

    /// What is known by now of the selected runner's.
    public Optional<BasinPicture> present() {
        return picture.get().filter(known -> isPresent(Optional.of(known)));
    }

    /// Whether a picture, or none, is that of the selected runner, if the colour shows its basins.
    public boolean isPresent(Optional<BasinPicture> shown) {
        var wanted = wanted(model.get());
        return wanted.isEmpty() || shown.map(BasinPicture::subject).equals(wanted);
    }

    /// The map has so many device pixels.
    public void fit(int across, int down) {
        columns = across;
        rows = down;
        request();
    }

    /// Leaves the picture as coarse as it is, until something is changed.
    public void stop() {
        if (task.busyProperty().get()) {
            requested = requested.map(key -> key.stopped(true));
            task.request(requested);
        }
    }

    private void request() {
        var landscape = results.surveyed().get();
        var exploration = model.get();
        // A function that isn't surveyed yet is searched when it is.
        if (landscape == null || !results.isSurveyed(exploration.source())) {
            return;
        }
        var key = subject(exploration, landscape.field())
                .map(subject ->
                        new Key(subject, Optional.of(exploration.source().withStarts(List.of())).filter(_ -> subject.dimension() > 2),
                                landscape.window(), columns, rows, false));
        boolean stopped = requested.isPresent() && requested.get().stopped()
                && key.equals(requested.map(last -> last.stopped(false)));
        if (!stopped) {
            requested = key;
            task.request(key);
        }
    }

    private Optional<BasinSubject> wanted(Exploration exploration) {
        var landscape = results.surveyed().get();
        return landscape == null ? Optional.empty() : subject(exploration, landscape.field());
    }

    private static Optional<BasinSubject> subject(Exploration exploration, Field field) {
        var race = exploration.race();
        return exploration.view().colourBy() == ColourBy.BASINS
                ? race.lineup().selectedRunner()
                .map(runner ->
                        new BasinSubject(field, BeyondBasins.dimension(exploration.source(), runner.method(), race.stepLimit()),
                                exploration.source().plane().dimension(), runner.method(), exploration.home(), race.stepLimit()))
                : Optional.empty();
    }

    private void search(Optional<Key> key, Cancellation cancellation, Consumer<Optional<BasinPicture>> publish) {
        if (key.isEmpty()) {
            sheets = List.of();
            searched = Optional.empty();
            publish.accept(Optional.empty());
        } else if (!key.get().stopped()) {
            search(key.get(), cancellation, picture -> publish.accept(Optional.of(picture)));
        }
    }

    private void search(Key key, Cancellation cancellation, Consumer<BasinPicture> publish) {
        var subject = key.subject();
        if (key.beyond().isPresent()) {
            searchBeyond(key, cancellation, publish);
            return;
        }
        begin(subject, cancellation);
        var search = new BasinSearch(subject.field(), subject.method(), RaceStopping.of(subject.home(), subject.stepLimit()));
        var grids = search.coarseToFine(Grid.pixels(key.window(), key.columns(), key.rows()));
        progress.begin(grids);
        var before = sheets;
        for (var grid : grids) {
            var landings = new Landings(grid);
            workers.runAll(progress.counted(search.bands(landings, cancellation), grid), cancellation);
            var basins = Basins.of(landings, ends, resolution(subject.home()), mostEnds);
            ends = basins.ends();
            var sheet = new BasinSheet(basins);
            boolean complete = grid == grids.getLast();
            sheets = complete ? List.of(sheet) : finestFirst(before, sheet);
            publish.accept(new BasinPicture(subject, sheets, sheet, ends, complete));
        }
    }

    /// Among all variables. Their ends are those of one plane: nothing is kept for another.
    private void searchBeyond(Key key, Cancellation cancellation, Consumer<BasinPicture> publish) {
        var subject = key.subject();
        if (!searched.equals(Optional.of(subject))) {
            searched = Optional.of(subject);
            sheets = List.of();
            beyond = new Ends(resolution(subject.home()), Basins.MOST_ENDS);
        }
        var search = BeyondBasins.search(key.beyond().orElseThrow(), subject);
        var grids = search.coarseToFine(Grid.pixels(key.window(), key.columns(), key.rows()));
        progress.begin(grids);
        var before = sheets;
        for (var grid : grids) {
            var landed = new SpaceBasinSearch.Landed(grid);
            workers.runAll(progress.counted(search.rows(landed, cancellation), grid), cancellation);
            var basins = search.basins(landed, beyond);
            ends = basins.ends();
            var sheet = new BasinSheet(basins);
            boolean complete = grid == grids.getLast();
            sheets = complete ? List.of(sheet) : finestFirst(before, sheet);
            publish.accept(new BasinPicture(subject, sheets, sheet, ends, complete));
        }
    }

    private static List<BasinSheet> finestFirst(List<BasinSheet> before, BasinSheet sheet) {
        var all = new ArrayList<>(before.subList(0, Math.min(before.size(), MOST_SHEETS - 1)));
        all.add(sheet);
        all.sort(Comparator.comparing(each -> each.grid().dx()));
        return all;
    }

    /// Forgets what was known of another subject.
    private void begin(BasinSubject subject, Cancellation cancellation) {
        if (!searched.equals(Optional.of(subject))) {
            boolean sameGround = searched.filter(last -> last.dimension() == subject.dimension() && last.field() == subject.field()
                    && last.home().equals(subject.home())).isPresent();
            searched = Optional.empty();
            sheets = List.of();
            if (!sameGround) {
                var critical = CriticalPointSearch.in(subject.field(), subject.home(), cancellation);
                ends = critical.points().stream().sorted(Comparator.comparing(CriticalPoint::kind))
                        .map(point -> new Basins.End(point.x(), point.y())).toList();
                // On a curve of critical points every run has an end of its own.
                mostEnds = critical.curve() ? ends.size() : Basins.MOST_ENDS;
            }
            searched = Optional.of(subject);
        }
    }

    /// Ends nearer than this are one.
    static double resolution(Window home) {
        return Basins.RESOLUTION * Math.hypot(home.width(), home.height());
    }
}
