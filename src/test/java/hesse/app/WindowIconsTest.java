package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.testing.ThreadTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@ThreadTest
class WindowIconsTest {
    @Test
    void thereIsAnIconOfEverySize() throws Exception {
        var sizes = FxThread.call(() -> WindowIcons.images().map(icon -> (int) icon.getWidth() + "x" + (int) icon.getHeight()).toList());
        assertEquals(List.of("16x16", "24x24", "32x32", "48x48", "64x64", "128x128"), sizes);
    }
}
