package hesse.app.race;

import hesse.app.settings.Settings;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Exploration;
import hesse.figure.Style;
import hesse.figure.race.MappedRuns;
import hesse.text.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;

/// Under the pictures, while the race runs in other coordinates too: which paths stay the same there. Nothing, nor room for it, otherwise.
public final class MapCaption extends Label {
    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;

    public MapCaption(Messages messages, ExplorationModel model, Results results, Settings settings) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        setId("race-map-caption");
        getStyleClass().add("step-caption");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        settings.style().subscribe(style -> setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", style.px(Style.TEXT))));
        model.property().map(Exploration::race).subscribe(_ -> show());
        results.runs().subscribe(_ -> show());
    }

    private void show() {
        var race = model.get().race();
        var sentences = race.map()
                .flatMap(map -> results.runs().getValue().map(runs -> runs.mapped(race, messages)).filter(pairs -> !pairs.isEmpty())
                .map(pairs -> MappedRuns.words(map, pairs, messages)));
        setText(sentences.orElse(""));
        setVisible(race.map().isPresent() && !sentences.equals(Optional.<String>empty()));
        setManaged(isVisible());
    }
}
