package hesse.app.formula;

import hesse.app.space.EigenPlane;
import hesse.app.keys.Command;
import hesse.app.space.SpaceModel;
import hesse.app.space.WeightPlane;
import hesse.app.space.WeightPlanes;
import hesse.app.state.ExplorationModel;
import hesse.document.FormulaReader;
import hesse.expression.Reading;
import hesse.expression.VariableNames;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Subscripts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What a person can choose of a formula's variables: which two are the axes, which two eigenvectors instead where there are more of them,
/// and which other names are variables too.
final class PlaneMenu {
    private static final int MOST_PAIRS = 20;

    private final Messages messages;
    private final ExplorationModel model;
    /// Of those through the selected run.
    private static final List<WeightPlane.Usual> OF_RUN = List.of(WeightPlane.Usual.GRADIENT_AND_TOP, WeightPlane.Usual.PATH,
            WeightPlane.Usual.THREE_POINTS, WeightPlane.Usual.RANDOM);

    private final SpaceModel space;
    private final WeightPlanes planes;

    PlaneMenu(Messages messages, ExplorationModel model, SpaceModel space, WeightPlanes planes) {
        this.messages = messages;
        this.model = model;
        this.space = space;
        this.planes = planes;
    }

    /// What the axes are at present.
    String axes(VariableNames names) {
        return messages.text(names.isAslant() ? "formula.variables.aslant" : "formula.variables", Subscripts.in(names.x()),
                Subscripts.in(names.y()));
    }

    List<MenuItem> items(Reading.Understood reading, boolean none) {
        var names = reading.variables();
        var items = new ArrayList<MenuItem>();
        if (names.isBeyondThePlane()) {
            pairs(names.all()).forEach(pair -> items.add(item(pair, () -> space.layAlong(pair.x(), pair.y()))));
            items.add(new SeparatorMenuItem());
            for (var plane : EigenPlane.values()) {
                items.add(item("plane-" + KebabCase.of(plane), messages.text("formula.plane." + KebabCase.of(plane)),
                        () -> space.layAlong(plane)));
            }
            items.add(new SeparatorMenuItem());
            OF_RUN.forEach(kind ->
                    items.add(item("plane-" + KebabCase.of(kind), messages.text("formula.plane." + KebabCase.of(kind)),
                                    () -> planes.lay(kind))));
            items.add(follow());
        } else {
            var all = new ArrayList<>(reading.expression().parameters());
            if (!none) {
                all.addAll(0, names.all());
            }
            pairs(all).forEach(pair -> items.add(item(pair, () -> choose(pair))));
        }
        var others = new ArrayList<>(reading.expression().parameters());
        others.removeIf(name -> names.all().contains(name) && names.isAslant());
        if (!none && !names.isAslant() && !others.isEmpty()) {
            items.add(new SeparatorMenuItem());
            others.forEach(name -> items.add(also(name, names)));
        }
        return items;
    }

    private MenuItem follow() {
        var follow = new CheckMenuItem(messages.text("formula.plane.follow", Command.FOLLOW_STEP.keyText()));
        follow.setMnemonicParsing(false);
        follow.setId("plane-follow");
        follow.setSelected(planes.following().get());
        follow.setOnAction(_ -> planes.following().set(follow.isSelected()));
        return follow;
    }

    /// Every two of the names in their order, and the first two the other way round.
    private static List<VariableNames> pairs(List<String> names) {
        var pairs = new ArrayList<VariableNames>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size() && pairs.size() < MOST_PAIRS; j++) {
                pairs.add(new VariableNames(names.get(i), names.get(j)));
            }
        }
        if (!pairs.isEmpty()) {
            pairs.add(1, new VariableNames(pairs.getFirst().y(), pairs.getFirst().x()));
        }
        return pairs;
    }

    private MenuItem item(VariableNames pair, Runnable chosen) {
        return item("variables-" + pair.x() + "-" + pair.y(), axes(pair), chosen);
    }

    private static MenuItem item(String id, String text, Runnable chosen) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> chosen.run());
        return item;
    }

    /// Makes a parameter a variable, or a variable beyond the plane a parameter.
    private MenuItem also(String name, VariableNames names) {
        var item = new CheckMenuItem(messages.text("formula.variables.also", Subscripts.in(name)));
        item.setMnemonicParsing(false);
        item.setId("variable-" + name);
        boolean variable = names.all().contains(name);
        item.setSelected(variable);
        item.setDisable(!variable && names.all().size() == VariableNames.MOST);
        item.setOnAction(_ -> choose(variable ? names.without(List.of(name)) : names.with(name)));
        return item;
    }

    private void choose(VariableNames names) {
        model.change(e -> e.formula().map(formula -> switch (FormulaReader.read(formula, names)) {
            case FormulaReader.ReadResult.Read(var read) -> e.with(read);
            case FormulaReader.ReadResult.Invalid _ -> e;
        }).orElse(e));
    }
}
