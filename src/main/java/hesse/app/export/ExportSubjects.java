package hesse.app.export;

import hesse.app.settings.Settings.ExportSubject;
import hesse.export.Exportable;

/// What a person can choose to export.
public record ExportSubjects(Exportable map, Exportable surface, Exportable window) {

    Exportable of(ExportSubject subject) {
        return switch (subject) {
            case MAP -> map;
            case SURFACE -> surface;
            case WINDOW -> window;
        };
    }
}
