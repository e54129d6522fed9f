package hesse.app.map;

import hesse.app.control.Handle;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.document.Point;
import hesse.document.spectrum.EigenvectorEnd;
import hesse.document.spectrum.SpectralFormula;
import hesse.document.spectrum.Spectrum;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.direction.EigenvectorMarks;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;

/// The centre and the ends of both eigenvectors of a function that is given by them ([SpectralFormula]), to be taken by the mouse, or by
/// arrow keys: at an end left and right turn, up and down change the eigenvalue. Each drag is one step of the history.
final class EigenvectorHandles {
    /// Pixels from the centre within which λ is 0.
    private static final double ZERO = 7;
    private static final double TURN = Math.toRadians(5);
    /// Of the window's height: how much an arrow key changes an eigenvalue.
    private static final double CHANGE = 0.02;

    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final Supplier<PlaneProjection> projection;
    private final Group group = new Group();
    private final Centre centre;
    private final List<End> ends = new ArrayList<>();

    EigenvectorHandles(Messages messages, ExplorationModel model, CursorModel cursor, Results results,
            Supplier<PlaneProjection> projection) {
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.projection = projection;
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        centre = new Centre(messages);
        // Beneath the ends, which may lie on it.
        group.getChildren().add(centre.handle);
        for (var opposite : List.of(true, false)) {
            for (var first : List.of(true, false)) {
                ends.add(new End(messages, first, opposite));
            }
        }
        ends.forEach(end -> group.getChildren().add(end.handle));
    }

    Node node() {
        return group;
    }

    /// Puts the handles where the ends are seen; hides those that aren't.
    void place(PlaneProjection map, double scale) {
        var given = given(model.get(), results);
        group.setVisible(given.isPresent());
        given.ifPresent(formula -> {
            centre.place(formula, map, scale);
            ends.forEach(end -> end.place(formula, map, scale));
        });
    }

    /// Puts back what the drag under way has changed.
    void cancel() {
        centre.cancel();
        ends.forEach(End::cancel);
    }

    /// The function by its eigenvectors, if the one on screen is given so too: a drag is seen at once, but not over the picture of a
    /// function of another kind.
    private static Optional<SpectralFormula> given(Exploration exploration, Results results) {
        return SpectralFormula.of(exploration.source()).filter(_ -> results.expression().filter(SpectralFormula::isForm).isPresent());
    }

    /// The mark of the centre; none for other functions.
    static Optional<Mark> centre(Exploration exploration, Results results, PlaneProjection map, Style style) {
        return given(exploration, results).map(SpectralFormula::centre).filter(at -> map.window().contains(at.x(), at.y()))
                .map(at -> EigenvectorMarks.centre(at.x(), at.y(), map, style));
    }

    /// The marks of both eigenvectors, the shorter one on top, without their labels; nothing for other functions.
    static List<EigenvectorMarks> marks(Exploration exploration, Results results) {
        return given(exploration, results).map(formula -> {
            var given = formula.spectrum();
            var first = marks(formula, given.first() <= given.second() ? 1 : 2, given.first(), given.angle());
            var second = marks(formula, given.first() <= given.second() ? 2 : 1, given.second(), given.angle() + Math.PI / 2);
            return Math.abs(given.first()) < Math.abs(given.second()) ? List.of(second, first) : List.of(first, second);
        }).orElse(List.of());
    }

    private static EigenvectorMarks marks(SpectralFormula formula, int number, double lambda, double angle) {
        return new EigenvectorMarks(number == 1 ? "λ₁" : "λ₂", lambda, formula.centre().x(), formula.centre().y(), angle);
    }

    /// Labels of the eigenvalues.
    static List<Mark.Text> labels(Exploration exploration, Results results, PlaneProjection map, Style style) {
        return marks(exploration, results).stream().map(marks -> marks.label(map, style)).toList();
    }

    /// How much an arrow key moves or changes something, in units of the plane: a power of ten.
    private double change() {
        return Math.pow(10, Math.rint(Math.log10(CHANGE * model.get().window().height())));
    }

    /// A drag that is one step of the history, and can be put back while it is under way.
    private abstract class Dragged implements Handle.Mover {
        private Object gesture;
        private Optional<Exploration> before = Optional.empty();

        @Override
        public void take() {
            gesture = new Object();
            before = Optional.of(model.get());
        }

        @Override
        public void drag(double x, double y) {
            if (before.isPresent()) {
                cursor.leave();
                SpectralFormula.of(model.get().source())
                        .ifPresent(formula -> model.drag(gesture, e -> e.with(dragged(formula, x, y, projection.get()))));
            }
        }

        /// The formula when the mouse is at this pixel.
        abstract Formula dragged(SpectralFormula formula, double x, double y, PlaneProjection map);

        @Override
        public void drop() {
            before = Optional.empty();
            model.settle();
        }

        void cancel() {
            before.ifPresent(was -> {
                model.drag(gesture, _ -> was);
                drop();
            });
        }
    }

    /// Where the gradient vanishes.
    private final class Centre extends Dragged {
        private final Handle handle;

        Centre(Messages messages) {
            handle = new Handle("eigenvector-centre", messages.text("map.eigenvector.centre"), messages.text("map.eigenvector.centre.tip"),
                    this);
        }

        void place(SpectralFormula formula, PlaneProjection map, double scale) {
            double x = map.toPixelX(formula.centre().x());
            double y = map.toPixelY(formula.centre().y());
            handle.setVisible(map.covers(x, y));
            handle.place(x, y, scale);
        }

        @Override
        Formula dragged(SpectralFormula formula, double x, double y, PlaneProjection map) {
            return formula.with(Point.rounded(map.toPlaneX(x), map.toPlaneY(y), map.window()));
        }

        @Override
        public void nudge(double right, double up) {
            SpectralFormula.of(model.get().source()).ifPresent(formula -> model.drag(handle.getId(), e -> e.with(formula.with(
                    Point.rounded(formula.centre().x() + right * change(), formula.centre().y() + up * change(),
                    projection.get().window())))));
        }
    }

    /// One of the four.
    private final class End extends Dragged {
        private final boolean first;
        private final boolean opposite;
        private final Handle handle;
        private EigenvectorEnd end;

        End(Messages messages, boolean first, boolean opposite) {
            this.first = first;
            this.opposite = opposite;
            var number = first ? "1" : "2";
            handle = new Handle("eigenvector-" + number + (opposite ? "-opposite" : ""), messages.text("map.eigenvector." + number),
                    messages.text("map.eigenvector.tip"), this);
            handle.setFocusTraversable(!opposite);
        }

        void place(SpectralFormula formula, PlaneProjection map, double scale) {
            var spectrum = formula.spectrum();
            double angle = spectrum.angle() + (first ? 0 : Math.PI / 2);
            double length = Math.abs(first ? spectrum.first() : spectrum.second()) * (opposite ? -1 : 1);
            double x = map.toPixelX(formula.centre().x() + length * Math.cos(angle));
            double y = map.toPixelY(formula.centre().y() + length * Math.sin(angle));
            handle.setVisible(map.covers(x, y));
            handle.place(x, y, scale);
        }

        @Override
        public void take() {
            super.take();
            end = SpectralFormula.of(model.get().source()).map(formula -> EigenvectorEnd.of(formula.spectrum(), first, opposite))
                    .orElse(null);
        }

        @Override
        Formula dragged(SpectralFormula formula, double x, double y, PlaneProjection map) {
            end = end.to(map.toPlaneX(x) - formula.centre().x(), map.toPlaneY(y) - formula.centre().y(), ZERO / map.yScale(), unit(map));
            return formula.with(end.spectrum());
        }

        /// A hundredth, or finer where that would be coarse to the eye.
        private static double unit(PlaneProjection map) {
            return Math.min(0.01, Math.pow(10, Math.floor(Math.log10(1 / map.yScale()))));
        }

        @Override
        public void nudge(double right, double up) {
            SpectralFormula.of(model.get().source()).ifPresent(formula -> {
                Spectrum moved = EigenvectorEnd.of(formula.spectrum(), first, opposite).moved(-right * TURN, up * change()).spectrum();
                model.drag(handle.getId(), e -> e.with(formula.with(moved)));
            });
        }
    }
}
