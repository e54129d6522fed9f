package hesse.app.control;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/// Symbols of buttons as outlines on a 14 x 14 square: no font is sure to have them.
public final class Icons {
    public static final String FIRST = "M1 1h2v12H1z M13 1v12L4 7z";
    public static final String BACK = "M11 1v12L2 7z M12 1h1v12h-1z";
    public static final String PLAY = "M2 1l11 6L2 13z";
    public static final String PAUSE = "M2 1h4v12H2z M8 1h4v12H8z";
    public static final String FORWARD = "M3 1v12l9-6z M1 1h1v12H1z";
    public static final String LAST = "M1 1v12l9-6z M11 1h2v12h-2z";

    public static final String THEME = "M7 0.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z M7 2a5 5 0 0 1 0 10z";
    public static final String DOWN = "M2 5h10L7 10.5z";

    public static final String CLEAR = "M2.5 1L7 5.5L11.5 1L13 2.5L8.5 7L13 11.5L11.5 13L7 8.5L2.5 13L1 11.5L5.5 7L1 2.5z";

    private Icons() {}

    public static Node of(String outline) {
        var path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add("icon");
        return path;
    }
}
