package hesse.app.surface;

import hesse.figure.surface.SurfaceSample;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;

/// All races on the surface. Shapes are kept and used again, one for each place in the list.
final class RaceLayer {
    private final Group group = new Group();
    private final List<RaceShape> shapes = new ArrayList<>();

    Group node() {
        return group;
    }

    /// @param pixel the size of a pixel in box units
    void show(List<SurfaceRace> races, SurfaceSample sample, double pixel) {
        for (int k = 0; k < races.size(); k++) {
            shape(k, races.get(k)).show(races.get(k), sample, pixel);
        }
        for (int k = races.size(); k < shapes.size(); k++) {
            shapes.get(k).node().setVisible(false);
        }
    }

    private RaceShape shape(int place, SurfaceRace race) {
        var form = RaceShape.form(race.style().marker());
        if (place == shapes.size()) {
            shapes.add(new RaceShape(form));
            group.getChildren().add(shapes.get(place).node());
        } else if (shapes.get(place).form() != form) {
            shapes.set(place, new RaceShape(form));
            group.getChildren().set(place, shapes.get(place).node());
        }
        return shapes.get(place);
    }
}
