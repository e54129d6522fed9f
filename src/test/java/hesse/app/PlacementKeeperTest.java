package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.app.settings.WindowPlacement;
import hesse.testing.ThreadTest;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a window returns to is kept while it is as large as the screen.
@ThreadTest
class PlacementKeeperTest {
    private static final WindowPlacement PLACED = new WindowPlacement(10, 20, 500, 400, false);

    private final ManualClock clock = new ManualClock();
    private Stage stage;
    private PlacementKeeper keeper;

    @BeforeEach
    void open() throws Exception {
        FxThread.call(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new Group()));
            place(stage, PLACED);
            keeper = new PlacementKeeper(stage, PLACED, clock);
            stage.show();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        after(Stage::hide);
    }

    @Test
    void aWindowIsKeptWhereItIs() throws Exception {
        var moved = new WindowPlacement(30, 40, 300, 350, false);
        assertEquals(moved, after(shown -> place(shown, moved)), "at once if it is closed at once");
    }

    @Test
    void aMaximisedWindowReturnsToWhereItWasLastEvenIfItGrewBeforeItSaidWhy() throws Exception {
        var moved = new WindowPlacement(30, 40, 300, 350, false);
        after(shown -> place(shown, moved));
        rest();
        FxThread.call(() -> {
            place(stage, new WindowPlacement(0, 0, 1000, 1000, false));
            stage.setMaximized(true);
            return null;
        });
        rest();
        assertEquals(new WindowPlacement(30, 40, 300, 350, true), after(_ -> {}));
        rest();
        FxThread.call(() -> {
            stage.setMaximized(false);
            place(stage, PLACED);
            return null;
        });
        rest();
        assertEquals(PLACED, after(_ -> {}));
    }

    @Test
    void oneThatWasOpenedMaximisedAndNeverRestoredReturnsToWhereItWouldHave() throws Exception {
        var other = FxThread.call(() -> {
            var maximised = new Stage();
            maximised.setScene(new Scene(new Group()));
            place(maximised, PLACED);
            maximised.setMaximized(true);
            var kept = new PlacementKeeper(maximised, PLACED, clock);
            maximised.show();
            return kept;
        });
        rest();
        assertEquals(new WindowPlacement(10, 20, 500, 400, true), FxThread.call(other::placement));
    }

    @Test
    void theFullScreenIsNoPlaceToReturnTo() throws Exception {
        after(shown -> shown.setFullScreen(true));
        rest();
        assertEquals(PLACED, after(_ -> {}));
    }

    private static void place(Stage stage, WindowPlacement placement) {
        stage.setX(placement.x());
        stage.setY(placement.y());
        stage.setWidth(placement.width());
        stage.setHeight(placement.height());
    }

    private WindowPlacement after(Consumer<Stage> change) throws Exception {
        return FxThread.call(() -> {
            change.accept(stage);
            return keeper.placement();
        });
    }

    private void rest() throws Exception {
        FxThread.call(() -> {
            clock.advance(PlacementKeeper.REST);
            return null;
        });
    }
}
