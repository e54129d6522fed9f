package hesse.app.space;

import hesse.app.settings.Settings;
import hesse.figure.Style;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.Locale;
import javafx.scene.control.Label;

/// Under the pictures of a presentation, where there is no inspector: what the plane on screen hides of the whole H. Nothing, nor room for
/// it, where there are no more variables.
public final class WholeCaption extends Label {
    private final Messages messages;
    private final WholeCurvature whole;
    private final Settings settings;

    public WholeCaption(Messages messages, WholeCurvature whole, Settings settings) {
        this.messages = messages;
        this.whole = whole;
        this.settings = settings;
        setId("whole-caption");
        getStyleClass().add("step-caption");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        settings.style().subscribe(style -> setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", style.px(Style.TEXT))));
        settings.presentation().subscribe(_ -> show());
        whole.reading().subscribe(_ -> show());
    }

    private void show() {
        var reading = whole.reading().get().filter(_ -> settings.presentation().get());
        setText(reading.map(this::words).orElse(""));
        setVisible(reading.isPresent());
        setManaged(reading.isPresent());
    }

    private String words(WholeCurvature.Reading reading) {
        var signs = reading.signs();
        var counted = messages.text(signs.all() ? "figure.whole" : "figure.whole.least", reading.place(), signs.dimension(),
                signs.negative(), signs.open());
        return reading.inPlane()
                .map(kind -> messages.text("figure.whole.in-plane", messages.text("curvature.class." + KebabCase.of(kind)), counted))
                .orElse(counted);
    }
}
