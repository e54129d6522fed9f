package hesse.contour.cell;

import static hesse.contour.Contours.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.field.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellCasesTest {

    /// Corners as they are seen: 1 is above, 0 below the level 0.5, so lines cross in the middles of the sides
    /// W (0, 0.5), E (1, 0.5), S (0.5, 0), N (0.5, 1). The saddles have the bilinear value 0.5 in their middle: joined.
    @ParameterizedTest(name = "{0}{1} over {2}{3}")
    @CsvSource(delimiterString = ";", value = {
        "0;0;0;0; ''",
        "0;0;1;0; 0.5,0 0,0.5",
        "0;0;0;1; 1,0.5 0.5,0",
        "0;0;1;1; 1,0.5 0,0.5",
        "0;1;0;0; 0.5,1 1,0.5",
        "0;1;1;0; 0.5,0 1,0.5 | 0.5,1 0,0.5",
        "0;1;0;1; 0.5,1 0.5,0",
        "0;1;1;1; 0.5,1 0,0.5",
        "1;0;0;0; 0,0.5 0.5,1",
        "1;0;1;0; 0.5,0 0.5,1",
        "1;0;0;1; 0,0.5 0.5,0 | 1,0.5 0.5,1",
        "1;0;1;1; 1,0.5 0.5,1",
        "1;1;0;0; 0,0.5 1,0.5",
        "1;1;1;0; 0.5,0 1,0.5",
        "1;1;0;1; 0,0.5 0.5,0",
        "1;1;1;1; ''",
    })
    void everyCaseHasItsSegments(double nw, double ne, double sw, double se, String expected) {
        assertEquals(expected, text(onEdges(trace(values(row(nw, ne), row(sw, se)), unit(2, 2), 0.5))));
    }

    /// The bilinear value at the saddle point is (ab − cd)/(a + b − c − d): 0 for ±1, 1/3 with corners 1, 3 and −1.
    @ParameterizedTest(name = "level {4}")
    @CsvSource(delimiterString = ";", value = {
        "-1;1;1;-1; 0; 0.5,0 1,0.5 | 0.5,1 0,0.5",
        "-1;1;1;-1; 0.5; 0.25,0 0,0.25 | 0.75,1 1,0.75",
        "-1;1;1;-1; -0.5; 0.25,1 0,0.75 | 0.75,0 1,0.25",
        "1;-1;-1;1; 0.5; 0,0.75 0.25,1 | 1,0.25 0.75,0",
        "1;-1;-1;1; -0.5; 0,0.25 0.25,0 | 1,0.75 0.75,1",
        "-1;3;1;-1; 0.33; 0.3325,1 0,0.335 | 0.335,0 1,0.3325",
        "-1;3;1;-1; 0.34; 0.33,0 0,0.33 | 0.335,1 1,0.335",
    })
    void saddlesFollowTheBilinearInterpolant(double nw, double ne, double sw, double se, double level, String expected) {
        assertEquals(expected, text(onEdges(trace(values(row(nw, ne), row(sw, se)), unit(2, 2), level))));
    }

    @Test
    void saddlesOfHugeValuesDoNotOverflow() {
        double huge = Double.MAX_VALUE;
        assertEquals("0.5,0 1,0.5 | 0.5,1 0,0.5", text(onEdges(trace(values(row(-huge, huge), row(huge, -huge)), unit(2, 2), 0))));
        assertEquals("0.25,0 0,0.25 | 0.75,1 1,0.75", text(onEdges(trace(values(row(-huge, huge), row(huge, -huge)), unit(2, 2), huge / 2))));
    }

    @Test
    void downwardRowsMirrorTheLine() {
        var downward = new Grid(0, 1, 2, 10, -1, 2);
        assertEquals("0.5,10 0,9.5", text(onEdges(trace(values(row(0, 0), row(1, 0)), downward, 0.5))));
    }
}
