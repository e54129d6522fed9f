package hesse.app.typeset;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// Shows a formula; knows its baseline, so that it stands on one line with other text.
public final class TypesetView extends Region {
    private final ImageView picture = new ImageView();
    private double baseline;

    /// @param spoken the formula for people who listen
    public TypesetView(Typeset typeset, String spoken) {
        getChildren().add(picture);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        show(typeset, spoken);
    }

    public void show(Typeset typeset, String spoken) {
        picture.setImage(typeset.image().shown());
        picture.setFitWidth(typeset.width());
        picture.setFitHeight(typeset.height());
        setPrefSize(typeset.width(), typeset.height());
        baseline = typeset.baseline();
        setAccessibleText(spoken);
    }

    @Override
    public double getBaselineOffset() {
        return baseline;
    }

    @Override
    protected void layoutChildren() {
        picture.relocate(0, 0);
    }
}
