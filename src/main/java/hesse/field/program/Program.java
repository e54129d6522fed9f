package hesse.field.program;

import hesse.field.graph.Node;
import java.util.List;

/// A straight line of instructions over registers, each a block of numbers. Immutable.
///
/// The first registers hold what the program is given; what it computes follows.
///
/// @param spec      what it computes, from what
/// @param given     the nodes in the first registers, one each
/// @param registers how many there are
/// @param results   the registers that hold the wanted nodes in the end
public record Program(ProgramSpec spec, List<Instruction> instructions, List<Integer> given, int registers, List<Integer> results) {

    public Program {
        instructions = List.copyOf(instructions);
        given = List.copyOf(given);
        results = List.copyOf(results);
    }

    public static Program of(ProgramSpec spec) {
        return RegisterAllocator.allocate(spec, InstructionSelector.select(spec));
    }

    public Node node(int index) {
        return spec.graph().nodes().get(index);
    }
}
