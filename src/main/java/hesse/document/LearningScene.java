package hesse.document;

import hesse.field.Window;
import hesse.figure.HeightMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A loss of machine learning worth looking at, with its data, the plane of its weights, and the view and the race that show its point.
///
/// @param source   with this scene's id
/// @param window   of the plane, shown at first
/// @param start    where the race begins, in the window
/// @param stepSize η of the race's first gradient descent
/// @param stepLimit how many steps the runners may make
/// @param runners  who takes part in the race; empty for those who do already
public record LearningScene(LossSource source, Set<Topic> topics, Window window, HeightMode height, Point start, double stepSize,
        int stepLimit,
        List<Runner> runners)
        implements CatalogueItem {

    /// @throws IllegalArgumentException if there is no topic, or the source is of no scene
    public LearningScene {
        if (topics.isEmpty() || source.sceneId().isEmpty()) {
            throw new IllegalArgumentException(source.sceneId() + " with topics " + topics);
        }
        topics = Collections.unmodifiableSet(EnumSet.copyOf(topics));
        runners = List.copyOf(runners);
    }

    @Override
    public String id() {
        return source.sceneId().orElseThrow();
    }

    @Override
    public String nameKey() {
        return "scene." + id() + ".name";
    }

    @Override
    public String teachesKey() {
        return "scene." + id() + ".teaches";
    }

    @Override
    public String groupKey() {
        return "scene.group";
    }

    @Override
    public String sourceKey() {
        return "scene.source";
    }

    /// The key of the loss as a line of text.
    public String lineKey() {
        return "scene." + id() + ".line";
    }

    /// The key of what people search for who mean this scene.
    public String synonymsKey() {
        return "scene." + id() + ".synonyms";
    }

    /// With its data beside the map.
    @Override
    public Exploration open(Exploration current) {
        return new Exploration(source, window, window, current.view().with(height).with(Panes.DATA), race(current.race()),
                Optional.empty());
    }

    @Override
    public Exploration initial() {
        return new Exploration(source, window, window, View.INITIAL.with(height).with(Panes.DATA), race(Race.INITIAL), Optional.empty());
    }

    private Race race(Race current) {
        var race = runners.isEmpty() ? current : current.with(Lineup.of(runners));
        return CatalogueItem.suited(race.withStepLimit(stepLimit), start, stepSize);
    }
}
