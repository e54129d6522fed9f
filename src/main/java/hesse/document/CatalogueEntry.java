package hesse.document;

import hesse.expression.Reading;
import hesse.figure.HeightMode;
import hesse.optimize.MethodParameter;
import hesse.optimize.MethodName;
import hesse.field.Window;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// A function worth looking at, with the view and the race that show its point.
///
/// Its name and what it teaches are texts under [#nameKey] and [#teachesKey].
///
/// @param id what files and texts call it: lower-case letters, digits and underscores
/// @param group the key of the group that it stands in
/// @param topics what it can be shown for, one at least
/// @param source the key of the book, paper or collection that it comes from
/// @param window what is shown at first
/// @param parameters in order of first occurrence in the formula
/// @param start where the race begins, in the window
/// @param stepSize η of the race's first gradient descent
public record CatalogueEntry(String id, String group, Set<Topic> topics, String source, String formula, Window window, HeightMode height,
                             SequencedMap<String, Parameter> parameters, Point start, double stepSize) {

    /// @throws IllegalArgumentException if there is no topic
    public CatalogueEntry {
        if (topics.isEmpty()) {
            throw new IllegalArgumentException(id + " has no topics");
        }
        topics = Collections.unmodifiableSet(EnumSet.copyOf(topics));
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    public String nameKey() {
        return "catalogue." + id + ".name";
    }

    public String teachesKey() {
        return "catalogue." + id + ".teaches";
    }

    public String groupKey() {
        return "catalogue.group." + group;
    }

    public String sourceKey() {
        return "catalogue.source." + source;
    }

    /// The formula with this entry's parameters.
    ///
    /// @throws IllegalStateException if the formula can't be read, which a test excludes for the catalogue's entries
    public Formula read() {
        return switch (Reading.of(formula, Optional.empty())) {
            case Reading.Understood(var expression, var variables, var origin, _, _) ->
                new Formula(formula, expression, variables, origin, parameters, Optional.of(id));
            case Reading.Refused(var error) -> throw new IllegalStateException(id + ": " + error);
        };
    }

    /// This function in place of another: its window, heights and race, the cursor released; everything else about the
    /// view as it was.
    public Exploration open(Exploration current) {
        return new Exploration(read(), window, window, current.view().with(height), race(current.race()), Optional.empty());
    }

    /// This function as the first thing on screen.
    public Exploration initial() {
        return new Exploration(read(), window, window, View.INITIAL.with(height), race(Race.INITIAL), Optional.empty());
    }

    /// The same runners, all from this entry's start, the first gradient descent and all with momentum with its step size.
    private Race race(Race current) {
        var suited = current.runners().stream().map(runner -> runner.method().name() == MethodName.GRADIENT_DESCENT ? runner
                : runner.with(runner.method().suitedTo(stepSize))).toList();
        return current.with(suited).cleared().from(start).with(MethodName.GRADIENT_DESCENT, MethodParameter.STEP_SIZE, stepSize);
    }
}
