package hesse.field.evaluation;

import hesse.field.Evaluator;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.kernel.KernelBackend;
import hesse.field.program.Program;
import java.util.Objects;

/// Jets of a compiled field at points anywhere.
public final class PointEvaluator implements Evaluator {

    private final Interpreter interpreter;
    private final Order order;
    private final double[][] results;

    public PointEvaluator(Program program, Order order, KernelBackend backend, int block) {
        this.order = order;
        interpreter = new Interpreter(program, backend, block);
        results = new double[program.results().size()][];
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, Jets out) {
        Objects.checkFromIndexSize(0, count, Math.min(x.length, y.length));
        out.components(order, results, count);
        interpreter.run(x, y, count, results);
    }
}
