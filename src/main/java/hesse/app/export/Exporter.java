package hesse.app.export;

import hesse.export.Exportable;
import hesse.text.KebabCase;

/// Exports what [hesse.app.settings.Settings] say: the map, the surface or the window, at one to four times its size.
public final class Exporter {
    private final ExportSubjects subjects;
    private final ScreenState screen;
    private final ExportJob job;

    public Exporter(ExportSubjects subjects, ScreenState screen, ExportJob job) {
        this.subjects = subjects;
        this.screen = screen;
        this.job = job;
    }

    /// Writes a file with an automatic name into the export folder and says where, or why not.
    public void toFile() {
        if (!screen.isEmpty()) {
            job.toFile(subject(), stem());
        }
    }

    /// Puts the picture on the clipboard.
    public void toClipboard() {
        if (!screen.isEmpty()) {
            job.toClipboard(subject());
        }
    }

    private Exportable subject() {
        return subjects.of(screen.settings().exportSubject().get());
    }

    private String stem() {
        String subject = KebabCase.of(screen.settings().exportSubject().get());
        return "hesse-" + screen.model().get().source().shortName() + "-" + subject;
    }
}
