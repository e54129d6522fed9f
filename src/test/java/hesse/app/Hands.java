package hesse.app;

import hesse.testing.HangGuard;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// TestFX's robot, which after each gesture waits for what follows from it instead of fifty milliseconds, and moves the mouse in a
/// few steps instead of two hundred.
///
/// A screen of JavaFX's own hands a gesture on before the robot returns. A real one takes a while, which nobody tells: there the
/// robot sleeps as TestFX does.
class Hands extends FxRobot {
    private static final boolean OWN_SCREEN = "Headless".equals(System.getProperty("glass.platform"));
    private static final int STEPS = 4;

    @Override
    public final FxRobot push(KeyCode... keys) {
        press(keys);
        return release(List.of(keys).reversed().toArray(KeyCode[]::new));
    }

    @Override
    public final FxRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        return waitForWhatFollows();
    }

    @Override
    public final FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        return waitForWhatFollows();
    }

    @Override
    public final FxRobot write(String text, int pause) {
        var scene = focusedScene();
        text.chars().forEach(letter -> {
            robot().typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter));
            waitForWhatFollows();
        });
        return this;
    }

    @Override
    public final FxRobot press(MouseButton... buttons) {
        robotContext().getMouseRobot().pressNoWait(buttons);
        return waitForWhatFollows();
    }

    @Override
    public final FxRobot release(MouseButton... buttons) {
        robotContext().getMouseRobot().releaseNoWait(buttons);
        return waitForWhatFollows();
    }

    @Override
    public final FxRobot clickOn(MouseButton... buttons) {
        press(buttons);
        return release(buttons);
    }

    @Override
    public final FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        moveTo(place, motion);
        return clickOn(buttons);
    }

    /// Straight to it, and where it has moved meanwhile, after it.
    @Override
    public final FxRobot moveTo(PointQuery place, Motion motion) {
        var from = robot().retrieveMouse();
        var to = place.query();
        for (int step = 1; step <= STEPS; step++) {
            move(from.interpolate(to, (double) step / STEPS));
        }
        var now = place.query();
        return now.equals(to) ? this : move(now);
    }

    private FxRobot move(Point2D place) {
        robotContext().getMouseRobot().moveNoWait(place);
        return waitForWhatFollows();
    }

    /// Waits until what the last gesture or change asked for was done, laid out and drawn.
    final FxRobot waitForWhatFollows() {
        if (OWN_SCREEN) {
            for (int pulse = 0; pulse < 2; pulse++) {
                waitForPulse();
            }
        } else {
            WaitForAsyncUtils.waitForFxEvents();
        }
        return this;
    }

    /// Waits until JavaFX has made its next frame.
    private static void waitForPulse() {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(done::countDown);
            }
        }.start());
        HangGuard.await(done);
    }

    private Scene focusedScene() {
        return robotContext().getWindowFinder().window(Window::isFocused).getScene();
    }

    private BaseRobot robot() {
        return robotContext().getBaseRobot();
    }
}
