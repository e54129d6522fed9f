package hesse.app.race;

import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;

/// Moves the race's step: by one, to an end, or on its own at a speed.
public final class Playback {
    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 64;

    private final ExplorationModel model;
    private final Results results;
    private final DoubleProperty speed = new SimpleDoubleProperty(2);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));

    public Playback(ExplorationModel model, Results results) {
        this.model = model;
        this.results = results;
        clock.setCycleCount(Animation.INDEFINITE);
        // Not bound: starting a clock sets its rate.
        speed.subscribe(stepsPerSecond -> clock.setRate(stepsPerSecond.doubleValue()));
    }

    /// Steps per second, from [#SLOWEST] to [#FASTEST].
    public DoubleProperty speed() {
        return speed;
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// Plays from here, or from the start again if the race is over; pauses if it plays.
    public void toggle() {
        if (playing.get()) {
            pause();
        } else if (lastStep() > 0) {
            if (step() >= lastStep()) {
                go(0);
            }
            playing.set(true);
            clock.playFromStart();
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

    public void last() {
        pause();
        go(lastStep());
    }

    /// Shows this step, or the nearest one there is.
    public void go(int to) {
        int step = Math.clamp(to, 0, lastStep());
        model.slide(e -> e.with(e.race().at(step)));
    }

    public void faster(double factor) {
        speed.set(Math.clamp(speed.get() * factor, SLOWEST, FASTEST));
    }

    private void tick() {
        if (step() >= lastStep()) {
            pause();
        } else {
            go(step() + 1);
        }
    }

    private int step() {
        return Math.min(model.get().race().step(), lastStep());
    }

    private int lastStep() {
        return results.runs().getValue().map(runs -> runs.lastStep()).orElse(0);
    }
}
