package hesse.app.typeset;

import hesse.app.picture.PixelImage;
import java.awt.Color;
import java.awt.RenderingHints;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// Sets LaTeX with JLaTeXMath, as Java2D draws it into pixels: the only door to that library.
///
/// Takes milliseconds, and the first time some tenths of a second: for background threads. The library keeps its tables
/// in static fields, so one formula is set at a time.
public final class Typesetter {
    private static final float LINE_GAP = 0.9f;

    /// @param latex for math mode
    /// @throws org.scilab.forge.jlatexmath.ParseException if it isn't LaTeX
    public synchronized Typeset typeset(String latex, Typesetting how) {
        var icon = icon(latex, how);
        int width = Math.max(1, icon.getIconWidth());
        int height = Math.max(1, icon.getIconHeight());
        var image = new PixelImage(width, height);
        var graphics = image.drawable().createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            icon.setForeground(new Color(how.argb(), true));
            icon.paintIcon(null, graphics, 0, 0);
        } finally {
            graphics.dispose();
        }
        return new Typeset(image, width / how.scale(), height / how.scale(), (height - icon.getIconDepth()) / how.scale());
    }

    private static TeXIcon icon(String latex, Typesetting how) {
        var builder = new TeXFormula(latex).new TeXIconBuilder()
                .setStyle(TeXConstants.STYLE_DISPLAY)
                .setSize((float) (how.size() * how.scale()));
        if (Double.isFinite(how.maxWidth())) {
            builder.setWidth(TeXConstants.UNIT_PIXEL, (float) (how.maxWidth() * how.scale()), TeXConstants.ALIGN_LEFT)
                    .setIsMaxWidth(true).setInterLineSpacing(TeXConstants.UNIT_EX, LINE_GAP);
        }
        return builder.build();
    }
}
