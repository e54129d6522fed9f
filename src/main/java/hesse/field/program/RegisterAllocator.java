package hesse.field.program;

import hesse.field.program.ProgramSpec.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Gives each value of straight-line code a register, which is reused after the value's last use.
final class RegisterAllocator {

    private static final int NONE = -1;

    private final ProgramSpec spec;
    private final int[] registerOf;
    private final int[] lastUse;
    private final List<Integer> given = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final List<Instruction> allocated = new ArrayList<>();
    private int registers;

    private RegisterAllocator(ProgramSpec spec) {
        this.spec = spec;
        registerOf = new int[spec.graph().nodes().size()];
        lastUse = new int[registerOf.length];
        Arrays.fill(registerOf, NONE);
        Arrays.fill(lastUse, NONE);
    }

    /// @param code operands before uses, registers being the graph's nodes
    static Program allocate(ProgramSpec spec, List<Instruction> code) {
        var allocator = new RegisterAllocator(spec);
        allocator.readCode(code);
        allocator.registers = allocator.given.size();
        for (int i = 0; i < code.size(); i++) {
            allocator.allocate(code.get(i), i);
        }
        var results = new ArrayList<Integer>();
        for (int node : spec.wanted()) {
            results.add(allocator.registerOf[node]);
        }
        return new Program(spec, allocator.allocated, allocator.given, allocator.registers, results);
    }

    private void readCode(List<Instruction> code) {
        for (int i = 0; i < code.size(); i++) {
            for (int operand : code.get(i).operands()) {
                lastUse[operand] = i;
                pin(operand);
            }
        }
        for (int node : spec.wanted()) {
            lastUse[node] = code.size();
            pin(node);
        }
    }

    /// What is given keeps its register.
    private void pin(int node) {
        if (spec.source(node) != Source.COMPUTED && registerOf[node] == NONE) {
            registerOf[node] = given.size();
            given.add(node);
        }
    }

    private void allocate(Instruction instruction, int position) {
        int node = instruction.target();
        int[] operands = instruction.operands().clone();
        for (int i = 0; i < operands.length; i++) {
            operands[i] = registerOf[operands[i]];
        }
        release(instruction.operands(), position);
        registerOf[node] = free.isEmpty() ? registers++ : free.pop();
        allocated.add(new Instruction(instruction.kernel(), registerOf[node], operands, instruction.constants()));
    }

    private void release(int[] operands, int position) {
        for (int operand : operands) {
            if (spec.source(operand) == Source.COMPUTED && lastUse[operand] == position) {
                free.push(registerOf[operand]);
                lastUse[operand] = NONE; // an operand used twice is released once
            }
        }
    }
}
