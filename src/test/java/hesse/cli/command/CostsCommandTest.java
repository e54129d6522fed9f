package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.Shell;
import org.junit.jupiter.api.Test;

class CostsCommandTest {

    @Test
    void measuresEveryTaskAndGoesOnToAMillion() {
        var outcome = Shell.run("costs", "--up-to", "2");
        var lines = outcome.out().lines().toList();
        assertEquals("", outcome.err());
        assertEquals("task,d,seconds,bytes,measured", lines.getFirst());
        assertEquals(11, lines.size());
        assertTrue(lines.get(1).matches("hessian,2,[-+.e0-9]+,32,true"), lines.get(1));
        assertTrue(lines.get(4).matches("l-bfgs,2,[-+.e0-9]+,320,true"), lines.get(4));
        assertTrue(lines.get(6).matches("hessian,1000000,[-+.e0-9]+,8000000000000,false"), lines.get(6));
        assertTrue(lines.get(9).matches("l-bfgs,1000000,[-+.e0-9]+,160000000,false"), lines.get(9));
    }
}
