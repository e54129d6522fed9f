package hesse.app.race;

import hesse.app.background.UiClock;
import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import java.time.Duration;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Moves the race's step: by one, to an end, or on its own at a speed.
public final class Playback {
    private final ExplorationModel model;
    private final Results results;
    private final DoubleProperty speed;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final UiClock.Timer clock;

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
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// Plays from here, or from the start again if the race is over; pauses if it plays.
    public void toggle() {
        if (playing.get()) {
            pause();
        } else if (lastStep() > 0 || isAwaited()) {
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
        go(step() + by);
    }

    public void first() {
        pause();
        go(0);
    }

    /// The end of runs that are still on their way is as far as they may go.
    public void last() {
        pause();
        if (isAwaited()) {
            model.slide(e -> e.with(e.race().at(e.race().stepLimit())));
        } else {
            go(lastStep());
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
        if (isAwaited()) {
            awaitTick();
        } else if (step() >= lastStep()) {
            pause();
        } else {
            awaitTick();
            go(step() + 1);
        }
    }

    /// Whether the runs on screen are those of the function before, and others are on their way.
    private boolean isAwaited() {
        return model.get().race().starts().isPresent() && !(results.shows(model.get().source()) && results.runs().getValue().isPresent());
    }

    private int step() {
        return Math.min(model.get().race().step(), lastStep());
    }

    private int lastStep() {
        return results.runs().getValue().map(runs -> runs.lastStep(model.get().race().lockStep())).orElse(0);
    }
}
