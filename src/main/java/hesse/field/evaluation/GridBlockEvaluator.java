package hesse.field.evaluation;

import hesse.field.BlockEvaluator;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.kernel.KernelBackend;
import hesse.field.program.Program;
import java.util.Objects;

/// Runs a [GridProgram] row by row and shows the registers that hold the results, block by block.
public final class GridBlockEvaluator implements BlockEvaluator {

    private static final double[][] NOWHERE = {};

    /// A block of columns with the program on their values, and its results.
    private record Block(int start, int length, BoundProgram program, Jets jets) {}

    private final Grid grid;
    private final GridRegisters registers;
    private final Block[] blocks;

    public GridBlockEvaluator(GridProgram program, Order order, KernelBackend backend, Grid grid) {
        this.grid = grid;
        var ready = backend.ready();
        registers = new GridRegisters(program, ready, grid, true);
        blocks = new Block[registers.blocks()];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = block(program.pixels(), order, ready, i);
        }
    }

    private Block block(Program pixels, Order order, KernelBackend backend, int block) {
        double[][] own = registers.of(block);
        var program = new BoundProgram(pixels, backend, own, registers.constants(), new boolean[pixels.results().size()]);
        var results = new double[pixels.results().size()][];
        for (int result = 0; result < results.length; result++) {
            results[result] = own[pixels.results().get(result)];
        }
        return new Block(registers.start(block), registers.length(block), program, Jets.of(order, results));
    }

    @Override
    public void row(int row, Reader reader) {
        registers.load(Objects.checkIndex(row, grid.rows()));
        for (var block : blocks) {
            block.program.run(block.length, NOWHERE, 0);
            reader.read(block.start, block.length, block.jets);
        }
    }
}
