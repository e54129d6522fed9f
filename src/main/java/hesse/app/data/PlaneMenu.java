package hesse.app.data;

import hesse.app.control.Tip;
import hesse.app.keys.Command;
import hesse.app.space.WeightPlane;
import hesse.app.space.WeightPlanes;
import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.text.KebabCase;
import hesse.text.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/// Chooses the plane of a loss of more than two weights; hidden for the others.
final class PlaneMenu extends MenuButton {

    PlaneMenu(Messages messages, ExplorationModel model, WeightPlanes planes) {
        super(messages.text("data.plane"));
        setId("data-plane");
        setMinWidth(Region.USE_PREF_SIZE);
        var tip = messages.text("data.plane.tip", Command.WORST_PLANE.keyText());
        setAccessibleText(tip);
        Tip.on(this, tip);
        for (var kind : WeightPlane.values()) {
            var item = new MenuItem(messages.text("data.plane." + KebabCase.of(kind)));
            item.setId("data-plane-" + KebabCase.of(kind));
            item.setOnAction(_ -> planes.lay(kind));
            getItems().add(item);
        }
        managedProperty().bind(visibleProperty());
        model.property().map(Exploration::source).subscribe(_ -> setVisible(WeightPlanes.beyondThePlane(model.get()).isPresent()));
    }
}
