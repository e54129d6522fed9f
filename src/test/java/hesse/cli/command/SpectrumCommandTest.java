package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.Shell;
import hesse.cli.Shell.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpectrumCommandTest {

    @Test
    void allEigenvaluesStandInTheirOrder() {
        assertEquals(Outcome.done("""
                i,eigenvalue,error
                0,-6,2.6645352591003757e-15
                1,2,2.6645352591003757e-15
                # dimension: 2
                # found: exact
                # negative: 1
                # negative_all: true
                """), Shell.run("spectrum", "x^2 - 3*y^2", "--at", "1,2"));
        assertEquals(Outcome.done("""
                {"eigenvalues": [
                {"i": 0, "eigenvalue": 0, "error": 8.8817841970012523e-16},
                {"i": 1, "eigenvalue": 2, "error": 8.8817841970012523e-16}
                ], "dimension": 2, "found": "exact", "negative": 0, "negative_all": true}
                """), Shell.run("spectrum", "--function", "x^2", "--at", "1,2", "--format", "json"));
    }

    @Test
    void aDensityIsATable() {
        var lines = Shell.run("spectrum", "x^2 - 3*y^2", "--at", "1,2", "--density", "3", "--sigma", "0.5").out().lines().toList();
        assertEquals(List.of("t,density", "-2," + 0.0), List.of(lines.getFirst(), lines.get(2).replaceAll(",.*", ",0.0")));
        assertTrue(lines.contains("# sigma: 0.5"), lines::toString);
    }

    @Test
    void whereHIsntFiniteThereIsNoSpectrum() {
        assertEquals(Outcome.refused("", "The Hessian is not finite there, so it has no eigenvalues.\n"),
                Shell.run("spectrum", "sqrt(x)", "--at", "0,0"));
    }
}
