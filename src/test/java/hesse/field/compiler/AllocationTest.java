package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import hesse.field.BlockEvaluator;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.QuantizerTable;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.VectorKernels;
import hesse.testing.ThreadTest;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Computing rows, points and blocks allocates nothing. Vectors, and what is handed to a loop, are objects until the JIT's best
/// compiler has had it: this runs in a machine that waits for the JIT (`-Xbatch`), where how many calls that takes doesn't depend
/// on time.
@ThreadTest
@Execution(ExecutionMode.CONCURRENT)
class AllocationTest {

    private static final int BATCH = 300;
    private static final int ROWS = 100;
    /// Batches in a row without an allocation after which the JIT has compiled everything that comes again; it takes about fifty until
    /// then.
    private static final int QUIET = 25;
    private static final int MOST = 300;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// Exponentials, sines, choices, sums, roots, powers and quotients; columns and rows have their parts.
    private static final String FORMULA = "exp(-x*y)*sin(x*y) + sqrt(1 + x^2*y^2) + max(x, y^2)*x/(2 + y) + cos(x) + x^2.5*log(2 + x*y)";

    private static final Map<String, Long> NOTHING = new TreeMap<>(Map.of("rows", 0L, "points", 0L, "blocks", 0L));

    @ParameterizedTest
    @ValueSource(strings = {"plain", "vector"})
    void compiledLoopsAllocateNothing(String backend) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xbatch",
                "--add-modules", "jdk.incubator.vector", "-cp", classPath(), Compiled.class.getName(), backend)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertEquals(NOTHING.toString(), printed);
    }

    /// The program in the other machine.
    static final class Compiled {
        private Compiled() {}

        public static void main(String[] arguments) {
            System.out.print(allocated(arguments[0].equals("plain") ? KernelBackend.plain() : new VectorKernels()));
        }
    }

    /// The bytes that one more batch of each kind allocates.
    private static Map<String, Long> allocated(KernelBackend backend) {
        var work = new TreeMap<>(Map.of("rows", rows(backend), "points", points(backend), "blocks", blocks(backend)));
        int quiet = 0;
        for (int batch = 0; batch < MOST && quiet < QUIET; batch++) {
            quiet = work.values().stream().mapToLong(AllocationTest::allocatedBy).sum() == 0 ? quiet + 1 : 0;
        }
        var allocated = new TreeMap<String, Long>();
        work.forEach((name, batch) -> allocated.put(name, allocatedBy(batch)));
        return allocated;
    }

    private static Runnable rows(KernelBackend backend) {
        var out = new Jets(Order.HESSIAN, 300);
        var rows = field(backend).rows(new Grid(0.1, 0.01, 300, 0.1, 0.01, ROWS), Order.HESSIAN);
        return () -> {
            for (int i = 0; i < BATCH; i++) {
                rows.row(i % ROWS, out);
            }
        };
    }

    private static Runnable points(KernelBackend backend) {
        var out = new Jets(Order.HESSIAN, 300);
        var points = field(backend).evaluator(Order.HESSIAN);
        double[] x = new double[300];
        double[] y = new double[300];
        return () -> {
            for (int i = 0; i < BATCH; i++) {
                points.evaluate(x, y, x.length, out);
            }
        };
    }

    /// As for the colours of a picture.
    private static Runnable blocks(KernelBackend backend) {
        var blocks = field(backend).blocks(new Grid(0.1, 0.01, 301, 0.1, 0.01, ROWS), Order.HESSIAN);
        var loops = backend.pixelLoops();
        int[] codes = new int[301];
        var table = new QuantizerTable(0, 1, Double.doubleToRawLongBits(2), 0, 52, new long[2]);
        BlockEvaluator.Reader reader = (_, count, jets) -> {
            loops.classify(jets, count, 1e-6, 0, codes);
            Arrays.fill(codes, 0);
            loops.addEvenSteps(jets.f, count, 0, 100, 255, codes);
            loops.addSteps(jets.f, count, table, codes);
            loops.lookUp(codes, codes, 0, codes, 0);
        };
        return () -> {
            for (int i = 0; i < BATCH; i++) {
                blocks.row(i % ROWS, reader);
            }
        };
    }

    private static Field field(KernelBackend backend) {
        return CompiledField.of(Formulas.parsed(FORMULA), Map.of(), backend);
    }

    private static long allocatedBy(Runnable batch) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        batch.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("classes") || entry.contains("junit") || entry.contains("opentest4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
