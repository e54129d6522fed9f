package hesse.field.enclosure;

import hesse.expression.Expression.Variable;
import hesse.field.HessianErrors;
import hesse.field.graph.Graph;
import hesse.field.graph.Node;
import hesse.interval.Intervals;
import java.util.function.BooleanSupplier;

/// Bounds the rounding errors of a program's Hessians over boxes: the ranges of all its nodes by interval arithmetic, and
/// beside them [ErrorRules].
public final class RoundingErrors implements HessianErrors {

    /// What all bounds of one program have in common. Immutable.
    public static final class Plan {
        private final int nodes;
        private final int x;
        private final int y;
        private final int[] roots;
        private final EnclosureStep[] constantSteps;
        private final int[] order;
        private final EnclosureStep[] steps;
        private final ErrorRule[] rules;
        private final ErrorRule[] constantRules;
        private final int[] constants;

        private Plan(Graph graph) {
            var list = graph.nodes();
            nodes = list.size();
            x = list.indexOf(new Node.Input(Variable.X));
            y = list.indexOf(new Node.Input(Variable.Y));
            roots = new int[] {graph.roots().fxx(), graph.roots().fxy(), graph.roots().fyy()};
            var schedule = new EnclosureSchedule(list, roots);
            var rule = new ErrorRules(graph);
            constants = schedule.constantNodes();
            constantSteps = schedule.constants(constants);
            constantRules = rules(rule, constants);
            order = schedule.nodesFor(roots);
            steps = schedule.steps(order);
            rules = rules(rule, order);
        }

        private static ErrorRule[] rules(ErrorRules rule, int[] nodes) {
            var rules = new ErrorRule[nodes.length];
            for (int i = 0; i < rules.length; i++) {
                rules[i] = rule.rule(nodes[i]);
            }
            return rules;
        }

        /// New bounds.
        ///
        /// @param singular whether det H is zero everywhere
        public HessianErrors errors(BooleanSupplier singular) {
            return new RoundingErrors(this, singular);
        }
    }

    private final Plan plan;
    private final BooleanSupplier singular;
    private final Intervals intervals;
    private final double[] errors;

    private RoundingErrors(Plan plan, BooleanSupplier singular) {
        this.plan = plan;
        this.singular = singular;
        intervals = new Intervals(plan.nodes);
        errors = new double[plan.nodes];
        run(plan.constants, plan.constantSteps, plan.constantRules);
    }

    /// @param graph of a program, with constants folded as they round
    public static Plan plan(Graph graph) {
        return new Plan(graph);
    }

    private void run(int[] nodes, EnclosureStep[] steps, ErrorRule[] rules) {
        for (int i = 0; i < nodes.length; i++) {
            steps[i].run(intervals);
            errors[nodes[i]] = rules[i].of(intervals, errors);
        }
    }

    @Override
    public void bound(double xMin, double xMax, double yMin, double yMax) {
        if (plan.x >= 0) {
            intervals.set(plan.x, xMin, xMax);
        }
        if (plan.y >= 0) {
            intervals.set(plan.y, yMin, yMax);
        }
        run(plan.order, plan.steps, plan.rules);
    }

    @Override
    public double ofFxx() {
        return errors[plan.roots[0]];
    }

    @Override
    public double ofFxy() {
        return errors[plan.roots[1]];
    }

    @Override
    public double ofFyy() {
        return errors[plan.roots[2]];
    }

    @Override
    public boolean isSingularEverywhere() {
        return singular.getAsBoolean();
    }
}
