package hesse.app.inspector;

import hesse.app.control.SteadyLabel;
import hesse.app.control.Tip;
import hesse.app.keys.Command;
import hesse.app.keys.Commands;
import hesse.app.space.SpaceReading;
import hesse.objective.SymmetricEigen;
import hesse.objective.formula.KnownInertia;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import hesse.text.Subscripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A function of more than two variables at the cursor, by all of them: point, gradient, the whole Hessian, its eigenvalues and its class.
/// New numbers only set texts; the table is built anew for other variables.
final class SpacePane extends VBox {
    private static final int DIGITS = 4;
    /// In the table, so that three variables fit.
    private static final int FEWER_DIGITS = 3;

    private static final double LEAST_COLUMN = 36;

    private final Messages messages;
    private final Label className = new Label();
    private final Label counts = sentence("space-counts");
    private final Label eigenvalues = sentence("space-eigenvalues");
    private final ScrollPane scroll = new ScrollPane();
    private List<String> names = List.of();
    /// Row by row: the variable, its derivative, its row of H.
    private final List<List<SteadyLabel>> entries = new ArrayList<>();

    SpacePane(Messages messages, Commands commands) {
        this.messages = messages;
        setId("space");
        getStyleClass().addAll("reading", "space");
        className.getStyleClass().add("class-name");
        className.setId("space-class");
        scroll.setId("space-scroll");
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("space-scroll");
        scroll.setAccessibleText(messages.text("inspector.space.table"));
        Tip.on(eigenvalues, messages.text("inspector.space.eigenvalues.tip"));
        var worst = new Button(messages.text("inspector.space.worst"));
        worst.setId("worst-plane");
        worst.setMaxWidth(Double.MAX_VALUE);
        worst.setWrapText(true);
        worst.setOnAction(_ -> commands.run(Command.WORST_PLANE));
        commands.describe(worst, Command.WORST_PLANE);
        getChildren().addAll(className, counts, scroll, eigenvalues, worst);
        show(Optional.empty());
    }

    private static Label sentence(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// What the variables are called.
    void name(List<String> all) {
        if (!all.equals(names)) {
            names = List.copyOf(all);
            var table = table();
            scroll.setContent(table);
            scroll.prefViewportHeightProperty().bind(table.heightProperty());
        }
    }

    private GridPane table() {
        entries.clear();
        var grid = new GridPane(7, 2);
        grid.setId("space-table");
        header(grid, 1, messages.text("inspector.space.value"));
        header(grid, 2, messages.text("inspector.gradient"));
        for (int i = 0; i < names.size(); i++) {
            var name = Subscripts.in(names.get(i));
            header(grid, 3 + i, name);
            var symbol = new Label(name);
            symbol.getStyleClass().add("symbol");
            grid.add(symbol, 0, 1 + i);
            var row = new ArrayList<SteadyLabel>();
            for (int j = 0; j < names.size() + 2; j++) {
                var entry = new SteadyLabel();
                entry.getStyleClass().add("number");
                entry.setId(j == 0 ? "space-" + names.get(i) : j == 1 ? "space-gradient-" + names.get(i)
                        : "space-hessian-" + names.get(i) + "-" + names.get(j - 2));
                grid.add(entry, 1 + j, 1 + i);
                row.add(entry);
            }
            entries.add(row);
        }
        var symbols = new ColumnConstraints();
        grid.getColumnConstraints().add(symbols);
        for (int j = 0; j < names.size() + 2; j++) {
            var column = new ColumnConstraints();
            column.setHalignment(HPos.RIGHT);
            column.setMinWidth(LEAST_COLUMN);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static void header(GridPane grid, int column, String text) {
        var label = new Label(text);
        label.getStyleClass().add("symbol");
        GridPane.setHalignment(label, HPos.RIGHT);
        grid.add(label, column, 0);
    }

    void show(Optional<SpaceReading> reading) {
        if (reading.isEmpty() || reading.get().point().size() != names.size()) {
            clear();
            return;
        }
        var now = reading.get();
        for (int i = 0; i < names.size(); i++) {
            var row = entries.get(i);
            row.get(0).show(Numbers.format(now.point().get(i), FEWER_DIGITS));
            row.get(1).show(Numbers.format(now.gradient().get(i), FEWER_DIGITS));
            for (int j = 0; j < names.size(); j++) {
                row.get(2 + j).show(Numbers.format(now.hessian().get(i, j), FEWER_DIGITS));
            }
        }
        eigenvalues.setText(now.eigen().map(eigen -> eigenvalues(eigen, now.inertia())).orElse(Numbers.UNDEFINED));
        now.inertia().ifPresentOrElse(this::showClass, () -> counts.setText(messages.text("inspector.space.counting")));
    }

    private void showClass(KnownInertia inertia) {
        var kind = KebabCase.of(inertia.definiteness());
        className.setText(messages.text("curvature.class." + kind));
        ReadingPane.restyle(className, "class-is-", kind);
        counts.setText(messages.text("inspector.space.counts", inertia.dimension(), inertia.positive(), inertia.negative(), inertia.zero(),
                inertia.open()));
    }

    /// Those that are known to be zero are shown as 0.
    private String eigenvalues(SymmetricEigen eigen, Optional<KnownInertia> inertia) {
        int zeros = inertia.map(KnownInertia::zero).orElse(0);
        var least = IntStream.range(0, eigen.values().length).boxed()
                .sorted((i, j) -> Double.compare(Math.abs(eigen.values()[i]), Math.abs(eigen.values()[j]))).limit(zeros).toList();
        var clusters = eigen.clusters();
        var words = clusters.stream().map(cluster -> messages.text("inspector.space.eigenvalue",
                        IntStream.range(cluster.first(), cluster.first() + cluster.count()).mapToObj(i -> Subscripts.in("λ" + (i + 1)))
                        .collect(Collectors.joining(" = ")),
                        Numbers.format(least.contains(cluster.first()) ? 0 : eigen.values()[cluster.first()], DIGITS)))
                .collect(Collectors.joining("   "));
        return clusters.stream().anyMatch(SymmetricEigen.Cluster::isRepeated) ? words + "\n" + messages.text("inspector.space.repeated")
                : words;
    }

    private void clear() {
        entries.forEach(row -> row.forEach(entry -> entry.show(Numbers.UNDEFINED)));
        className.setText("");
        counts.setText(messages.text("inspector.nowhere.words"));
        eigenvalues.setText("");
    }
}
