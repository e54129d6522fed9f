package hesse.app.race;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/// The transport's symbols as outlines on a 14 x 14 square.
final class Icons {
    static final String FIRST = "M1 1h2v12H1z M13 1v12L4 7z";
    static final String BACK = "M11 1v12L2 7z M12 1h1v12h-1z";
    static final String PLAY = "M2 1l11 6L2 13z";
    static final String PAUSE = "M2 1h4v12H2z M8 1h4v12H8z";
    static final String FORWARD = "M3 1v12l9-6z M1 1h1v12H1z";
    static final String LAST = "M1 1v12l9-6z M11 1h2v12h-2z";

    private Icons() {}

    static Node of(String outline) {
        var path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add("transport-icon");
        return path;
    }
}
