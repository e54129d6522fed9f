package hesse.document;

import hesse.expression.Reading;
import hesse.figure.HeightMode;
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
                             SequencedMap<String, Parameter> parameters, Point start, double stepSize) implements CatalogueItem {

    /// @throws IllegalArgumentException if there is no topic
    public CatalogueEntry {
        if (topics.isEmpty()) {
            throw new IllegalArgumentException(id + " has no topics");
        }
        topics = Collections.unmodifiableSet(EnumSet.copyOf(topics));
        parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
    }

    @Override
    public String nameKey() {
        return "catalogue." + id + ".name";
    }

    @Override
    public String teachesKey() {
        return "catalogue." + id + ".teaches";
    }

    @Override
    public String groupKey() {
        return "catalogue.group." + group;
    }

    @Override
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

    /// The map alone or with the surface, where the pane beside it had data.
    @Override
    public Exploration open(Exploration current) {
        var view = current.view().panes() == Panes.DATA ? current.view().with(Panes.BOTH) : current.view();
        return new Exploration(read(), window, window, view.with(height), CatalogueItem.suited(current.race(), start, stepSize),
                Optional.empty());
    }

    @Override
    public Exploration initial() {
        return new Exploration(read(), window, window, View.INITIAL.with(height), CatalogueItem.suited(Race.INITIAL, start, stepSize),
                Optional.empty());
    }
}
