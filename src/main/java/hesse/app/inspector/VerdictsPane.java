package hesse.app.inspector;

import hesse.app.control.Tip;
import hesse.curvature.Convexity;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.ReportSentences;
import hesse.document.Point;
import hesse.expression.VariableNames;
import hesse.text.Messages;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/// What is proved about the window: whether all critical points are found, and whether the function is convex there. Where it
/// isn't, the sentence leads to the point that shows it; where rules prove it, to their steps.
final class VerdictsPane extends VBox {
    private final Messages messages;
    private final ReportSentences words;
    private final Label completeness = sentence("critical-verdict", new Label());
    private final Label convexity = sentence("critical-convexity", new Label());
    private final Hyperlink refutation = sentence("critical-refutation", new Hyperlink());
    private final Hyperlink derivation = sentence("critical-derivation", new Hyperlink());
    private Convexity.Refuted refuted;
    private Convexity.Composed composed;

    /// @param names   what the variables are called
    /// @param onPoint is told which point was asked for
    VerdictsPane(Messages messages, int digits, Supplier<VariableNames> names, Consumer<Point> onPoint) {
        this.messages = messages;
        words = new ReportSentences(messages, digits);
        setId("critical-verdicts");
        getStyleClass().add("verdicts");
        Tip.on(refutation, messages.text("inspector.critical.refutation.tip"));
        refutation.setOnAction(_ -> {
            refutation.setVisited(false);
            onPoint.accept(new Point(refuted.x(), refuted.y()));
        });
        refutation.setAccessibleText(messages.text("inspector.critical.refutation.tip"));
        Tip.on(derivation, messages.text("inspector.critical.derivation.tip"));
        derivation.setAccessibleText(messages.text("inspector.critical.derivation.tip"));
        derivation.setOnAction(_ -> {
            derivation.setVisited(false);
            new DerivationDialog(messages, words, names.get()).show(composed, getScene().getWindow());
        });
        getChildren().addAll(completeness, convexity, refutation, derivation);
        showProving();
    }

    private static <T extends Labeled> T sentence(String id, T labeled) {
        labeled.setId(id);
        labeled.setWrapText(true);
        labeled.setMinHeight(USE_PREF_SIZE);
        return labeled;
    }

    void showProving() {
        completeness.setText(messages.text("inspector.critical.proving"));
        show(convexity, "");
        show(refutation, "");
        show(derivation, "");
    }

    void show(CriticalPointReport report) {
        completeness.setText(words.certificate(report));
        String sentence = words.convexity(report.convexity());
        show(derivation, "");
        switch (report.convexity()) {
            case Convexity.Composed byRules -> {
                composed = byRules;
                show(convexity, sentence);
                show(refutation, "");
                show(derivation, messages.text("inspector.critical.derivation"));
            }
            case Convexity.Refuted point -> {
                refuted = point;
                refutation.setAccessibleText(sentence);
                show(refutation, sentence);
                show(convexity, "");
            }
            case Convexity.Proved _, Convexity.ByForm _, Convexity.Undecided _ -> {
                show(convexity, sentence);
                show(refutation, "");
            }
        }
    }

    /// Without a text it takes no room.
    private static void show(Labeled labeled, String text) {
        labeled.setText(text);
        labeled.setVisible(!text.isEmpty());
        labeled.setManaged(!text.isEmpty());
    }
}
