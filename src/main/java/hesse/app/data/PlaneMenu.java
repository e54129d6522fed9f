package hesse.app.data;

import hesse.app.control.Tip;
import hesse.app.keys.Command;
import hesse.app.space.WeightPlane;
import hesse.app.space.WeightPlanes;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Exploration;
import hesse.figure.race.RunnerNames;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// Chooses the plane of a loss of more than two weights, and whether it follows the race's step; hidden for the others.
final class PlaneMenu extends MenuButton {
    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final WeightPlanes planes;
    private final Menu ends;

    PlaneMenu(Messages messages, ExplorationModel model, Results results, WeightPlanes planes) {
        super(messages.text("data.plane"));
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.planes = planes;
        setId("data-plane");
        setMinWidth(Region.USE_PREF_SIZE);
        var tip = messages.text("data.plane.tip", Command.WORST_PLANE.keyText(), Command.FOLLOW_STEP.keyText());
        setAccessibleText(tip);
        Tip.on(this, tip);
        for (var kind : WeightPlane.Usual.values()) {
            getItems().add(item(KebabCase.of(kind), messages.text("data.plane." + KebabCase.of(kind)), () -> planes.lay(kind)));
        }
        ends = new Menu(messages.text("data.plane.run-ends"));
        ends.setId("data-plane-run-ends");
        getItems().addAll(ends, item("two-weights", messages.text("data.plane.two-weights"), this::chooseWeights), new SeparatorMenuItem(),
                follow());
        setOnShowing(_ -> offerEnds());
        managedProperty().bind(visibleProperty());
        model.property().map(Exploration::source).subscribe(_ -> setVisible(WeightPlanes.beyondThePlane(model.get()).isPresent()));
    }

    private static MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setId("data-plane-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem follow() {
        var follow = new CheckMenuItem(messages.text("data.plane.follow", Command.FOLLOW_STEP.keyText()));
        follow.setId("data-plane-follow");
        follow.selectedProperty().bindBidirectional(planes.following());
        return follow;
    }

    /// The other runners, whose ends the plane can go through.
    private void offerEnds() {
        var items = new ArrayList<MenuItem>();
        results.runs().get().ifPresent(runs -> {
            List<String> names = RunnerNames.of(runs.methods(), messages);
            for (int i = 0; i < names.size(); i++) {
                int other = i;
                if (i != model.get().race().lineup().selected()) {
                    items.add(item("run-ends-" + i, messages.text("data.plane.run-ends.of", names.get(i)),
                            () -> planes.lay(new WeightPlane.RunEnds(other))));
                }
            }
        });
        ends.getItems().setAll(items);
        ends.setDisable(items.isEmpty());
    }

    private void chooseWeights() {
        WeightPlanes.beyondThePlane(model.get())
                .ifPresent(source -> new TwoWeightsDialog(messages, source.loss()).show(getScene().getWindow(), planes::lay));
    }
}
