package hesse.app.symbolic;

import hesse.app.typeset.Typeset;
import hesse.app.typeset.TypesetView;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.expression.symbolic.Kink;
import hesse.expression.symbolic.Partial;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// Arranges a page: matrices between brackets with their numbers in a second pair, or a line for each derivative.
final class PageView {
    private static final List<List<Partial>> GRADIENT = List.of(List.of(Partial.FX), List.of(Partial.FY));
    private static final List<List<Partial>> HESSIAN = List.of(List.of(Partial.FXX, Partial.FXY), List.of(Partial.FXY, Partial.FYY));

    private final Messages messages;
    private final CursorNumbers numbers;
    private final Page page;
    private final double letter;
    private final double numberWidth;

    /// @param letter the size of letters
    PageView(Messages messages, CursorNumbers numbers, Page page, double letter, double numberWidth) {
        this.messages = messages;
        this.numbers = numbers;
        this.page = page;
        this.letter = letter;
        this.numberWidth = numberWidth;
    }

    Node node() {
        numbers.clear();
        var body = switch (page.arrangement()) {
            case BESIDE -> {
                var row = new HBox(2 * letter, gradient(), hessian());
                row.setAlignment(Pos.CENTER_LEFT);
                yield row;
            }
            case BELOW -> new VBox(letter, gradient(), hessian());
            case LINES -> lines();
        };
        var all = new VBox(0.6 * letter, body);
        if (!page.kinks().isEmpty()) {
            all.getChildren().add(kinks());
        }
        return all;
    }

    private Node gradient() {
        return matrix("formula-gradient", page.gradient(), GRADIENT);
    }

    private Node hessian() {
        return matrix("formula-hessian", page.hessian(), HESSIAN);
    }

    /// name = [formulas] = [numbers]; formulas and numbers of a row stand on one baseline.
    private Node matrix(String id, Typeset name, List<List<Partial>> rows) {
        int columns = rows.getFirst().size();
        var grid = new GridPane(0.5 * letter, 0.5 * letter);
        grid.setId(id);
        whole(grid, new TypesetView(name, messages.text("formulas." + id.substring(id.indexOf('-') + 1))), 0);
        whole(grid, bracket("matrix-left"), 1);
        whole(grid, bracket("matrix-right"), 2 + columns);
        whole(grid, equals(), 3 + columns);
        whole(grid, bracket("matrix-left"), 4 + columns);
        whole(grid, bracket("matrix-right"), 5 + 2 * columns);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                var partial = rows.get(row).get(column);
                boolean first = column >= row || columns == 1;
                var formula = formula(partial, first);
                GridPane.setHalignment(formula, HPos.CENTER);
                grid.add(formula, 2 + column, row);
                grid.add(number(partial, first), 5 + columns + column, row);
            }
            var constraints = new RowConstraints();
            constraints.setValignment(VPos.BASELINE);
            grid.getRowConstraints().add(constraints);
        }
        return grid;
    }

    private static void whole(GridPane grid, Node node, int column) {
        GridPane.setValignment(node, VPos.CENTER);
        GridPane.setFillHeight(node, true);
        grid.add(node, column, 0, 1, 2);
    }

    private static Node equals() {
        var equals = new Label("=");
        equals.getStyleClass().add("number");
        return equals;
    }

    private static Region bracket(String style) {
        var bracket = new Region();
        bracket.getStyleClass().addAll("matrix-bracket", style);
        bracket.setMaxHeight(Double.MAX_VALUE);
        return bracket;
    }

    private Node lines() {
        var grid = new GridPane(0.6 * letter, 0.45 * letter);
        grid.setId("formula-lines");
        for (var partial : Partial.values()) {
            var name = new TypesetView(page.names().get(partial), partial.text(page.variables()));
            GridPane.setHalignment(name, HPos.RIGHT);
            var constraints = new RowConstraints();
            constraints.setValignment(VPos.BASELINE);
            grid.getRowConstraints().add(constraints);
            grid.addRow(partial.ordinal(), name, formula(partial, true), number(partial, true));
        }
        var stretching = new ColumnConstraints();
        stretching.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), stretching, new ColumnConstraints());
        return grid;
    }

    /// @param only whether it is the entry that has the id: the Hessian shows fxy twice
    private Node formula(Partial partial, boolean only) {
        var set = page.formulas().get(partial);
        Node node = set.isPresent() ? new TypesetView(set.get(), partial.text(page.variables()) + " = " + plain(partial)) : tooLong();
        node.setId(only ? id(partial) : null);
        return node;
    }

    private Label tooLong() {
        var label = new Label(messages.text("formulas.too-long"));
        label.getStyleClass().add("muted");
        return label;
    }

    private Node number(Partial partial, boolean only) {
        var label = numbers.label(partial, numberWidth);
        label.setId(only ? id(partial) + "-number" : null);
        return label;
    }

    private String plain(Partial partial) {
        return partial.of(page.derivatives()).shown().map(formula -> Printer.print(formula, page.variables())).orElse("");
    }

    private static String id(Partial partial) {
        return "formula-" + KebabCase.of(partial);
    }

    private Node kinks() {
        return kinks(messages, letter, page.kinks(), page.derivatives().kinks(), page.variables());
    }

    /// The formulas alone, gradient beside Hessian or above it; what is wider than the room scrolls.
    static Node of(SpacePage page, Messages messages, double letter, double room) {
        var derivatives = page.derivatives();
        var gradient = new TypesetView(page.gradient(), messages.text("formulas.gradient"));
        gradient.setId("formula-gradient");
        var hessian = new TypesetView(page.hessian(), messages.text("formulas.hessian"));
        hessian.setId("formula-hessian");
        boolean beside = page.gradient().width() + page.hessian().width() + 2 * letter <= room;
        var all = new VBox(0.6 * letter, beside ? new HBox(2 * letter, gradient, hessian) : new VBox(letter, gradient, hessian));
        all.setMinWidth(Region.USE_PREF_SIZE);
        if (!page.kinks().isEmpty()) {
            all.getChildren().add(kinks(messages, letter, page.kinks(), derivatives.kinks(), derivatives.names()));
        }
        return all;
    }

    private static Node kinks(Messages messages, double letter, List<Typeset> typeset, List<Kink> kinks, VariableNames variables) {
        var words = new Label(messages.text("formulas.kinks"));
        words.getStyleClass().add("muted");
        words.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(letter, words);
        line.setId("formula-kinks");
        line.setAlignment(Pos.BASELINE_LEFT);
        for (int i = 0; i < typeset.size(); i++) {
            line.getChildren().add(new TypesetView(typeset.get(i), Printer.print(kinks.get(i).expression(), variables)));
        }
        return line;
    }
}
