package hesse.field;

import hesse.expression.Expression.Variable;
import hesse.interval.Intervals;
import java.util.ArrayList;
import java.util.List;

/// Encloses a function and its derivatives over boxes: bounds that hold at every point of the box at which the function is
/// twice differentiable, rounding errors included (the natural interval extension of each derivative's formula; Moore,
/// "Interval Analysis", 1966).
///
/// What is enclosed is the function that the formula means: numbers stand for the doubles that they are read as, `pi` and `e`
/// for π and e. Owns scratch memory and allocates nothing per box: one thread at a time.
public final class Enclosure {

    /// What is enclosed.
    public enum Component { F, FX, FY, FXX, FXY, FYY, DETERMINANT }

    private final Intervals intervals;
    private final int[] roots;
    private final int[] guards;
    private final int x;
    private final int y;
    private final boolean constantsContinuous;
    private final EnclosureStep[] gradientSteps;
    private final EnclosureStep[] hessianSteps;
    private final EnclosureStep[] determinantSteps;
    private boolean smooth;

    Enclosure(EnclosureGraph graph) {
        var nodes = graph.graph().nodes();
        var of = graph.graph().roots();
        roots = new int[] {of.f(), of.fx(), of.fy(), of.fxx(), of.fxy(), of.fyy(), graph.determinant()};
        guards = graph.guards().stream().mapToInt(Integer::intValue).toArray();
        intervals = new Intervals(nodes.size() + 2);
        // Inputs that don't occur have places of their own.
        x = place(nodes.indexOf(new Node.Input(Variable.X)), nodes.size());
        y = place(nodes.indexOf(new Node.Input(Variable.Y)), nodes.size() + 1);
        var schedule = new EnclosureSchedule(nodes);
        runOnce(schedule.constants());
        constantsContinuous = intervals.isContinuous();
        gradientSteps = schedule.stepsFor(of.fx(), of.fy());
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

    private void runOnce(EnclosureStep[] steps) {
        for (var step : steps) {
            step.run(intervals);
        }
    }

    /// Encloses ∇f over the box [xMin, xMax] x [yMin, yMax] of finite numbers.
    public void gradientOver(double xMin, double xMax, double yMin, double yMax) {
        intervals.begin();
        intervals.set(x, xMin, xMax);
        intervals.set(y, yMin, yMax);
        smooth = false;
        runOnce(gradientSteps);
    }

    /// Encloses f and H too, over the same box.
    public void hessian() {
        runOnce(hessianSteps);
        smooth = constantsContinuous && intervals.isContinuous() && !isEmpty(Component.FYY);
    }

    /// After [#hessian] encloses det H too, where terms cancel better than in fxx fyy - fxy².
    public void determinant() {
        runOnce(determinantSteps);
    }

    /// How many operations on intervals f, ∇f and H cost for a box.
    public int cost() {
        return gradientSteps.length + hessianSteps.length;
    }

    public double inf(Component component) {
        return intervals.inf(roots[component.ordinal()]);
    }

    public double sup(Component component) {
        return intervals.sup(roots[component.ordinal()]);
    }

    /// Whether after [#gradientOver] a derivative is known to exist nowhere in the box.
    public boolean hasNoGradient() {
        return intervals.isEmpty(roots[Component.FX.ordinal()]) || intervals.isEmpty(roots[Component.FY.ordinal()]);
    }

    /// Whether after [#hessian] f or a derivative is known to exist nowhere in the box.
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

    /// Whether after [#hessian] f is known to be twice continuously differentiable at every point of the box.
    public boolean isSmooth() {
        return smooth;
    }
}
