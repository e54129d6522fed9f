package hesse.app.surface;

import hesse.app.state.HoveredIterate;
import hesse.app.state.Runs;
import hesse.document.Exploration;
import hesse.document.Race;
import hesse.field.Window;
import hesse.figure.Layer;
import hesse.figure.Style;
import hesse.figure.race.DistanceScale;
import hesse.figure.step.PlaneStep;
import hesse.figure.step.StepLines;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a surface shows of the runs: their tracks up to the step on screen, those in other coordinates, and how the next step comes about.
///
/// @param window of the surface
record SurfaceRaces(Runs runs, Exploration exploration, Window window, Style style) {

    /// @param pointed the iterate that the mouse is at in a chart
    List<SurfaceRace> all(Optional<HoveredIterate> pointed) {
        var race = exploration.race();
        var scale = DistanceScale.of(window);
        var drawn = runs.drawn(race).stream().map(track -> SurfaceRace.of(track, track.at(race.step()), scale));
        var ring = pointed.filter(runs::has).map(iterate -> SurfaceRace.point(runs.tracks().get(iterate.runner()), iterate.k()));
        return Stream.of(drawn, mapped(race), steps(race), ring.stream()).flatMap(races -> races).toList();
    }

    /// The runs in the race's other coordinates, as lines alone.
    private Stream<SurfaceRace> mapped(Race race) {
        return runs.drawnRunners(race).stream().filter(i -> i < runs.mapped().size()).map(i -> {
            var track = runs.mapped().get(i);
            int last = Math.min(runs.iterate(i, race), track.last());
            return SurfaceRace.line(Arrays.copyOf(track.x(), last + 1), Arrays.copyOf(track.y(), last + 1), track.looks().argb(),
                    track.looks().dash());
        });
    }

    /// How the selected runner's next step comes about.
    private Stream<SurfaceRace> steps(Race race) {
        boolean shown = exploration.view().shows(Layer.STEP) && race.lineup().isDrawn(race.lineup().selected());
        return (shown ? runs.step(race) : Optional.<PlaneStep>empty()).stream().flatMap(step -> StepLines.of(step, window, style).stream())
                .map(line -> SurfaceRace.line(line.x(), line.y(), line.argb(), line.dash()));
    }
}
