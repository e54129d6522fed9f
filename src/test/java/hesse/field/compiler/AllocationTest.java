package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.management.ThreadMXBean;
import hesse.field.BlockEvaluator;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.QuantizerTable;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.VectorKernels;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Computing rows and points allocates nothing. Vectors are objects until the JIT's best compiler has had their loops, and
/// it works beside: the tests wait for it by computing on. The timeout interrupts one that allocates for ever.
@Timeout(120)
class AllocationTest {

    private static final int BATCH = 300;
    private static final int ROWS = 100;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// Exponentials, sines, choices, sums, roots, powers and quotients; columns and rows have their parts.
    private static final String FORMULA = "exp(-x*y)*sin(x*y) + sqrt(1 + x^2*y^2) + max(x, y^2)*x/(2 + y) + cos(x) + x^2.5*log(2 + x*y)";

    static Stream<KernelBackend> backends() {
        return Stream.of(KernelBackend.plain(), new VectorKernels());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void rowsAllocateNothing(KernelBackend backend) {
        var out = new Jets(Order.HESSIAN, 300);
        var rows = field(backend).rows(new Grid(0.1, 0.01, 300, 0.1, 0.01, ROWS), Order.HESSIAN);
        computeUntilNothingIsAllocated(() -> {
            for (int i = 0; i < BATCH; i++) {
                rows.row(i % ROWS, out);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("backends")
    void pointsAllocateNothing(KernelBackend backend) {
        var out = new Jets(Order.HESSIAN, 300);
        var points = field(backend).evaluator(Order.HESSIAN);
        double[] x = new double[300];
        double[] y = new double[300];
        computeUntilNothingIsAllocated(() -> {
            for (int i = 0; i < BATCH; i++) {
                points.evaluate(x, y, x.length, out);
            }
        });
    }

    /// As for the colours of a picture.
    @ParameterizedTest
    @MethodSource("backends")
    void blocksAndTheirCodesAllocateNothing(KernelBackend backend) {
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
        computeUntilNothingIsAllocated(() -> {
            for (int i = 0; i < BATCH; i++) {
                blocks.row(i % ROWS, reader);
            }
        });
    }

    private static Field field(KernelBackend backend) {
        return CompiledField.of(Formulas.parsed(FORMULA), Map.of(), backend);
    }

    private static void computeUntilNothingIsAllocated(Runnable batch) {
        while (allocatedBy(batch) > 0) {
            assertFalse(Thread.interrupted(), "allocates for ever");
        }
        assertEquals(0, allocatedBy(batch), "bytes allocated after a batch without any");
    }

    private static long allocatedBy(Runnable batch) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        batch.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
