package hesse.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GridTest {

    private static final Window WINDOW = new Window(-2, 2, 0, 6);

    @Test
    void pixelsAreCentresFromTheTopDown() {
        var grid = Grid.pixels(WINDOW, 8, 3);
        assertEquals(new Grid(-1.75, 0.5, 8, 5, -2, 3), grid);
        assertEquals(1.75, grid.x(7));
        assertEquals(1, grid.y(2));
    }

    @Test
    void onePixelIsTheCentre() {
        var grid = Grid.pixels(WINDOW, 1, 1);
        assertEquals(WINDOW.xCenter(), grid.x(0));
        assertEquals(WINDOW.yCenter(), grid.y(0));
    }

    @Test
    void nodesReachFromBorderToBorderFromTheBottomUp() {
        var grid = Grid.nodes(WINDOW, 5, 4);
        assertEquals(new Grid(-2, 1, 5, 0, 2, 4), grid);
        assertEquals(WINDOW.xMax(), grid.x(4));
        assertEquals(WINDOW.yMax(), grid.y(3));
    }

    @Test
    void aGridHasPoints() {
        var error = assertThrows(IllegalArgumentException.class, () -> Grid.pixels(WINDOW, 0, 3));
        assertEquals("a grid has at least one column and row, but was 0 x 3", error.getMessage());
    }
}
