package hesse.field.enclosure;

import hesse.field.graph.Node;
import hesse.field.kernel.TernaryOperation;
import hesse.interval.Intervals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Which nodes count for one side of a choice only. Over a box in which the other side is chosen everywhere they aren't
/// computed, so that what isn't defined or jumps there isn't held against the function.
final class Branches {

    /// One side of a choice.
    ///
    /// @param condition the node that decides, by whether it is 0
    private record Side(int condition, boolean isOfNonZero) {

        boolean isTaken(Intervals r) {
            double inf = r.inf(condition), sup = r.sup(condition);
            return isOfNonZero ? !(inf == 0 && sup == 0) : !(inf > 0 || sup < 0);
        }
    }

    private final List<Node> nodes;
    private final IntFunction<int[]> operands;
    private final boolean[] used;

    /// For each node the sides that have all to be taken for it to count.
    private final Set<Side>[] sides;

    /// @param operands the nodes that a node is computed from
    /// @param roots    the nodes that are wanted anyway
    Branches(List<Node> nodes, IntFunction<int[]> operands, int... roots) {
        this.nodes = nodes;
        this.operands = operands;
        used = new boolean[nodes.size()];
        sides = newSets(nodes.size());
        for (int root : roots) {
            used[root] = true;
        }
        // Users come before what they use.
        for (int node = nodes.size() - 1; node >= 0; node--) {
            if (used[node]) {
                for (int operand : operands.apply(node)) {
                    use(operand, asOperand(node, operand));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<Side>[] newSets(int count) {
        var sets = (Set<Side>[]) new Set<?>[count];
        Arrays.fill(sets, Set.of());
        return sets;
    }

    /// The sides that an operand counts for as far as this node is concerned.
    private Set<Side> asOperand(int node, int operand) {
        if (nodes.get(node) instanceof Node.Ternary(var operation, int condition, int b, int c) && operation == TernaryOperation.SELECT
                && operand != condition && b != c) {
            var more = new HashSet<>(sides[node]);
            more.add(new Side(condition, operand == b));
            return more;
        }
        return sides[node];
    }

    private void use(int node, Set<Side> more) {
        if (!used[node]) {
            sides[node] = more;
        } else if (!sides[node].isEmpty()) {
            var common = new HashSet<>(sides[node]);
            common.retainAll(more);
            sides[node] = common;
        }
        used[node] = true;
    }

    /// An order of all nodes in which operands come before their uses, and what decides before what it decides about.
    int[] order() {
        var waiting = new int[nodes.size()];
        var followers = new HashMap<Integer, List<Integer>>();
        for (int node = 0; node < waiting.length; node++) {
            for (int before : before(node)) {
                waiting[node]++;
                followers.computeIfAbsent(before, _ -> new ArrayList<>()).add(node);
            }
        }
        var ready = new PriorityQueue<Integer>();
        for (int node = 0; node < waiting.length; node++) {
            if (waiting[node] == 0) {
                ready.add(node);
            }
        }
        var order = new int[nodes.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = ready.remove();
            for (int follower : followers.getOrDefault(order[i], List.of())) {
                if (--waiting[follower] == 0) {
                    ready.add(follower);
                }
            }
        }
        return order;
    }

    private int[] before(int node) {
        var deciding = sides[node].stream().mapToInt(Side::condition);
        return IntStream.concat(Arrays.stream(operands.apply(node)), deciding).distinct().toArray();
    }

    /// Whether the node is needed and no choice can make it useless.
    boolean countsAlways(int node) {
        return used[node] && sides[node].isEmpty();
    }

    /// The step of a node, run where it counts.
    EnclosureStep within(int node, EnclosureStep step) {
        if (sides[node].isEmpty()) {
            return step;
        }
        var needed = sides[node].toArray(Side[]::new);
        return r -> {
            for (var side : needed) {
                if (!side.isTaken(r)) {
                    return;
                }
            }
            step.run(r);
        };
    }
}
