package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.Shell;
import hesse.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Planes of a loss's weights, laid by name, and runs from starts on them.
final class PlaneCommandTest {
    /// Here H of deep3, (1 − w₀ w₁ w₂)²/2, has two negative eigenvalues.
    private static final String WEIGHTS = "1,2,1\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String plane(String directions, String weights, String... more) throws IOException {
        var arguments =
                new java.util.ArrayList<>(List.of("plane", "--loss", "deep3", "--weights", file("w.csv", weights), "--directions",
                                directions, "--at", "0,0"));
        arguments.addAll(List.of(more));
        var outcome = Shell.run(arguments.toArray(String[]::new));
        assertEquals("", outcome.err());
        return outcome.out();
    }

    private static double[] fact(String out, String name) {
        var value = out.lines().filter(line -> line.startsWith("# " + name + ": ")).findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + out));
        return Arrays.stream(value.substring(value.indexOf(": ") + 2).split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    private static double[] firstRow(String out) {
        var cells = out.split("\n")[1].split(",");
        return Arrays.stream(cells, 0, 12).mapToDouble(Double::parseDouble).toArray();
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    /// H₂ of eigenvectors is diagonal, with the eigenvalues of the whole H on it.
    @Test
    void eigenvectorsHaveTheirEigenvalues() throws IOException {
        var lines = Shell.run("spectrum", "--loss", "deep3", "--weights", file("w.csv", WEIGHTS)).out().split("\n");
        double[] eigenvalues = IntStream.range(1, 4).mapToDouble(i -> Double.parseDouble(lines[i].split(",")[1])).toArray();
        var pairs = List.of("top-two,2,1", "top-bottom,2,0", "bottom-two,0,1");
        for (var pair : pairs) {
            var parts = pair.split(",");
            var out = plane(parts[0], WEIGHTS);
            double[] row = firstRow(out);
            assertEquals(eigenvalues[Integer.parseInt(parts[1])], row[5], 1e-13, out);
            assertEquals(0, row[6], 1e-13, out);
            assertEquals(eigenvalues[Integer.parseInt(parts[2])], row[7], 1e-13, out);
            assertTrue(out.endsWith("# dimension: 3\n# negative: 2\n# negative_all: true\n"), out);
        }
    }

    /// What is found is orthonormal, and the same when it is given back as a file.
    @Test
    void foundDirectionsAreOrthonormalAndCanBeGivenBack() throws IOException {
        var path = "k,f,w0,w1,w2\n0,1,1,2,1\n1,1,1.5,2,1\n2,1,1,2,2\n";
        for (var kind : List.of("gradient-top", "random", "points", "path")) {
            boolean several = kind.equals("points") || kind.equals("path");
            var out = plane(kind, several ? path : WEIGHTS);
            double[] u = fact(out, "u");
            double[] v = fact(out, "v");
            assertEquals(1, dot(u, u), 1e-14, out);
            assertEquals(1, dot(v, v), 1e-14, out);
            assertEquals(0, dot(u, v), 1e-14, out);
            var given = plane(file("uv.csv", join(u) + join(v)), join(fact(out, "w")));
            assertEquals(out.split("\n")[1], given.split("\n")[1], kind);
        }
        assertTrue(plane("random", WEIGHTS, "--seed", "2").contains("# u: ")
                && !plane("random", WEIGHTS, "--seed", "2").equals(plane("random", WEIGHTS)));
    }

    private static String join(double[] numbers) {
        return String.join(",", Arrays.stream(numbers).mapToObj(Double::toString).toList()) + "\n";
    }

    /// Three points at right angles: the mean is a third of both sides away from the corner.
    @Test
    void pathsSayWhatTheirPlaneExplains() throws IOException {
        var path = "0,0,0\n3,0,0\n0,3,0\n";
        assertEquals(1, Arrays.stream(fact(plane("path", path), "explained")).sum(), 1e-14);
        assertEquals(1, fact(plane("path", path, "--centred"), "w")[0], 1e-15);
        assertEquals(3, fact(plane("path", path), "w")[1]);
    }

    @Test
    void twoWeightsAreTheirOwnCoordinates() throws IOException {
        double[] row =
                firstRow(Shell.run("plane", "--loss", "deep3", "--weights", file("w.csv", WEIGHTS), "--directions", "w0,w2", "--at",
                                "1.5,0.25").out());
        assertEquals((1 - 1.5 * 2 * 0.25) * (1 - 1.5 * 2 * 0.25) / 2, row[2], 1e-16);
        assertEquals(-(1 - 1.5 * 2 * 0.25) * 2 * 0.25, row[3], 1e-15);
    }

    @Test
    void oneSentenceForAPlaneThatThereIsnt() throws IOException {
        var w = file("w.csv", WEIGHTS);
        assertEquals(Outcome.misused("There is no plane “top”; it is a file, two weights as w0,w1, or one of top-two, top-bottom, bottom-two, gradient-top, random, points, path.",
                "hesse plane"), Shell.run("plane", "--loss", "deep3", "--weights", w, "--directions", "top", "--at", "0,0"));
        assertEquals(Outcome.refused("", "w1,w3 are not two of the weights, which go from w0 to w2.\n"),
                Shell.run("plane", "--loss", "deep3", "--weights", w, "--directions", "w1,w3", "--at", "0,0"));
        assertEquals(Outcome.refused("", "This plane needs 3 rows of weights, but there are 1.\n"),
                Shell.run("plane", "--loss", "deep3", "--weights", w, "--directions", "points", "--at", "0,0"));
        assertEquals(Outcome.refused("",
                "There is no plane “gradient-top” there: a direction is zero, not finite, or parallel to the other.\n"),
                Shell.run("plane", "--loss", "deep3", "--weights", file("zero.csv", "0,0,0\n"), "--directions", "gradient-top", "--at",
                "0,0"));
        assertEquals(Outcome.misused("--seed goes with --directions random.", "hesse plane"),
                Shell.run("plane", "--loss", "deep3", "--weights", w, "--directions", "path", "--seed", "2", "--at", "0,0"));
        assertEquals(Outcome.misused("The value of --window is refused: “1,0,0,1” is no window: XMIN must be less than XMAX, and YMIN less than YMAX.", "hesse plane"),
                Shell.run("plane", "--loss", "deep3", "--weights", w, "--directions", "random", "--window", "1,0,0,1"));
    }

    /// From every start on the plane a run takes place among all weights; a start where the gradient is zero ends there.
    @Test
    void basinsOfALoss() throws IOException {
        var w = file("w.csv", WEIGHTS);
        var out = Shell.run("basins", "--loss", "deep3", "--weights", w, "--directions", "w0,w2", "--window=0,2,0,2", "--columns", "2",
                "--rows", "1", "--method", "newton").out();
        var lines = out.split("\n");
        assertEquals("x,y,index,f,iterations,reason", lines[0]);
        assertEquals("0.5,1,0,0,0,converged", lines[1]);
        assertEquals("# points: 0.5,2,1", lines[3]);
        double[] end = Arrays.stream(lines[4].substring("# points: ".length()).split(",")).mapToDouble(Double::parseDouble).toArray();
        assertEquals(1, end[0] * end[1] * end[2], 1e-9);
        var two = Shell.run("basins", "--loss", "logit_2_l2", "--window=-3,3,-3,3", "--columns", "3", "--rows", "2", "--method", "newton")
                .out();
        assertEquals(4, two.lines().filter(line -> line.matches("[^#]*,0,\\d+,converged")).count(), two);
        assertEquals(Outcome.misused("The loss has 3 weights: starts lie on a plane of them, which --weights and --directions say, and of two weights on their own plane without.",
                "hesse basins"), Shell.run("basins", "--loss", "deep3", "--window=0,2,0,2", "--method", "newton"));
    }
}
