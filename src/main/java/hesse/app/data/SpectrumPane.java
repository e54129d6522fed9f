package hesse.app.data;

import hesse.app.background.Workers;
import hesse.app.control.Tip;
import hesse.app.example.FocusedWeights;
import hesse.app.keys.KeyKeeper;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.PictureView;
import hesse.app.picture.Repaintable;
import hesse.app.settings.Settings;
import hesse.app.space.WeightPlane;
import hesse.app.space.WeightPlanes;
import hesse.app.state.ExplorationModel;
import hesse.figure.Box;
import hesse.figure.Picture;
import hesse.figure.spectrum.ChosenEigenvalue;
import hesse.figure.spectrum.SpectrumPicture;
import hesse.objective.plane.Directions.Companion;
import hesse.objective.spectrum.SpectrumSettings;
import hesse.objective.spectrum.WeightGroup;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// The spectrum of a loss, in which an eigenvalue can be pointed at, by the mouse or by the arrow keys, and taken for the plane, by a click
/// or Enter.
final class SpectrumPane extends BorderPane implements KeyKeeper {
    private static final double MARGIN = 8;

    private final Messages messages;
    private final ExplorationModel model;
    private final Settings settings;
    private final CanvasPlayer player;
    private final WeightPlanes planes;
    private final LossSpectrum spectrum;
    private final PictureView view;
    private final ComboBox<Companion> companion = new ComboBox<>();
    private OptionalInt pointed = OptionalInt.empty();

    SpectrumPane(Messages messages, ExplorationModel model, FocusedWeights weights, WeightPlanes planes, Settings settings,
            CanvasPlayer player, Workers workers) {
        this.messages = messages;
        this.model = model;
        this.planes = planes;
        this.settings = settings;
        this.player = player;
        setId("data-spectrum-pane");
        setMinSize(0, 0);
        view = new PictureView("data-spectrum-view", messages.text("data.spectrum.view"), player, this::picture);
        view.setMinSize(100, 80);
        view.visibleProperty().bind(visibleProperty());
        view.setFocusTraversable(false);
        setFocusTraversable(true);
        setAccessibleText(messages.text("data.spectrum.keys"));
        spectrum = new LossSpectrum(messages, model, weights, workers, this::arrived);
        setCenter(view);
        setTop(choice());
        visibleProperty().subscribe(_ -> request());
        weights.onChange(this::request);
        settings.style().subscribe(_ -> view.redraw());
        focusedProperty().subscribe(_ -> view.redraw());
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(nearest(event)));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Which direction the plane gets beside an eigenvector; only where there is a plane to be chosen.
    private HBox choice() {
        var label = new Label(messages.text("data.spectrum.companion"));
        label.setLabelFor(companion);
        companion.setId("data-spectrum-companion");
        companion.getItems().setAll(Companion.values());
        companion.setValue(Companion.TOP);
        companion.setAccessibleText(messages.text("data.spectrum.companion"));
        companion.setConverter(new StringConverter<>() {
            @Override
            public String toString(Companion value) {
                return messages.text("data.plane.companion." + KebabCase.of(value));
            }

            @Override
            public Companion fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed");
            }
        });
        Tip.on(companion, messages.text("data.spectrum.companion.tip"));
        var row = new HBox(6, label, companion);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("data-spectrum-choice");
        row.managedProperty().bind(row.visibleProperty());
        row.visibleProperty()
                .bind(settings.presentation().not()
                        .and(Bindings.createBooleanBinding(() -> WeightPlanes.beyondThePlane(model.get()).isPresent(), model.property())));
        return row;
    }

    Repaintable view() {
        return view;
    }

    private void request() {
        if (isVisible()) {
            spectrum.request();
            view.redraw();
        }
    }

    private void arrived() {
        pointed.ifPresent(spectrum::request);
        view.redraw();
    }

    private Box box(Box room) {
        return room.inset(settings.style().get().px(MARGIN));
    }

    private OptionalInt nearest(MouseEvent event) {
        var room = box(new Box(0, 0, view.getWidth(), view.getHeight()));
        return spectrum.present().flatMap(LossSpectrum.Known::spectrum)
                .map(known -> SpectrumPicture.nearest(known, room, settings.style().get(), player.measure(), messages, event.getX()))
                .orElse(OptionalInt.empty());
    }

    private void point(OptionalInt index) {
        if (index.isPresent() && !index.equals(pointed)) {
            pointed = index;
            spectrum.request(index.getAsInt());
            view.redraw();
        }
    }

    private void click(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            var index = nearest(event);
            point(index);
            index.ifPresent(_ -> turn());
        }
    }

    /// Turns the plane to the eigenvector that is pointed at, through the weights that the spectrum is of.
    private void turn() {
        spectrum.present()
                .ifPresent(known ->
                        pointed.ifPresent(index ->
                                planes.lay(new WeightPlane.Eigenvector(index, companion.getValue()), known.place().weights())));
    }

    @Override
    public boolean keeps(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        return plain && isFocused() && switch (event.getCode()) {
            case LEFT, RIGHT, HOME, END, ENTER -> true;
            default -> false;
        };
    }

    private void press(KeyEvent event) {
        if (!keeps(event)) {
            return;
        }
        int count = spectrum.present().flatMap(LossSpectrum.Known::spectrum).map(SpectrumPicture::count).orElse(0);
        if (event.getCode() == KeyCode.ENTER) {
            turn();
        } else if (count > 0) {
            point(OptionalInt.of(switch (event.getCode()) {
                case HOME -> 0;
                case LEFT -> Math.max(0, pointed.orElse(count) - 1);
                case RIGHT -> Math.min(count - 1, pointed.orElse(count - 2) + 1);
                default -> count - 1;
            }));
        }
        event.consume();
    }

    private Picture picture(Box room) {
        var style = settings.style().get();
        return spectrum.present().flatMap(known -> known.spectrum().map(values -> {
            var context = new SpectrumPicture.Context(known.place().words(), LossSpectrum.classes(known.loss()), chosen(known));
            return SpectrumPicture.of(values, values.measure().resolution(SpectrumSettings.USUAL.steps()), context, box(room), style,
                    player.measure(), messages);
        })).orElse(Picture.EMPTY);
    }

    private Optional<ChosenEigenvalue> chosen(LossSpectrum.Known known) {
        return pointed.stream().mapToObj(index -> spectrum.vector(index)
                .map(vector -> new ChosenEigenvalue(index, names(known), vector.shares())).orElseGet(() -> ChosenEigenvalue.at(index)))
                .findFirst();
    }

    private List<String> names(LossSpectrum.Known known) {
        return LossSpectrum.layers(known.loss(), messages).stream().map(WeightGroup::name).toList();
    }
}
