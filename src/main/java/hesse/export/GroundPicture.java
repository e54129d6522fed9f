package hesse.export;

import hesse.field.Cancellation;
import hesse.figure.Picture;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// One sharp picture of the ground being painted in bands, maybe side by side: a band that is shaded when the lines are
/// there gets them at once, while its pixels are near the processor, and the others in the end.
final class GroundPicture {
    /// Few enough that a band of a wide picture fits into a core's own cache, and that no core waits long for the last one.
    private static final int BAND = 32;
    /// Bands that other cores shade while one prepares the lines.
    private static final int MEANWHILE = 3;

    private final GroundJob job;
    private final GroundLines lines;
    private final Supplier<GroundBrush> newBrush;
    private final Graphics2DPlayer player;
    private final Cancellation cancellation;
    private final Queue<GroundBrush> idle = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> undrawn = new ConcurrentLinkedQueue<>();

    GroundPicture(GroundJob job, BufferedImage image, Graphics2DPlayer player, Cancellation cancellation) {
        this.job = job;
        this.player = player;
        this.cancellation = cancellation;
        lines = new GroundLines(job);
        newBrush = () -> new GroundBrush(job, image, player);
    }

    /// To be begun in this order, and all of them to be done before [#remainder()].
    List<Runnable> tasks() {
        var bands = IntStream.range(0, Math.ceilDiv(job.height(), BAND)).<Runnable>mapToObj(band -> () -> paint(band)).toList();
        int first = Math.min(MEANWHILE, bands.size());
        var tasks = new ArrayList<>(lines.preparations(cancellation));
        tasks.addAll(bands.subList(0, first));
        tasks.addAll(lines.tasks(player::textWidth, cancellation));
        tasks.addAll(bands.subList(first, bands.size()));
        return tasks;
    }

    /// What is left to do then, in any order.
    List<Runnable> remainder() {
        return undrawn.stream().<Runnable>map(band -> () -> use(brush -> draw(brush, band))).toList();
    }

    /// The lines with their labels, when all is done.
    Picture lines() {
        return lines.picture();
    }

    private void paint(int band) {
        use(brush -> {
            brush.shade(from(band), to(band), cancellation);
            if (lines.areMarks()) {
                draw(brush, band);
            } else {
                undrawn.add(band);
            }
        });
    }

    private void draw(GroundBrush brush, int band) {
        brush.draw(lines.ink(), from(band), to(band));
    }

    private int from(int band) {
        return band * BAND;
    }

    private int to(int band) {
        return Math.min(job.height(), (band + 1) * BAND);
    }

    /// A stroke of work with a brush that nobody else holds.
    @FunctionalInterface
    private interface Work {
        void with(GroundBrush brush);
    }

    private void use(Work work) {
        var polled = idle.poll();
        var brush = polled == null ? newBrush.get() : polled;
        work.with(brush);
        idle.add(brush);
    }
}
