package hesse.app.state;

import hesse.app.background.Workers;
import hesse.document.Exploration;
import hesse.field.kernel.KernelBackend;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleDoubleProperty;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the program computes for an exploration on a map of a given shape, and the cursor on it, without a window.
public record Computed(ExplorationModel model, Results results, CursorModel cursor) {
    private static final long PATIENCE_SECONDS = 60;

    /// @param aspect the map's width over its height
    public static Computed of(Exploration exploration, double aspect) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        try (var workers = new Workers()) {
            var model = new ExplorationModel(exploration);
            var results = new Results();
            var pipeline = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000,
                    () -> new Pipeline(model, results, workers, KernelBackend.plain(), System::nanoTime, new SimpleDoubleProperty(aspect)));
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, () -> !pipeline.busy().get()));
            return new Computed(model, results,
                    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, () -> new CursorModel(model, results)));
        }
    }
}
