package hesse.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.ParseResult.Refused;
import hesse.expression.Parser;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.compiler.CompiledField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The border of the definiteness regions against reference points on horizontal lines, complete on each of them
/// (src/test/resources/golden/detzero.csv).
class DetZeroReferenceTest {

    /// A function with its window and the reference points on each horizontal line.
    private record Reference(String id, Field field, double xMin, double xMax, double yMin, double yMax, Map<Double, double[]> borders) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Reference> references() {
        var borders = new TreeMap<String, TreeMap<Double, double[]>>();
        for (var line : lines("detzero.csv").skip(1).toList()) {
            var fields = line.split(",");
            borders.computeIfAbsent(fields[0], _ -> new TreeMap<>())
                    .merge(Double.valueOf(fields[1]), new double[] {Double.parseDouble(fields[2])}, DetZeroReferenceTest::joined);
        }
        return lines("functions.csv").map(line -> line.split(",")).filter(fields -> borders.containsKey(fields[0])
                && !fields[0].equals("id")).map(fields -> reference(fields, borders.get(fields[0])));
    }

    /// The columns up to the window hold no comma for these functions.
    private static Reference reference(String[] fields, Map<Double, double[]> borders) {
        var window = Arrays.stream(fields, 5, 9).mapToDouble(Double::parseDouble).toArray();
        return new Reference(fields[0], field(fields[2]), window[0], window[1], window[2], window[3], borders);
    }

    private static double[] joined(double[] a, double[] b) {
        var both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        Arrays.sort(both);
        return both;
    }

    private static Field field(String formula) {
        return switch (Parser.parse(formula)) {
            case Parsed(var expression) -> CompiledField.of(expression, Map.of());
            case Refused(var error) -> fail(formula + " was refused: " + error);
        };
    }

    private static Stream<String> lines(String name) {
        try (var in = DetZeroReferenceTest.class.getResourceAsStream("/golden/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] sample(Grid grid, BlockFunction function) {
        var values = new double[grid.columns() * grid.rows()];
        var x = new double[BlockFunction.LARGEST_BLOCK];
        var y = new double[BlockFunction.LARGEST_BLOCK];
        var out = new double[BlockFunction.LARGEST_BLOCK];
        for (int first = 0; first < values.length; first += x.length) {
            int count = Math.min(x.length, values.length - first);
            for (int i = 0; i < count; i++) {
                x[i] = grid.x((first + i) % grid.columns());
                y[i] = grid.y((first + i) / grid.columns());
            }
            function.evaluate(x, y, count, out);
            System.arraycopy(out, 0, values, first, count);
        }
        return values;
    }

    /// A row of nodes on the reference line, so that crossings of its edges are the reference points themselves.
    @ParameterizedTest
    @MethodSource("references")
    void everyCrossingOfAHorizontalLineIsAReferencePoint(Reference reference) {
        var determinant = BlockFunction.determinant(reference.field());
        reference.borders().forEach((y, expected) -> {
            double dx = (reference.xMax() - reference.xMin()) / 3000;
            var grid = new Grid(reference.xMin(), dx, 3001, y, dx, 2);
            var lines = new ContourTracer().trace(sample(grid, determinant), grid, 0, determinant, Cancellation.NEVER);
            var found = lines.stream().flatMapToDouble(line -> onRow(line, y)).sorted().toArray();
            // The root's bracket is far smaller; what remains is the rounding of det H over its slope.
            assertEquals(expected.length, found.length, "crossings of y = " + y + ": " + Arrays.toString(found));
            for (int i = 0; i < found.length; i++) {
                assertEquals(expected[i], found[i], 1e-11 * (1 + Math.abs(expected[i])), "y = " + y);
            }
        });
    }

    private static DoubleStream onRow(Line line, double y) {
        return IntStream.range(0, line.size()).filter(i -> line.y()[i] == y).mapToDouble(i -> line.x()[i]);
    }

    /// The border as a picture has it: chords between exact points, as near as they promise.
    @ParameterizedTest
    @MethodSource("references")
    void theBorderOfAPicturePassesByEveryReferencePoint(Reference reference) {
        var determinant = BlockFunction.determinant(reference.field());
        double dx = (reference.xMax() - reference.xMin()) / 400;
        double dy = (reference.yMax() - reference.yMin()) / 400;
        var grid = new Grid(reference.xMin(), dx, 401, reference.yMin(), dy, 401);
        var lines = new ContourTracer().trace(sample(grid, determinant), grid, 0, determinant, Cancellation.NEVER);
        reference.borders().forEach((y, xs) -> {
            for (double x : xs) {
                double distance = Contours.cells(lines, x, y, grid);
                assertTrue(distance <= ChordRefiner.SAG, "(" + x + ", " + y + ") is " + distance + " cells off");
            }
        });
    }

}
