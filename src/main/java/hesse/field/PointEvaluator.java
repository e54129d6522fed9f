package hesse.field;

import java.util.Objects;

/// Jets of a compiled field at points anywhere.
final class PointEvaluator implements Evaluator {

    private final Interpreter interpreter;
    private final double[][] results;

    PointEvaluator(Program program, KernelBackend backend, int block) {
        interpreter = new Interpreter(program, backend, block);
        results = new double[program.results().size()][];
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, Jets out) {
        Objects.checkFromIndexSize(0, count, Math.min(x.length, y.length));
        out.components(results, count);
        interpreter.run(x, y, count, results);
    }
}
