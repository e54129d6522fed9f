package hesse.field;

import java.util.List;

/// A straight line of instructions over registers, each a block of numbers. Immutable.
///
/// Register [#X] and [#Y] hold the points; the constants follow, then what is computed.
///
/// @param registers how many there are
/// @param results   the registers that hold the results in the end, in the order of [Jets]' arrays
record Program(List<Instruction> instructions, List<Double> constants, int registers, List<Integer> results) {

    static final int X = 0;
    static final int Y = 1;
    static final int FIRST_CONSTANT = 2;

    Program {
        instructions = List.copyOf(instructions);
        constants = List.copyOf(constants);
        results = List.copyOf(results);
    }

    static Program of(Graph graph, Order order) {
        return RegisterAllocator.allocate(graph, InstructionSelector.select(graph, order), graph.roots(order));
    }
}
