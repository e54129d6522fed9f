package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.glass.ui.Application;
import hesse.testing.ThreadTest;
import hesse.testing.ThreadTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The event that macOS sends, sent by hand.
@ThreadTest
class WindowingSystemTest {
    @Test
    void filesAreOpenedOneAfterTheOther() throws Exception {
        var opened = new ArrayList<Path>();
        FxThread.call(() -> {
            var toolkit = Application.GetApplication();
            var before = toolkit.getEventHandler();
            try {
                WindowingSystem.onOpenFile(opened::add);
                toolkit.getEventHandler().handleOpenFilesAction(toolkit, 0, new String[] {"/a/dome.hesse", "b.hesse"});
            } finally {
                toolkit.setEventHandler(before);
            }
            return null;
        });
        assertEquals(List.of(Path.of("/a/dome.hesse"), Path.of("b.hesse")), opened);
    }
}
