package hesse.app.inspector;

import atlantafx.base.theme.Styles;
import hesse.app.control.Tip;
import hesse.curvature.Convexity;
import hesse.curvature.Derivation;
import hesse.curvature.ReportSentences;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.text.Messages;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Why a function is convex, as a tree that can be folded: each step above those that it rests on.
final class DerivationDialog {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 460;
    private static final double MARGIN = 120;
    /// Longer derivations are folded below their first steps.
    private static final int MOST_UNFOLDED = 40;

    private final Messages messages;
    private final ReportSentences words;
    private final VariableNames names;

    DerivationDialog(Messages messages, ReportSentences words, VariableNames names) {
        this.messages = messages;
        this.words = words;
        this.names = names;
    }

    /// Shows the derivation over the window until it is closed.
    void show(Convexity.Composed composed, Window owner) {
        var dialog = new Dialog<Void>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("inspector.derivation.title"));
        var pane = dialog.getDialogPane();
        pane.setId("derivation");
        pane.setContent(content(composed, Math.min(WIDTH, owner.getWidth() - MARGIN), Math.min(HEIGHT, owner.getHeight() - 2 * MARGIN)));
        pane.getButtonTypes().add(ButtonType.CLOSE);
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        pane.setStyle(owner.getScene().getRoot().getStyle());
        dialog.setResizable(true);
        dialog.show();
    }

    private VBox content(Convexity.Composed composed, double width, double height) {
        var sentence = new Label(words.convexity(composed));
        sentence.setId("derivation-verdict");
        sentence.getStyleClass().add(Styles.TITLE_4);
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        var tree = new TreeView<>(item(composed.derivation()));
        tree.setId("derivation-tree");
        tree.getStyleClass().add(Styles.DENSE);
        tree.setAccessibleText(messages.text("inspector.derivation.title"));
        Tip.on(tree, messages.text("inspector.derivation.tip"));
        tree.setCellFactory(_ -> new Step());
        boolean unfolded = steps(composed.derivation()) <= MOST_UNFOLDED;
        unfold(tree.getRoot(), unfolded ? Integer.MAX_VALUE : 1);
        tree.getSelectionModel().select(0);
        tree.setPrefSize(width, height);
        VBox.setVgrow(tree, Priority.ALWAYS);
        var content = new VBox(sentence, tree);
        content.getStyleClass().add("derivation-content");
        return content;
    }

    private static TreeItem<Derivation> item(Derivation step) {
        var item = new TreeItem<>(step);
        step.premises().forEach(premise -> item.getChildren().add(item(premise)));
        return item;
    }

    private static int steps(Derivation step) {
        return 1 + step.premises().stream().mapToInt(DerivationDialog::steps).sum();
    }

    private static void unfold(TreeItem<Derivation> item, int depth) {
        if (depth > 0) {
            item.setExpanded(true);
            item.getChildren().forEach(child -> unfold(child, depth - 1));
        }
    }

    /// The term, below it how it curves and why. A long term loses its middle.
    private final class Step extends TreeCell<Derivation> {
        private final Label term = new Label();
        private final Label curvature = new Label();
        private final VBox lines = new VBox(term, curvature);

        Step() {
            setPrefWidth(0);
            term.getStyleClass().add("derivation-term");
            term.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            curvature.getStyleClass().add(Styles.TEXT_MUTED);
        }

        @Override
        protected void updateItem(Derivation step, boolean empty) {
            super.updateItem(step, empty);
            if (empty || step == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            term.setText(Printer.print(step.term(), names));
            curvature.setText(words.reason(step));
            setAccessibleText(words.step(step, names));
            setGraphic(lines);
        }
    }
}
