package hesse.document;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Who takes part in a race, in the order in which they are shown, which of them is selected, to be explained and set, and
/// whether that one alone is drawn.
///
/// @param runners  at most [#MOST_RUNNERS]
/// @param selected an index of the runners, 0 where there are none
public record Lineup(List<Runner> runners, int selected, boolean solo) {

    public static final int MOST_RUNNERS = 100;

    /// Gradient descent against Newton's method.
    public static final Lineup INITIAL = of(List.of(Runner.of(MethodName.GRADIENT_DESCENT), Runner.of(MethodName.NEWTON)));

    public Lineup {
        runners = List.copyOf(runners);
        if (runners.size() > MOST_RUNNERS) {
            throw new IllegalArgumentException(runners.size() + " runners, of at most " + MOST_RUNNERS);
        }
        if (selected < 0 || selected >= Math.max(1, runners.size())) {
            throw new IllegalArgumentException("runner " + selected + " of " + runners.size());
        }
    }

    /// All of them drawn but those that are hidden, the first selected.
    public static Lineup of(List<Runner> runners) {
        return new Lineup(runners, 0, false);
    }

    /// The selected runner, if there are any.
    public Optional<Runner> selectedRunner() {
        return runners.isEmpty() ? Optional.empty() : Optional.of(runners.get(selected));
    }

    /// Whether a runner is drawn.
    public boolean isDrawn(int runner) {
        return solo ? runner == selected : !runners.get(runner).hidden();
    }

    public boolean isFull() {
        return runners.size() == MOST_RUNNERS;
    }

    public Lineup select(int runner) {
        return new Lineup(runners, runner, solo);
    }

    /// The runner after the selected one, or before it; the last one is followed by the first.
    public Lineup selectNext(int by) {
        return runners.isEmpty() ? this : select(Math.floorMod(selected + by, runners.size()));
    }

    public Lineup withSolo(boolean changed) {
        return new Lineup(runners, selected, changed);
    }

    /// With others in their places; the selection stays where there is one.
    public Lineup with(List<Runner> changed) {
        return new Lineup(changed, Math.clamp(selected, 0, Math.max(0, changed.size() - 1)), solo);
    }

    /// With one more after the selected one, which is selected then; the same if there are as many as there can be.
    public Lineup add(Runner runner) {
        int place = runners.isEmpty() ? 0 : selected + 1;
        return isFull() ? this : changed(place, list -> list.add(place, runner));
    }

    /// A runner of a method with a step size that suits the function as well as that of the first gradient descent does.
    public Runner newcomer(MethodName name) {
        var method = ConfiguredMethod.of(name);
        var stepSize = value(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE);
        return new Runner(stepSize.isPresent() ? method.suitedTo(stepSize.getAsDouble()) : method, Optional.empty());
    }

    /// With the selected one twice.
    public Lineup duplicate() {
        return selectedRunner().map(this::add).orElse(this);
    }

    /// Without the selected one.
    public Lineup remove() {
        return runners.isEmpty() ? this : changed(Math.clamp(selected, 0, Math.max(0, runners.size() - 2)), list -> list.remove(selected));
    }

    /// With the selected one earlier or later by so many places, as far as there are any.
    public Lineup move(int by) {
        int to = Math.clamp(selected + by, 0, Math.max(0, runners.size() - 1));
        return runners.isEmpty() ? this : changed(to, list -> list.add(to, list.remove(selected)));
    }

    /// With another one in place of the selected.
    public Lineup replace(Runner runner) {
        return runners.isEmpty() ? this : changed(selected, list -> list.set(selected, runner));
    }

    /// With a runner hidden, or shown again.
    public Lineup toggleHidden(int runner) {
        return changed(selected, list -> list.set(runner, list.get(runner).withHidden(!list.get(runner).hidden())));
    }

    private Lineup changed(int newSelection, Consumer<List<Runner>> change) {
        var changed = new ArrayList<>(runners);
        change.accept(changed);
        return new Lineup(changed, newSelection, solo);
    }

    /// The value of a parameter for the first runner of a method; empty if there is none.
    public OptionalDouble value(MethodName method, MethodParameter parameter) {
        return first(method).mapToDouble(i -> runners.get(i).method().value(parameter)).findFirst();
    }

    /// With another value of a parameter for the first runner of a method, if there is one.
    ///
    /// @throws IllegalArgumentException if the method has no such parameter or the value isn't allowed
    public Lineup with(MethodName method, MethodParameter parameter, double value) {
        var changed = new ArrayList<>(runners);
        first(method).forEach(i -> changed.set(i, runners.get(i).with(runners.get(i).method().with(parameter, value))));
        return with(Collections.unmodifiableList(changed));
    }

    private IntStream first(MethodName method) {
        return IntStream.range(0, runners.size()).filter(i -> runners.get(i).method().name() == method).limit(1);
    }
}
