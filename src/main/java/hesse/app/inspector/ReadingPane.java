package hesse.app.inspector;

import static hesse.app.inspector.ReadingTable.number;

import hesse.app.space.HessianSigns;
import hesse.app.space.SpaceReading;
import hesse.app.state.CursorReading;
import hesse.curvature.Definiteness;
import hesse.field.Limits.Limit;
import hesse.field.Window;
import hesse.figure.AxisNames;
import hesse.objective.formula.KnownInertia;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The numbers at the cursor: point, f, gradient, Hessian, eigenvalues and what follows from them, and the class in
/// words. A mouse move only sets texts; the layout doesn't change with them.
final class ReadingPane extends VBox {
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");

    private final Messages messages;
    private final Label state = new Label();
    private final Label className = new Label();
    private final Label classWords = new Label();
    private final Label critical = new Label();
    private final Label beyond = new Label();
    private final Label direction = new Label();
    private final ReadingTable table;
    private double angle;
    private CursorReading shown;

    ReadingPane(Messages messages) {
        this.messages = messages;
        table = new ReadingTable(messages);
        setId("reading");
        getStyleClass().add("reading");
        state.getStyleClass().add("reading-state");
        state.setId("reading-state");
        className.getStyleClass().add("class-name");
        className.setId("reading-class");
        classWords.setId("reading-class-words");
        critical.setId("reading-critical");
        critical.getStyleClass().add("muted");
        wrap(classWords);
        beyond.setId("reading-beyond");
        beyond.managedProperty().bind(beyond.visibleProperty());
        wrap(critical);
        wrap(beyond);
        var words = new VBox(1, className, classWords, critical, beyond);
        words.getStyleClass().add("reading-words");
        direction.setId("reading-direction");
        wrap(direction);
        direct(false, 0);
        getChildren().addAll(state, words, direction, table);
        clear();
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
    }

    /// What the two coordinates are called.
    void name(AxisNames names) {
        table.name(names);
    }

    /// The window on screen, in which points are to be told apart.
    void tellApart(Window window) {
        table.tellApart(window);
        show(shown);
    }

    /// Whether the curvature along a direction is shown too, and its angle.
    void direct(boolean directed, double towards) {
        angle = towards;
        direction.setVisible(directed);
        direction.setManaged(directed);
        showDirection();
    }

    private void showDirection() {
        direction.setText(shown == null || !direction.isVisible() || !shown.hessian().isFinite() ? ""
                : ReadingNumbers.of(shown).along(angle, messages));
    }

    /// Shows the reading; null while the cursor is nowhere.
    void show(CursorReading reading) {
        shown = reading;
        showDirection();
        if (reading == null) {
            clear();
            return;
        }
        pseudoClassStateChanged(FROZEN, reading.frozen());
        state.setText(messages.text(reading.frozen() ? "inspector.frozen" : "inspector.live"));
        if (Double.isFinite(reading.jet().f())) {
            table.show(reading);
            showClass(reading.definiteness(), reading);
        } else {
            table.showUndefined(reading);
            showUndefined(reading);
        }
        setAccessibleText(spoken(reading));
    }

    /// What the plane doesn't tell of the whole Hessian, where the function has more variables.
    void showBeyond(Optional<SpaceReading> reading) {
        var inertia = reading.flatMap(SpaceReading::inertia);
        beyond.setVisible(reading.isPresent());
        beyond.setText(inertia.filter(KnownInertia::defined).map(known -> messages.text("inspector.beyond",
                messages.text("curvature.class." + KebabCase.of(reading.get().inPlane())), known.dimension(), known.negative(),
                known.open())).orElse(""));
    }

    /// The same by a count alone.
    void showBeyond(Definiteness inPlane, HessianSigns whole) {
        beyond.setVisible(true);
        beyond.setText(messages.text(whole.all() ? "inspector.beyond" : "inspector.beyond.least",
                messages.text("curvature.class." + KebabCase.of(inPlane)), whole.dimension(), whole.negative(), whole.open()));
    }

    private void showClass(Definiteness definiteness, CursorReading reading) {
        String key = "curvature.class." + KebabCase.of(definiteness);
        className.setText(messages.text(key));
        restyle(className, "class-is-", KebabCase.of(definiteness));
        classWords.setText(messages.text(key + ".words"));
        var sentences = new ArrayList<String>();
        sentences.add(reading.critical().map(finding -> finding.point().kind())
                .map(kind -> messages.text("inspector.critical." + KebabCase.of(kind)))
                .orElseGet(() -> messages.text("inspector.region." + KebabCase.of(definiteness), undecided(reading))));
        if (reading.critical().isEmpty() && reading.bounds().losesValue(reading.jet())) {
            sentences.add(messages.text("inspector.lost-value", Numbers.error(ReadingNumbers.of(reading).errors().f())));
        }
        critical.setText(messages.sentences(sentences));
    }

    /// The eigenvalues whose signs aren't known: "λ₁ = 2×10⁻⁹ ± 4×10⁻⁷".
    private String undecided(CursorReading reading) {
        var numbers = ReadingNumbers.of(reading);
        var eigen = reading.eigen();
        return Stream.of(undecided("lambda-min", eigen.lambdaMin(), numbers.lambdaMinError()),
                undecided("lambda-max", eigen.lambdaMax(), numbers.lambdaMaxError()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private String undecided(String name, double lambda, double error) {
        return error >= Math.abs(lambda) && error > 0
                ? messages.text("inspector.undecided", messages.text("inspector." + name), Numbers.format(lambda, 1), Numbers.error(error))
                : "";
    }

    private void showUndefined(CursorReading reading) {
        restyle(className, "class-is-", KebabCase.of(Definiteness.UNDEFINED));
        className.setText(messages.text("inspector.not-defined"));
        classWords.setText(reading.limit().map(this::limit).orElseGet(() -> messages.text("inspector.not-defined.words")));
        critical.setText("");
    }

    private String limit(Limit limit) {
        return limit.error() == 0 ? messages.text("inspector.not-defined.limit", number(limit.value()))
                : messages.text("inspector.not-defined.limit.bounded", number(limit.value()), number(limit.error()));
    }

    private void clear() {
        pseudoClassStateChanged(FROZEN, false);
        state.setText(messages.text("inspector.nowhere"));
        table.clear();
        className.setText("");
        classWords.setText(messages.text("inspector.nowhere.words"));
        critical.setText("");
    }

    /// The reading as one sentence for a screen reader.
    private String spoken(CursorReading reading) {
        var numbers = ReadingNumbers.of(reading);
        return messages.text("inspector.spoken", number(reading.point().x()), number(reading.point().y()), table.value(reading),
                numbers.lambdaMin(), numbers.lambdaMax(), className.getText());
    }

    /// Gives a node one style class of a family; looking styles up again costs more than all else at a mouse move.
    static void restyle(Node node, String family, String member) {
        if (!node.getStyleClass().contains(family + member)) {
            node.getStyleClass().removeIf(style -> style.startsWith(family));
            node.getStyleClass().add(family + member);
        }
    }
}
