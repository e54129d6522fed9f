package hesse.app.race;

import hesse.app.background.UiClock;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Race;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Moves the race's step: by one, to an end, or on its own at a speed.
///
/// What is asked for while the runs on screen aren't yet those of the race is done when they are: the end is that of the new runs.
public final class Playback {
    private final ExplorationModel model;
    private final Results results;
    private final DoubleProperty speed;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final UiClock.Timer clock;
    /// What waits for the runs of this race.
    private final List<Runnable> waiting = new ArrayList<>();
    private Race waitingFor;

    public Playback(ExplorationModel model, Results results, Settings settings, UiClock clock) {
        this.model = model;
        this.results = results;
        this.speed = settings.playbackSpeed();
        this.clock = clock.timer(this::tick);
        speed.subscribe(() -> {
            if (playing.get()) {
                awaitTick();
            }
        });
        results.runsArePending().subscribe(this::doWhatWaited);
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// Plays from here, or from the start again if the race is over; pauses if it plays.
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            whenRunsAreShown(this::play);
        }
    }

    private void play() {
        if (lastStep() > 0) {
            if (step() >= lastStep()) {
                go(0);
            }
            playing.set(true);
            awaitTick();
        }
    }

    public void pause() {
        playing.set(false);
        clock.stop();
    }

    /// Moves by whole steps and stops playing.
    public void step(int by) {
        pause();
        whenRunsAreShown(() -> go(step() + by));
    }

    public void first() {
        pause();
        waiting.clear();
        go(0);
    }

    public void last() {
        pause();
        whenRunsAreShown(() -> go(lastStep()));
    }

    private void whenRunsAreShown(Runnable action) {
        if (!results.runsArePending().get()) {
            action.run();
            return;
        }
        if (!model.get().race().equals(waitingFor)) {
            waiting.clear();
            waitingFor = model.get().race();
        }
        waiting.add(action);
    }

    /// Of a race that was changed meanwhile it isn't known whether the same would be wanted.
    private void doWhatWaited(boolean pending) {
        if (!pending) {
            var actions = model.get().race().equals(waitingFor) ? List.copyOf(waiting) : List.<Runnable>of();
            waiting.clear();
            actions.forEach(Runnable::run);
        }
    }

    /// Shows this step, or the nearest one there is.
    public void go(int to) {
        int step = Math.clamp(to, 0, lastStep());
        model.slide(e -> e.with(e.race().at(step)));
    }

    public void faster(double factor) {
        speed.set(Math.clamp(speed.get() * factor, Settings.SLOWEST, Settings.FASTEST));
    }

    private void awaitTick() {
        clock.start(Duration.ofNanos(Math.round(1e9 / speed.get())));
    }

    private void tick() {
        if (step() < lastStep()) {
            awaitTick();
            go(step() + 1);
        } else if (results.runsArePending().get()) {
            awaitTick();
        } else {
            pause();
        }
    }

    private int step() {
        return Math.min(model.get().race().step(), lastStep());
    }

    private int lastStep() {
        return results.runs().getValue().map(runs -> runs.lastStep(model.get().race().lockStep())).orElse(0);
    }
}
