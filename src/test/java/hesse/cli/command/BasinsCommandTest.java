package hesse.cli.command;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.cli.Shell;
import hesse.cli.Shell.Outcome;
import hesse.testing.Csv;
import org.junit.jupiter.api.Test;

class BasinsCommandTest {

    /// On a double well Newton's method from the middle goes to the maximum between.
    @Test
    void everyCellSaysWhereItEnds() {
        assertEquals(Outcome.done("""
                x,y,index,iterations,reason
                -1.5,0,0,5,converged
                0,0,1,0,converged
                1.5,0,2,5,converged
                # points: -1,0
                # points: 0,0
                # points: 1,0
                # method: newton
                """), Shell.run("basins", "--function", "(x^2 - 1)^2 + y^2", "--window=-2.25,2.25,-1,1", "--columns", "3", "--rows", "1",
                "--method", "newton"));
    }

    @Test
    void himmelblausBasinsAreTheReferences() {
        var lines = Shell.run("basins", "--name", "himmelblau", "--window=-5,5,-5,5", "--columns", "41", "--rows", "41", "--method",
                "newton").out().lines().skip(1).toList();
        var rows = Csv.rows("/golden/basins_newton_himmelblau.csv");
        for (int i = 0; i < rows.size(); i++) {
            var cells = lines.get(i).split(",");
            var row = rows.get(i);
            assertEquals(number(row, "x0"), Double.parseDouble(cells[0]), 1e-12);
            assertEquals(number(row, "y0"), Double.parseDouble(cells[1]), 1e-12);
            if (row.get("robust").equals("1")) {
                assertEquals(row.get("label"), cells[2], row::toString);
            }
        }
    }

    @Test
    void sizesHaveLimits() {
        assertEquals("The value of --columns must be between 1 and 4096, but is 5000.\nTry “hesse basins --help”.\n",
                Shell.run("basins", "--name", "himmelblau", "--columns", "5000", "--method", "newton").err());
    }
}
