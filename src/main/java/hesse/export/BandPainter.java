package hesse.export;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.Mark;
import hesse.figure.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;

/// What one thread paints bands of one picture of the ground with. Owns scratch memory.
final class BandPainter {
    private final GroundSpec spec;
    private final BufferedImage image;
    private final Graphics2DPlayer player;
    private final Grid pixels;
    private final GroundShader shader;
    private final StrokePainter strokes;

    /// @param image of the spec's size, in integers of the order ARGB or RGB
    BandPainter(GroundSpec spec, BufferedImage image, Graphics2DPlayer player) {
        this.spec = spec;
        this.image = image;
        this.player = player;
        pixels = Grid.pixels(spec.landscape().window(), spec.width(), spec.height());
        shader = GroundShader.of(spec);
        strokes = new StrokePainter(argb(), spec.width(), spec.pixelScale());
    }

    private int[] argb() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /// Colours every pixel of the rows [from, to).
    void shade(int from, int to, Cancellation cancellation) {
        shader.shade(pixels, from, to, argb(), cancellation);
    }

    /// Draws the lines over the rows [from, to), which are opaque: strokes by our own painter, all else by Java2D.
    void draw(List<PreparedMark> lines, int from, int to) {
        strokes.confine(from, to);
        var others = new ArrayList<Mark>();
        for (var each : lines) {
            switch (each) {
                case PreparedMark.Line line -> {
                    play(others, from, to);
                    strokes.paint(line);
                }
                case PreparedMark.Other other -> others.add(other.mark());
            }
        }
        play(others, from, to);
    }

    private void play(List<Mark> marks, int from, int to) {
        if (marks.isEmpty()) {
            return;
        }
        Graphics2D g = image.createGraphics();
        g.clipRect(0, from, spec.width(), to - from);
        g.scale(spec.pixelScale(), spec.pixelScale());
        player.play(new Picture(List.copyOf(marks)), g);
        g.dispose();
        marks.clear();
    }
}
