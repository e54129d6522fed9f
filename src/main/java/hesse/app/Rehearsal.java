package hesse.app;

import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// A short visit for the JVM that records what the window loads and runs, and archives it for all later starts: the
/// window opens, a formula is typed, and the program ends. Called by the build of packages, in place of `Main`.
public final class Rehearsal {
    /// The program rests when within so long a time it takes less than a tenth of a core.
    private static final Duration REST = Duration.ofSeconds(1);
    /// A program that doesn't come to rest ends the rehearsal after so many of these times.
    private static final int PATIENCE = 60;
    private static final String FORMULA = "sin(3x) + cos(2y) exp(-x^2) + x y";

    private Rehearsal() {}

    public static void main(String[] arguments) {
        var visitor = new Thread(Rehearsal::visit, "hesse-rehearsal");
        visitor.setDaemon(true);
        visitor.start();
        HesseApplication.open();
    }

    private static void visit() {
        try {
            awaitRest();
            Platform.runLater(Rehearsal::type);
            awaitRest();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private static void type() {
        if (Window.getWindows().getFirst().getScene().lookup("#formula") instanceof TextField formula) {
            formula.setText(FORMULA);
            formula.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }
    }

    private static void awaitRest() throws InterruptedException {
        var before = Duration.ZERO;
        for (int waited = 0; waited < PATIENCE; waited++) {
            Thread.sleep(REST);
            var used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            if (!before.isZero() && used.minus(before).compareTo(REST.dividedBy(10)) < 0) {
                return;
            }
            before = used;
        }
    }
}
