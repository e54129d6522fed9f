package hesse.app.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A line of text at the right end of the room that it is given: for numbers that follow the mouse. As long as a new
/// text has room nothing but the label itself is laid out for it.
public final class SteadyLabel extends Label {
    private boolean showing;
    private boolean placing;

    public SteadyLabel() {
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_RIGHT);
    }

    public void show(String text) {
        showing = true;
        setText(text);
        showing = false;
        if (computePrefWidth(Region.USE_COMPUTED_SIZE) > getWidth()) {
            requestLayout();
        }
    }

    @Override
    public void requestLayout() {
        if (showing) {
            setNeedsLayout(true);
        } else if (!placing) {
            super.requestLayout();
        }
    }

    /// The letters find their place, for which they would have everything laid out once more.
    @Override
    protected void layoutChildren() {
        placing = true;
        super.layoutChildren();
        placing = false;
    }
}
