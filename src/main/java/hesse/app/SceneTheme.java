package hesse.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hesse.app.settings.Settings;
import hesse.figure.Theme;
import hesse.text.KebabCase;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;

/// Dresses a scene: AtlantaFX's Primer, light or dark, the program's own style sheet, and the size of text.
final class SceneTheme {
    private static final double TEXT = 13;

    SceneTheme(Scene scene, Settings settings) {
        scene.getStylesheets().add(SceneTheme.class.getResource("/hesse/hesse.css").toExternalForm());
        settings.theme().subscribe(theme -> {
            dressControls(theme);
            scene.getRoot().getStyleClass().removeIf(style -> style.startsWith("theme-"));
            scene.getRoot().getStyleClass().add("theme-" + KebabCase.of(theme));
        });
        settings.textScale().subscribe(scale ->
                scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", TEXT * scale.doubleValue())));
    }

    /// Before the first control is made, or JavaFX reads its own theme for it, which takes the JavaFX thread 30 ms.
    static void dressControls(Theme theme) {
        var sheet = theme == Theme.LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }
}
