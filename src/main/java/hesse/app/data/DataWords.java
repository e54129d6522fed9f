package hesse.app.data;

import hesse.app.example.NetworkExamples;
import hesse.app.settings.Settings;
import hesse.app.space.WeightPlanes;
import hesse.app.state.CursorModel;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.document.Catalogue;
import hesse.document.Exploration;
import hesse.document.LearningScene;
import hesse.document.LossSource;
import hesse.figure.Style;
import hesse.figure.data.ModelPicture;
import hesse.learning.Link;
import hesse.learning.Loss;
import hesse.learning.example.Fit;
import hesse.learning.example.LinkTerms;
import hesse.learning.example.PlaneExamples;
import hesse.text.Messages;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// One sentence beneath the data: what was just done, what the example under the mouse does to H, where H comes from, or else what the
/// scene is there to show; while the mouse is over the data what there is to do.
final class DataWords extends Label {
    private static final double LINE = 1.4;
    private static final double TEXT = 13;

    private final Messages messages;
    private final ExplorationModel model;
    private final DataFocus focus;
    private final CursorModel cursor;
    private final NetworkExamples network;
    private final WeightPlanes planes;
    private final Catalogue catalogue;
    private Optional<String> point = Optional.empty();
    private Node data;
    private Optional<String> notice = Optional.empty();
    private boolean presenting;

    DataWords(Messages messages, ExplorationModel model, DataFocus focus, CursorModel cursor, NetworkExamples network, WeightPlanes planes,
            Catalogue catalogue, Settings settings) {
        this.messages = messages;
        this.model = model;
        this.focus = focus;
        this.cursor = cursor;
        this.network = network;
        this.planes = planes;
        this.catalogue = catalogue;
        setId("data-words");
        getStyleClass().add("data-words");
        setWrapText(true);
        setAlignment(Pos.TOP_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        settings.style().subscribe(style -> {
            presenting = settings.presentation().get();
            setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", style.px(settings.presentation().get() ? Style.TEXT : TEXT)));
            show();
        });
        model.property().map(Exploration::source).subscribe(_ -> {
            point = model.get().learning().flatMap(this::point);
            show();
        });
        focus.shown().subscribe(_ -> show());
        focus.weights().subscribe(_ -> show());
        focus.example().subscribe(_ -> show());
        network.reading().subscribe(_ -> show());
        planes.laid().subscribe(_ -> forget());
        planes.following().subscribe(_ -> show());
    }

    /// So many lines, three where print is large or a plane is to be told of, that nothing moves when a sentence is longer than another.
    @Override
    protected double computePrefHeight(double width) {
        int lines = presenting || model.get().source().isBeyondThePlane() ? 3 : 2;
        return snappedTopInset() + snappedBottomInset() + lines * LINE * getFont().getSize();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// While the mouse is there or it has the focus the data are being worked on.
    void follow(Node data) {
        this.data = data;
        data.hoverProperty().subscribe(_ -> show());
        data.focusedProperty().subscribe(_ -> show());
    }

    /// What a scene teaches; empty for a person's own data.
    private Optional<String> point(LossSource source) {
        return source.sceneId().flatMap(catalogue::item).filter(LearningScene.class::isInstance).map(LearningScene.class::cast)
                .filter(scene -> scene.source().loss().data().equals(source.loss().data())).map(scene -> messages.text(scene.teachesKey()));
    }

    /// What a new example with these features gets for a target, where it isn't read off the picture: what is predicted.
    double prediction(double[] features) {
        return focus.shown().get().map(shown -> {
            var at = focus.weights().get();
            double[] predictor = shown.examples().inFeatures(at.x(), at.y());
            double z = predictor[0];
            for (int j = 0; j < features.length; j++) {
                z += predictor[j + 1] * features[j];
            }
            double predicted = LinkTerms.prediction(shown.examples().link(), z);
            return shown.examples().link() == Link.POISSON ? Math.rint(predicted) : predicted;
        }).orElse(0.0);
    }

    void sayFlipped() {
        say(focus.shown().get().map(shown -> shown.examples().link() == Link.SQUARED_HINGE ? "data.flipped.squared-hinge" : "data.flipped")
                .map(messages::text).orElse(""));
    }

    void sayFull() {
        say(messages.text("data.full", Integer.toString(LossSource.MOST_EXAMPLES)));
    }

    /// A sentence that stays until the mouse points at another example.
    void say(String sentence) {
        notice = Optional.of(sentence).filter(text -> !text.isEmpty());
        show();
    }

    void forget() {
        notice = Optional.empty();
        show();
    }

    private void show() {
        setText(notice.or(() -> focus.shown().get().map(this::sentence)).orElseGet(this::words));
    }

    /// Of what isn't a sum over examples of functions of one number each: what the example that is pointed at does, or where the curvature
    /// under the mouse comes from, what plane it is, or what there is to do.
    private String words() {
        var known = network.reading().get();
        int example = focus.example().get();
        if (known.isPresent() && (example >= 0 && example < known.get().curvature().size() || cursor.reading().get() != null)) {
            return new NetworkWords(messages, known.get()).of(example);
        }
        var dead = known.map(reading -> reading.curvature().deadUnits()).filter(units -> units > 0);
        return dead.map(units -> messages.text("data.network.dead", units)).or(this::plane)
                .orElseGet(() -> model.get().learning().map(source -> hint(source.loss())).orElseGet(() -> messages.text("data.none")));
    }

    private Optional<String> plane() {
        return planes.laid().get()
                .flatMap(laid -> WeightPlanes.beyondThePlane(model.get())
                        .map(source -> PlaneWords.of(laid, source.loss(), planes.following().get(), messages)));
    }

    /// What the scene is there to show; or what there is to do, and why no line is drawn where there is none.
    private String hint(Loss loss) {
        if (isOfTheScene()) {
            return point.orElse("");
        }
        int features = loss.data().width();
        return ModelPicture.isDrawn(loss) ? messages.text("data.hint.model") : features > 2
                ? messages.text("data.hint.model.features", Integer.toString(features))
                : messages.text("data.hint.model.alone");
    }

    /// An audience is told of nothing to do.
    private boolean isOfTheScene() {
        return presenting || point.isPresent() && !(data != null && (data.isHover() || data.isFocused()));
    }

    private ExampleWords words(PlaneExamples examples) {
        return new ExampleWords(messages, examples, focus.weights().get());
    }

    private String sentence(DataFocus.Shown shown) {
        int example = focus.example().get();
        var examples = shown.examples();
        if (example >= 0 && example < examples.size()) {
            return words(examples).of(example);
        }
        if (cursor.reading().get() != null && examples.size() > 0) {
            return words(examples).half();
        }
        if (shown.fit() instanceof Fit.Ray) {
            return messages.text("data.ray");
        }
        return isOfTheScene() ? point.orElse("")
                : messages.text(examples.link() == Link.SQUARE || examples.link() == Link.POISSON ? "data.hint.numbers"
                        : "data.hint.classes");
    }
}
