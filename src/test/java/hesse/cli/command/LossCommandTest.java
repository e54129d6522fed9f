package hesse.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.Shell;
import hesse.cli.Shell.Outcome;
import hesse.learning.objective.ReferenceRows;
import hesse.testing.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands about losses: `losses`, `loss`, and `--loss` of the others.
final class LossCommandTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /// Weights of the reference data as a file's rows, and the numbers that belong to them.
    private static String row(List<Map<String, String>> point) {
        return point.stream().filter(row -> row.get("quantity").equals("w")).map(row -> row.get("value")).collect(Collectors.joining(","))
                + "\n";
    }

    private static Map<List<String>, Double> numbers(String csv, int keys) {
        var numbers = new HashMap<List<String>, Double>();
        csv.lines().skip(1).map(line -> List.of(line.split(",", -1)))
                .forEach(cells -> numbers.put(cells.subList(0, keys), Double.valueOf(cells.getLast())));
        return numbers;
    }

    @Test
    void answersAreThoseOfTheReference() throws IOException {
        for (var loss : List.of("logit_b", "poisson", "softmax3_l2", "xor221", "matfac1", "deep3", "tanh2331")) {
            var points = ReferenceRows.grouped("points", "loss", "point").entrySet().stream()
                    .filter(point -> point.getKey().getFirst().equals(loss)).toList();
            var weights = file("w.csv", points.stream().map(point -> row(point.getValue())).collect(Collectors.joining()));
            var outcome = Shell.run("loss", "--loss", loss, "--weights", weights);
            assertEquals(0, outcome.code(), outcome.err());
            var numbers = numbers(outcome.out(), 4);
            for (int k = 0; k < points.size(); k++) {
                for (var row : points.get(k).getValue()) {
                    if (!row.get("quantity").equals("w")) {
                        double computed = numbers.get(List.of(Integer.toString(k), row.get("quantity"), row.get("i"), row.get("j")));
                        assertEquals(Double.parseDouble(row.get("value")), computed, 16 * Double.parseDouble(row.get("e")) + 1e-300,
                                row::toString);
                    }
                }
            }
        }
    }

    @Test
    void productsWithVectors() throws IOException {
        for (var product : ReferenceRows.grouped("hv", "loss", "point", "matrix", "vector").entrySet()) {
            if (product.getKey().getFirst().equals("xor221")) {
                var point = ReferenceRows.grouped("points", "loss", "point").get(product.getKey().subList(0, 2));
                var weights = file("w.csv", row(point));
                var vector = file("v.csv",
                        "v\n" + product.getValue().stream().map(row -> row.get("v") + "\n").collect(Collectors.joining()));
                var matrix = product.getKey().get(2);
                var outcome = matrix.equals("GN")
                        ? Shell.run("loss", "--loss", "xor221", "--weights", weights, "--times", vector, "--gauss-newton")
                        : Shell.run("loss", "--loss", "xor221", "--weights", weights, "--times", vector);
                var numbers = numbers(outcome.out(), 4);
                for (var row : product.getValue()) {
                    assertEquals(Double.parseDouble(row.get("product")), numbers.get(List.of("0", matrix, "0", row.get("i"))),
                            16 * Double.parseDouble(row.get("e")) + 1e-300, row::toString);
                }
            }
        }
    }

    @Test
    void twoWeightsAreAFormulaOfTwoVariables() {
        for (var loss : Csv.rows("/golden-ml/losses.csv")) {
            if (!loss.get("formula_xy").isEmpty() && !loss.get("id").equals("sqhinge")) {
                var byFormula = Shell.run("eval", "--function", loss.get("formula_xy"), "--at", "0.5,-0.25").out().split("[,\n]");
                var byLoss = Shell.run("eval", "--loss", loss.get("id"), "--at", "0.5,-0.25").out().split("[,\n]");
                assertEquals(byFormula.length, byLoss.length);
                for (int i = 13; i < 25; i++) {
                    assertEquals(Double.parseDouble(byFormula[i]), Double.parseDouble(byLoss[i]),
                            1e-12 * Math.max(1, Math.abs(Double.parseDouble(byFormula[i]))), loss.get("id"));
                }
                assertEquals(byFormula[25], byLoss[25]);
            }
        }
    }

    @Test
    void aLossInAFile() throws IOException {
        file("three.csv", "x,y\n-1,0\n0,1\n2,1\n");
        var loss = file("mine.json", "{\"model\": \"generalised_linear\", \"link\": \"square\", \"lambda\": 1, \"data\": \"three.csv\"}");
        assertEquals(Outcome.done("""
                point,quantity,i,j,value
                0,f,,,1
                0,g,0,,-2
                0,g,1,,-2
                0,H,0,0,4
                0,H,0,1,1
                0,H,1,1,6
                """), Shell.run("loss", "--loss", loss, "--weights", file("w.csv", "w0;w1\n0;0\n"), "--show", "H,f,g"));
        assertEquals(Outcome.done("""
                point,f,gradient_norm,lambda_min,lambda_max,positive,negative,class
                0,1,2.8284271247461903,3.5857864376269046,6.4142135623730958,2,0,PD
                """), Shell.runWith("0 0", "eval", "--loss", loss, "--weights", "-"));
        assertEquals(Outcome.done("""
                x,y,f,fx,fy,fxx,fxy,fyy,lambda_min,lambda_max,angle_min,angle_max,class
                0,1,9,0,20,4,2,24,3.8019609728144306,24.198039027185569,-0.098697779924940388,1.4720985468699563,PD
                # dimension: 2
                # negative: 0
                # negative_all: true
                """),
                Shell.run("plane", "--loss", loss, "--weights", file("w0.csv", "0,0"), "--directions", file("uv.csv", "1,0\n0,2\n"), "--at",
                "0,1"));
    }

    /// Nothing proves that a list is complete, but linear models are convex by their form.
    @Test
    void criticalPointsOfALoss() {
        var penalised = Shell.run("critical", "--loss", "logit_2_l2", "--window", "-3,3,-3,3");
        assertTrue(penalised.out().startsWith("x,y,f,lambda_min,lambda_max,type,certified\n0.9945272229893"), penalised.toString());
        assertTrue(penalised.out().endsWith("# convexity: strictly-convex\n"), penalised.toString());
        assertTrue(Shell.run("critical", "--loss", "logit_b", "--window", "-3,3,-3,3").out().endsWith("# convexity: convex\n"));
        assertTrue(Shell.run("critical", "--loss", "tanh111", "--window", "-1,1,-1,1").out().contains("\n0,0,0.23125"));
    }

    @Test
    void tracesOfManyWeights() throws IOException {
        var weights = file("w.csv", "1,1,1.5\n");
        assertEquals("""
                k,f,gradient_norm,w0,w1,w2
                0,0.125,1.1726039399558574,1,1,1.5
                """, Shell.run("trace", "--loss", "deep3", "--weights", weights, "--method", "newton-cg", "--steps", "0").out().replaceAll("#.*\n", ""));
        var spectrum = Shell.run("spectrum", "--loss", "deep3", "--weights", file("one.csv", "1\n1\n1\n"));
        assertTrue(spectrum.out().startsWith("i,eigenvalue,error\n0,"), spectrum.toString());
        assertTrue(spectrum.out().contains("# negative: 0\n"), spectrum.toString());
    }

    @Test
    void oneSentenceForWhatIsWrong() throws IOException {
        var weights = file("w.csv", "1,2\n3,4,5\n");
        assertEquals(Outcome.refused("", "There is no loss “xor22”. Did you mean xor221?\n"),
                Shell.run("loss", "--loss", "xor22", "--weights", weights));
        assertEquals(Outcome.refused("", weights + ", line 2: the loss has 2 weights, but there are 3 numbers.\n"),
                Shell.run("loss", "--loss", "lin", "--weights", weights));
        assertEquals(Outcome.refused("", "The loss has 9 weights, and a point has two: give weights with --weights.\n"),
                Shell.run("eval", "--loss", "xor221", "--at", "1,2"));
        assertEquals(Outcome.misused("One thing at a time: a loss or a function, one point or weights.", "hesse eval"),
                Shell.run("eval", "x*y", "--loss", "lin", "--at", "1,2"));
        assertEquals(Outcome.misused("“Q” is none of f, g, H and eig.", "hesse loss"),
                Shell.run("loss", "--loss", "lin", "--weights", weights, "--show", "f,Q"));
        for (var row : List.of("1,x", "1,", "NaN,1", "x,1e999")) {
            var bad = file("bad.csv", "0,0\n" + row + "\n");
            var expected = switch (row) {
                case "1," -> "column 2: there is nothing in the cell.";
                case "NaN,1" -> "column 1: “NaN” is no number that a loss can do with.";
                case "1,x" -> "column 2: “x” is no number.";
                default -> "column 1: “x” is no number.";
            };
            assertEquals(Outcome.refused("", bad + ", line 2, " + expected + "\n"), Shell.run("loss", "--loss", "lin", "--weights", bad));
        }
        assertEquals(Outcome.refused("", file("bad.csv", "1,x\n") + ", line 1, column 2: “x” is no number.\n"),
                Shell.run("loss", "--loss", "lin", "--weights", file("bad.csv", "1,x\n")));
        assertEquals(Outcome.misused("Say where to start: --weights FILE.csv with one row of 9 numbers, or --start for losses of two weights.", "hesse trace"),
                Shell.run("trace", "--loss", "xor221", "--method", "newton"));
    }
}
