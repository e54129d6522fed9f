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

    public static final String ADD = "M6 1h2v5h5v2H8v5H6V8H1V6h5z";
    public static final String REMOVE = "M1 6h12v2H1z";
    public static final String DUPLICATE = "M1 1h8v2H3v6H1z M5 5h8v8H5z M6.5 6.5v5h5v-5z";
    public static final String UP = "M7 2l5 6H8.5v5h-3V8H2z";
    public static final String DOWN_ARROW = "M7 12L2 6h3.5V1h3v5H12z";
    public static final String HIDE =
            "M7 3C4 3 1.6 4.8 0.5 7C1.6 9.2 4 11 7 11s5.4-1.8 6.5-4C12.4 4.8 10 3 7 3z M7 4.5a2.5 2.5 0 0 1 0 5a2.5 2.5 0 0 1 0-5z";
    public static final String SOLO =
            "M7 0.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z M7 2a5 5 0 1 1 0 10a5 5 0 1 1 0-10z M7 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z";
    public static final String LIST = "M1 2h2v2H1z M5 2h8v2H5z M1 6h2v2H1z M5 6h8v2H5z M1 10h2v2H1z M5 10h8v2H5z";
    public static final String COPY = "M4 1h9v10h-2V3H4z M1 4h8v9H1z M2.5 5.5v6h5v-6z";
    public static final String WIDE = "M4 3L0.5 7L4 11V8h6v3L13.5 7L10 3v3H4z";

    public static final String CHART = "M1 1h1.5v10.5H13V13H1z M4 9.5L7 5l2.5 2L12 2l1.2 0.7L10 9L7.2 7L5.2 10.2z";

    private Icons() {}

    public static Node of(String outline) {
        var path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add("icon");
        return path;
    }
}
