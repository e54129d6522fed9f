package hesse.field.enclosure;

import hesse.expression.Expression;
import hesse.expression.Expression.Variable;
import hesse.field.Enclosure;
import hesse.field.graph.Node;
import hesse.field.graph.NodeJet;
import hesse.interval.Interval;
import hesse.interval.Intervals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The natural interval extension of the formula of each derivative (Moore, "Interval Analysis", 1966): the steps of an
/// [EnclosureSchedule] in turn, on intervals with the numbers of the graph's nodes.
public final class IntervalEnclosure implements Enclosure {

    private final Intervals intervals;
    private final int[] roots;
    private final int[] guards;
    private final int x;
    private final int y;
    private final boolean constantsContinuous;
    private final EnclosureStep[] gradientSteps;
    private final EnclosureStep[] hessianSteps;
    private final EnclosureStep[] determinantSteps;
    private final GradientContractor contractor;
    private final AffineGradient affine;
    private boolean affineIsHere;
    private boolean smooth;

    /// A new enclosure of an expression with values for its parameters.
    ///
    /// @throws IllegalArgumentException if a parameter has no value
    public static Enclosure of(Expression expression, Map<String, Double> parameters) {
        return of(EnclosureGraph.of(expression, parameters));
    }

    /// The same where some of the parameters may be any number of a range: what holds over a box, holds for all of these.
    ///
    /// @param ranges bounded and not empty
    public static Enclosure of(Expression expression, Map<String, Double> parameters, Map<String, Interval> ranges) {
        return of(EnclosureGraph.of(expression, parameters, ranges));
    }

    public static Enclosure of(EnclosureGraph graph) {
        return new IntervalEnclosure(graph);
    }

    private IntervalEnclosure(EnclosureGraph graph) {
        var nodes = graph.graph().nodes();
        var of = graph.graph().roots();
        roots = graph.roots();
        guards = graph.guards().stream().mapToInt(Integer::intValue).toArray();
        intervals = new Intervals(nodes.size() + 2);
        // Inputs that don't occur have places of their own.
        x = place(nodes.indexOf(new Node.Input(Variable.X)), nodes.size());
        y = place(nodes.indexOf(new Node.Input(Variable.Y)), nodes.size() + 1);
        var schedule = new EnclosureSchedule(nodes, allRoots(hessianRoots(of), of.fx(), of.fy(), graph.determinant()));
        int[] constants = schedule.constantNodes();
        runOnce(schedule.constants(constants));
        constantsContinuous = intervals.isContinuous();
        int[] gradientNodes = schedule.nodesFor(of.fx(), of.fy());
        gradientSteps = schedule.steps(gradientNodes);
        var reverse = new ReverseSchedule(nodes, schedule::countsAlways).steps(gradientNodes);
        contractor = new GradientContractor(nodes.size() + 2, x, y, of.fx(), of.fy(), gradientNodes, gradientSteps, reverse);
        affine = new AffineGradient(nodes, allRoots(constants, gradientNodes), of.fx(), of.fy(), intervals);
        hessianSteps = schedule.stepsFor(hessianRoots(of));
        determinantSteps = schedule.stepsFor(graph.determinant());
    }

    private static int place(int index, int substitute) {
        return index >= 0 ? index : substitute;
    }

    private int[] hessianRoots(NodeJet of) {
        var all = new ArrayList<>(List.of(of.f(), of.fxx(), of.fxy(), of.fyy()));
        for (int guard : guards) {
            all.add(guard);
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] allRoots(int[] some, int... others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }

    private void runOnce(EnclosureStep[] steps) {
        for (var step : steps) {
            step.run(intervals);
        }
    }

    @Override
    public void encloseGradient(double xMin, double xMax, double yMin, double yMax) {
        intervals.begin();
        intervals.set(x, xMin, xMax);
        intervals.set(y, yMin, yMax);
        smooth = false;
        affineIsHere = false;
        runOnce(gradientSteps);
    }

    @Override
    public boolean contracts(double[] box) {
        return contractor.contracts(intervals, box);
    }

    @Override
    public Interval slope(double p, double q) {
        if (!affineIsHere) {
            affine.enclose();
            affineIsHere = true;
        }
        return affine.combination(p, q);
    }

    @Override
    public void encloseHessian() {
        runOnce(hessianSteps);
        smooth = hasContinuousGradient() && !isEmpty(Component.FYY);
    }

    @Override
    public void encloseDeterminant() {
        runOnce(determinantSteps);
    }

    @Override
    public int cost() {
        return gradientSteps.length + hessianSteps.length;
    }

    @Override
    public double inf(Component component) {
        return intervals.inf(roots[component.ordinal()]);
    }

    @Override
    public double sup(Component component) {
        return intervals.sup(roots[component.ordinal()]);
    }

    @Override
    public boolean hasNoGradient() {
        return intervals.isEmpty(roots[Component.FX.ordinal()]) || intervals.isEmpty(roots[Component.FY.ordinal()]);
    }

    @Override
    public boolean hasContinuousGradient() {
        return constantsContinuous && intervals.isContinuous();
    }

    @Override
    public boolean isEmpty() {
        for (int guard : guards) {
            if (intervals.isEmpty(guard)) {
                return true;
            }
        }
        return isEmpty(Component.FYY);
    }

    private boolean isEmpty(Component last) {
        for (int i = 0; i <= last.ordinal(); i++) {
            if (intervals.isEmpty(roots[i])) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isSmooth() {
        return smooth;
    }
}
