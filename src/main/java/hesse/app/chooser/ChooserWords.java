package hesse.app.chooser;

import hesse.app.chooser.ChooserRow.Choice;
import hesse.app.chooser.ChooserRow.FileChoice;
import hesse.app.chooser.ChooserRow.FunctionChoice;
import hesse.app.chooser.ChooserRow.Heading;
import hesse.document.CatalogueEntry;
import hesse.document.LearningScene;
import hesse.text.Messages;

/// What a row says, to those who see it and to those who hear it.
final class ChooserWords {
    private ChooserWords() {}

    static String name(Choice choice, Messages messages) {
        return switch (choice) {
            case FunctionChoice(var item) -> messages.text(item.nameKey());
            case FileChoice file -> file.name();
        };
    }

    /// The formula, or where the file lies.
    static String line(Choice choice, Messages messages) {
        return switch (choice) {
            case FunctionChoice(CatalogueEntry entry) -> entry.formula();
            case FunctionChoice(LearningScene scene) -> messages.text(scene.lineKey());
            case FileChoice(var file, _) -> file.getParent().toString();
        };
    }

    static String sentence(Choice choice, Messages messages) {
        return switch (choice) {
            case FunctionChoice(var item) -> messages.text(item.teachesKey());
            case FileChoice _ -> messages.text("chooser.file");
        };
    }

    /// Where it comes from.
    static String source(Choice choice, Messages messages) {
        return switch (choice) {
            case FunctionChoice(var item) -> messages.text(item.sourceKey());
            case FileChoice(var file, _) -> file.toString();
        };
    }

    /// Name and sentence, for screen readers.
    static String spoken(ChooserRow row, Messages messages) {
        return switch (row) {
            case Heading(String text) -> text;
            case Choice choice -> messages.text("chooser.spoken", name(choice, messages), sentence(choice, messages));
        };
    }
}
