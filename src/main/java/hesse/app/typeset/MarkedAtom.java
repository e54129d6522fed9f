package hesse.app.typeset;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

/// A part of a formula that is set as if it weren't marked, but tells the graphics it is painted on where it stands.
final class MarkedAtom extends Atom {
    /// Under this key a graphics that is painted on has a list of [Place]s for what it is told.
    static final RenderingHints.Key PLACES = new RenderingHints.Key(0) {
        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof List;
        }
    };

    /// @param bounds in pixels of what is painted on
    record Place(int number, Rectangle2D bounds) {}

    private final int number;
    private final Atom marked;

    private MarkedAtom(int number, Atom marked) {
        this.number = number;
        this.marked = marked;
        type = marked.type;
        type_limits = marked.type_limits;
        alignment = marked.alignment;
    }

    /// Teaches the library a command of two arguments, a number and what is marked.
    static void define(String command) {
        MacroInfo.Commands.put(command, new MacroInfo(2) {
            @Override
            public Object invoke(TeXParser parser, String[] arguments) {
                return new MarkedAtom(Integer.parseInt(arguments[1].strip()), new TeXFormula(arguments[2]).root);
            }
        });
    }

    @Override
    public int getLeftType() {
        return marked.getLeftType();
    }

    @Override
    public int getRightType() {
        return marked.getRightType();
    }

    @Override
    public Box createBox(TeXEnvironment environment) {
        return new MarkedBox(number, marked.createBox(environment));
    }

    private static final class MarkedBox extends Box {
        private final int number;
        private final Box box;

        MarkedBox(int number, Box box) {
            this.number = number;
            this.box = box;
            width = box.getWidth();
            height = box.getHeight();
            depth = box.getDepth();
            shift = box.getShift();
            box.setShift(0);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void draw(Graphics2D graphics, float x, float y) {
            if (graphics.getRenderingHint(PLACES) instanceof List<?> places) {
                Shape bounds = graphics.getTransform().createTransformedShape(new Rectangle2D.Float(x, y - height, width, height + depth));
                ((List<Place>) places).add(new Place(number, bounds.getBounds2D()));
            }
            box.draw(graphics, x, y);
        }

        @Override
        public int getLastFontId() {
            return box.getLastFontId();
        }
    }
}
