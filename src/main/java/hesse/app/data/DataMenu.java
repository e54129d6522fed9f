package hesse.app.data;

import hesse.app.control.NumberField;
import hesse.app.control.Tip;
import hesse.app.state.ExplorationModel;
import hesse.document.Exploration;
import hesse.document.LossSource;
import hesse.figure.data.DataLayout;
import hesse.learning.data.Generator;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Other data in one go: generated ones with a seed and noise, those of a file, those of the clipboard.
final class DataMenu extends MenuButton {
    private static final int SIZE = 40;
    private static final double NOISE = 0.2;

    private final Messages messages;
    private final DataEditor editor;
    private final Map<Generator, MenuItem> generators = new EnumMap<>(Generator.class);
    private double noise = NOISE;
    private long seed = 1;
    private final CustomMenuItem numbers;
    private Generator last;

    DataMenu(Messages messages, ExplorationModel model, DataEditor editor, DataImport imported) {
        super(messages.text("data.menu"));
        this.messages = messages;
        this.editor = editor;
        setId("data-menu");
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(messages.text("data.menu.tip"));
        Tip.on(this, messages.text("data.menu.tip"));
        numbers = new CustomMenuItem(numbers(), false);
        for (var generator : Generator.values()) {
            var item = new MenuItem(messages.text("data.generator." + KebabCase.of(generator)));
            item.setId("data-generator-" + KebabCase.of(generator));
            item.setOnAction(_ -> generate(generator));
            generators.put(generator, item);
            getItems().add(item);
        }
        getItems().addAll(numbers, new SeparatorMenuItem(),
                item("data-open", messages.text("data.open"), () -> imported.open(getScene().getWindow())),
                item("data-paste", messages.text("data.paste"), imported::paste));
        model.property().map(Exploration::source).subscribe(source -> source.learning().ifPresent(this::offer));
    }

    private static MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Node numbers() {
        var noiseField = new NumberField("data-noise", messages, value -> value >= 0 && value <= 10, value -> {
            noise = value;
            again();
        });
        var seedField = new NumberField("data-seed", messages, value -> value == Math.rint(value) && Math.abs(value) <= 1e9, value -> {
            seed = (long) value;
            again();
        });
        noiseField.show(noise);
        seedField.show(seed);
        noiseField.setPrefColumnCount(4);
        seedField.setPrefColumnCount(4);
        var row = new HBox(6, new Label(messages.text("data.noise")), noiseField, new Label(messages.text("data.seed")), seedField);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Only what the model has inputs for.
    private void offer(LossSource source) {
        boolean regression = !DataLayout.hasClasses(source.loss());
        int width = source.loss().data().width();
        generators.forEach((generator, item) ->
                item.setVisible(source.isOpenToExamples()
                        && (generator == Generator.CHEBYSHEV ? regression && width == 1 : !regression && width == 2)));
        numbers.setVisible(generators.values().stream().anyMatch(MenuItem::isVisible));
        if (last != null && !generators.get(last).isVisible()) {
            last = null;
        }
    }

    private void again() {
        if (last != null) {
            generate(last);
        }
    }

    private void generate(Generator generator) {
        last = generator;
        editor.replace(generator.make(SIZE, noise, seed));
    }
}
