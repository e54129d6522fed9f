package hesse.field;

import hesse.field.Node.Binary;
import hesse.field.Node.Constant;
import hesse.field.Node.Input;
import hesse.field.Node.Ternary;
import hesse.field.Node.Unary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives each value of straight-line code a register, which is reused after the value's last use.
final class RegisterAllocator {

    private static final int NONE = -1;

    private final List<Node> nodes;
    private final int[] roots;
    private final int[] registerOf;
    private final int[] lastUse;
    private final Map<Double, Integer> pinned = new HashMap<>();
    private final List<Double> constants = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final List<Instruction> allocated = new ArrayList<>();
    private int registers;

    private RegisterAllocator(Graph graph, int[] roots) {
        nodes = graph.nodes();
        this.roots = roots;
        registerOf = new int[nodes.size()];
        lastUse = new int[nodes.size()];
        Arrays.fill(registerOf, NONE);
        Arrays.fill(lastUse, NONE);
    }

    /// @param code  operands before uses, registers being the graph's nodes
    /// @param roots the nodes of the results
    static Program allocate(Graph graph, List<Instruction> code, int[] roots) {
        var allocator = new RegisterAllocator(graph, roots);
        allocator.readCode(code);
        allocator.registers = Program.FIRST_CONSTANT + allocator.constants.size();
        for (int i = 0; i < code.size(); i++) {
            allocator.allocate(code.get(i), i);
        }
        var results = Arrays.stream(roots).map(root -> allocator.registerOf[root]).boxed().toList();
        return new Program(allocator.allocated, allocator.constants, allocator.registers, results);
    }

    private void readCode(List<Instruction> code) {
        for (int i = 0; i < code.size(); i++) {
            for (int operand : code.get(i).operands()) {
                lastUse[operand] = i;
                pin(operand);
            }
        }
        for (int root : roots) {
            lastUse[root] = code.size();
            pin(root);
        }
    }

    /// Inputs and constants keep their registers.
    private void pin(int node) {
        switch (nodes.get(node)) {
            case Input(var variable) -> registerOf[node] = switch (variable) {
                case X -> Program.X;
                case Y -> Program.Y;
            };
            case Constant(double value) -> registerOf[node] = pinned.computeIfAbsent(value, this::constantRegister);
            case Unary _, Binary _, Ternary _ -> { }
        }
    }

    private int constantRegister(double value) {
        constants.add(value);
        return Program.FIRST_CONSTANT + constants.size() - 1;
    }

    private void allocate(Instruction instruction, int position) {
        int node = instruction.target();
        int[] operands = Arrays.stream(instruction.operands()).map(operand -> registerOf[operand]).toArray();
        release(instruction.operands(), position);
        registerOf[node] = free.isEmpty() ? registers++ : free.pop();
        allocated.add(new Instruction(instruction.kernel(), registerOf[node], operands, instruction.constants()));
    }

    private void release(int[] operands, int position) {
        for (int operand : operands) {
            boolean temporary = registerOf[operand] >= Program.FIRST_CONSTANT + constants.size();
            if (temporary && lastUse[operand] == position) {
                free.push(registerOf[operand]);
                lastUse[operand] = NONE; // an operand used twice is released once
            }
        }
    }
}
