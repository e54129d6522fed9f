package hesse.field;

import java.util.List;

/// A straight line of instructions over registers, each a block of numbers. Immutable.
///
/// The first [#RESULTS] registers are the caller's arrays, in the order of [Jets], which are written once and never
/// read; [#X] and [#Y] hold the points; the constants follow, then what is computed.
record Program(List<Instruction> instructions, List<Double> constants, int registers, int results) {

    static final int RESULTS = 6;
    static final int X = RESULTS;
    static final int Y = X + 1;
    static final int FIRST_CONSTANT = Y + 1;

    Program {
        instructions = List.copyOf(instructions);
        constants = List.copyOf(constants);
    }

    static Program of(Graph graph, Order order) {
        return RegisterAllocator.allocate(graph, InstructionSelector.select(graph, order), graph.roots(order));
    }
}
