package hesse.app.typeset;

import hesse.app.picture.PixelImage;
import java.awt.Color;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Sets LaTeX with JLaTeXMath, as Java2D draws it into pixels: the only door to that library.
///
/// Takes milliseconds, and the first time some tenths of a second: for background threads. The library keeps its tables
/// in static fields, so one formula is set at a time.
public final class Typesetter {
    /// In sizes of a letter.
    private static final double LINE_GAP = 0.35;
    private static final double INDENT = 1.5;
    private static final String DOTS = "\\cdots";

    /// The one command that isn't LaTeX's: of `\marked{3}{x}`, x is set and a [TypesetMark] with the number 3 says where.
    private static final String MARKED = "marked";

    static {
        MarkedAtom.define(MARKED);
    }

    /// One formula, however wide.
    ///
    /// @param latex for math mode, perhaps with `\marked`
    /// @throws org.scilab.forge.jlatexmath.ParseException if it isn't LaTeX
    public Typeset typeset(String latex, Typesetting how) {
        return typeset(List.of(latex), how);
    }

    /// A formula in pieces, as many of them on a line as have room. Lines after the first are indented.
    public synchronized Typeset typeset(List<String> pieces, Typesetting how) {
        var lines = lines(pieces, how);
        double indent = INDENT * how.size() * how.scale();
        double gap = LINE_GAP * how.size() * how.scale();
        int width = 1;
        double height = (lines.size() - 1) * gap;
        for (var line : lines) {
            width = Math.max(width, (int) Math.ceil(line.getIconWidth() + (line == lines.getFirst() ? 0 : indent)));
            height += line.getIconHeight();
        }
        var image = new PixelImage(width, Math.max(1, (int) Math.ceil(height)));
        var marks = paint(lines, image, how, indent, gap);
        var first = lines.getFirst();
        return new Typeset(image, width / how.scale(), image.height() / how.scale(),
                (first.getIconHeight() - first.getIconDepth()) / how.scale(), marks);
    }

    /// The beginning of a formula on one line: as many pieces as have room, and dots for the rest. What is wider all the same is cut off.
    public synchronized Typeset beginning(List<String> pieces, Typesetting how) {
        var text = pieces.getFirst();
        var line = icon(text, how);
        for (var piece : pieces.subList(1, pieces.size())) {
            var longer = icon(text + " " + piece, how);
            if (longer.getIconWidth() > how.maxWidth() * how.scale()) {
                line = icon(text + " + " + DOTS, how);
                break;
            }
            text += " " + piece;
            line = longer;
        }
        int width = (int) Math.ceil(Math.min(line.getIconWidth(), how.maxWidth() * how.scale()));
        var image = new PixelImage(Math.max(1, width), Math.max(1, line.getIconHeight()));
        var marks = paint(List.of(line), image, how, 0, 0);
        return new Typeset(image, width / how.scale(), image.height() / how.scale(),
                (line.getIconHeight() - line.getIconDepth()) / how.scale(), marks);
    }

    private static List<TypesetMark> paint(List<TeXIcon> lines, PixelImage image, Typesetting how, double indent, double gap) {
        var graphics = image.drawable().createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            var places = new ArrayList<MarkedAtom.Place>();
            graphics.setRenderingHint(MarkedAtom.PLACES, places);
            double y = 0;
            for (var line : lines) {
                line.setForeground(new Color(how.argb(), true));
                line.paintIcon(null, graphics, line == lines.getFirst() ? 0 : (int) indent, (int) y);
                y += line.getIconHeight() + gap;
            }
            return places.stream().map(place -> mark(place, how.scale())).toList();
        } finally {
            graphics.dispose();
        }
    }

    private static TypesetMark mark(MarkedAtom.Place place, double scale) {
        var bounds = place.bounds();
        return new TypesetMark(place.number(), bounds.getX() / scale, bounds.getY() / scale, bounds.getWidth() / scale,
                bounds.getHeight() / scale);
    }

    /// A sign that begins a line gets the room after it that it has between two operands.
    private static List<TeXIcon> lines(List<String> pieces, Typesetting how) {
        var lines = new ArrayList<TeXIcon>();
        var line = icon(pieces.getFirst(), how);
        var text = pieces.getFirst();
        for (var piece : pieces.subList(1, pieces.size())) {
            var longer = icon(text + " " + piece, how);
            double indent = lines.isEmpty() ? 0 : INDENT * how.size();
            if (longer.getIconWidth() / how.scale() + indent <= how.maxWidth()) {
                text += " " + piece;
                line = longer;
            } else {
                lines.add(line);
                text = piece.replaceFirst("^([+-]) ", "$1\\\\; ");
                line = icon(text, how);
            }
        }
        lines.add(line);
        return lines;
    }

    private static TeXIcon icon(String latex, Typesetting how) {
        return new TeXFormula(latex).createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) (how.size() * how.scale()));
    }
}
