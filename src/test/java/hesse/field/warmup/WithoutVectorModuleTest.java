package hesse.field.warmup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.compiler.CompiledField;
import hesse.field.compiler.Formulas;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.VectorKernels;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Fields work in a Java machine that isn't started with `jdk.incubator.vector`, whether it may load it later or not, and compute the
/// same there; Java has nothing to warn of.
class WithoutVectorModuleTest {

    private static final String FORMULA = "exp(-x*y)*sin(x*y) + sqrt(1 + x^2*y^2) + max(x, y^2)*x + log(2 + x^2)/3 - 0.1*(x - y)^4"
            + " + atan(x*y) + tan(x*y/3) + asin(x*y/4)*acos(y/3) + cbrt(x + y) + hypot(x, y) + atan2(x, y + 3)";
    private static final Grid GRID = new Grid(-2, 0.013, 301, -1, 0.1, 20);

    /// The program in the other machine.
    static final class Rows {

        private Rows() {}

        public static void main(String[] arguments) {
            var backend = KernelBackend.fastest();
            new Warmup(backend, Cancellation.NEVER).run();
            System.out.print((backend.ready() instanceof VectorKernels) + " " + bits(backend));
        }
    }

    /// A number for all bits of all rows and for the codes of their pixels.
    private static long bits(KernelBackend backend) {
        var out = new Jets(Order.HESSIAN, GRID.columns());
        var field = CompiledField.of(Formulas.parsed(FORMULA), Map.of(), backend);
        var rows = field.rows(GRID, Order.HESSIAN);
        var loops = field.pixelLoops();
        int[] codes = new int[GRID.columns()];
        long bits = 0;
        for (int row = 0; row < GRID.rows(); row++) {
            rows.row(row, out);
            for (int i = 0; i < GRID.columns(); i++) {
                bits = 31 * bits + out.at(i).hashCode();
            }
            if (!loops.classify(out, GRID.columns(), -1, -1, codes)) {
                Arrays.fill(codes, -1);
            }
            loops.addEvenSteps(out.f, GRID.columns(), -2, 20, 255, codes);
            bits = 31 * bits + Arrays.hashCode(codes);
        }
        return bits;
    }

    @Test
    void rowsWithoutTheModuleAreTheSameBits() throws IOException, InterruptedException {
        assertEquals("false " + bits(new VectorKernels()), printedBy());
    }

    @Test
    void rowsWithTheModuleLoadedLaterAreTheSameBits() throws IOException, InterruptedException {
        assertEquals("true " + bits(new VectorKernels()), printedBy("--add-exports", "java.base/jdk.internal.module=ALL-UNNAMED"));
    }

    /// Everything that [Rows] and its Java print.
    private static String printedBy(String... flags) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", classPath(), Rows.class.getName()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("classes") || entry.contains("junit") || entry.contains("opentest4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
