package hesse.app.cost;

import hesse.app.control.Tip;
import hesse.figure.Theme;
import hesse.figure.cost.CostLook;
import hesse.optimize.cost.CostLab;
import hesse.optimize.cost.CostReport;
import hesse.optimize.cost.CostTask;
import hesse.optimize.cost.CostWords;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// The times, a row for each number of variables and a column for each task; below them the fitted exponents and a million.
final class CostTable extends GridPane {
    private final Messages messages;
    private final CostWords words;
    private final Map<CostTask, Label> names = new EnumMap<>(CostTask.class);
    private final Map<CostTask, Map<Integer, Label>> times = new EnumMap<>(CostTask.class);
    private final Map<CostTask, Label> exponents = new EnumMap<>(CostTask.class);
    private final Map<CostTask, Label> far = new EnumMap<>(CostTask.class);

    CostTable(Messages messages) {
        this.messages = messages;
        words = new CostWords(messages);
        setId("cost-table");
        getStyleClass().add("cost-table");
        setAccessibleText(messages.text("cost.table"));
        Tip.on(this, messages.text("cost.table.tip"));
        int row = 0;
        heading(messages.text("cost.table.variables"), row);
        tasks(names, row++);
        for (int d : CostLab.DIMENSIONS) {
            heading(Numbers.format(d, 1), row);
            var labels = new EnumMap<CostTask, Label>(CostTask.class);
            tasks(labels, row++);
            labels.forEach((task, label) -> times.computeIfAbsent(task, _ -> new HashMap<>()).put(d, label));
        }
        heading(messages.text("cost.table.exponent"), row);
        tasks(exponents, row++);
        heading(messages.text("cost.table.million"), row);
        tasks(far, row);
        names.forEach((task, label) -> label.setText(messages.text(task.nameKey() + ".short")));
        exponents.values().forEach(label -> label.getStyleClass().add("cost-exponent"));
        far.values().forEach(label -> label.getStyleClass().add("cost-far"));
        show(CostReport.EMPTY);
    }

    private void heading(String text, int row) {
        add(label(text), 0, row);
    }

    private void tasks(Map<CostTask, Label> labels, int row) {
        for (var task : CostTask.values()) {
            var label = label("");
            if (labels != names) {
                label.getStyleClass().add("cost-time");
            }
            labels.put(task, label);
            add(label, 1 + task.ordinal(), row);
        }
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER_RIGHT);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    void show(CostReport report) {
        for (var task : CostTask.values()) {
            times.get(task).values().forEach(label -> label.setText(Numbers.UNDEFINED));
            report.of(task).forEach(measurement -> times.get(task).get(measurement.dimension()).setText(words.time(measurement.seconds())));
            exponents.get(task)
                    .setText(report.fitted(task).map(law -> messages.text("cost.table.power", Numbers.format(law.exponent(), 3)))
                            .orElse(Numbers.UNDEFINED));
            far.get(task).setText(report.time(task).map(law -> words.farTime(law.at(CostReport.MILLION))).orElse(Numbers.UNDEFINED));
        }
    }

    /// Names take the colours of their lines.
    void colour(Theme theme) {
        names.forEach((task, label) ->
                label.setStyle(String.format(Locale.ROOT, "-fx-text-fill: #%06x;", CostLook.of(task, theme).argb() & 0xFFFFFF)));
    }
}
