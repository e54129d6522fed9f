package hesse.export;

import hesse.field.Cancellation;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One sharp picture of the ground being painted in bands, maybe side by side: a band that is shaded when the lines are
/// there gets them at once, while its pixels are near the processor, and the others in the end.
final class GroundPainting {
    /// Few enough that a band of a wide picture fits into a core's own cache, and that no core waits long for the last one.
    private static final int BAND = 32;

    private final GroundSpec spec;
    private final GroundLines lines;
    private final Supplier<BandPainter> newPainter;
    private final Graphics2DPlayer player;
    private final Cancellation cancellation;
    private final Queue<BandPainter> idle = new ConcurrentLinkedQueue<>();
    private final int bands;
    private final AtomicInteger nextBand = new AtomicInteger();
    private final Queue<Runnable> preparations;
    private final Queue<Runnable> tracing;
    private final Queue<Integer> undrawn = new ConcurrentLinkedQueue<>();

    GroundPainting(GroundSpec spec, GroundLines lines, BufferedImage image, Graphics2DPlayer player, Cancellation cancellation) {
        this.spec = spec;
        this.player = player;
        this.cancellation = cancellation;
        this.lines = lines;
        newPainter = () -> new BandPainter(spec, image, player);
        bands = Math.ceilDiv(spec.height(), BAND);
        preparations = new ConcurrentLinkedQueue<>(lines.preparations(cancellation));
        tracing = new ConcurrentLinkedQueue<>(lines.tasks(player::textWidth, cancellation));
    }

    /// All of them to be done before [#remainder()], maybe side by side: each does what is best done when it begins.
    List<Runnable> tasks() {
        return Collections.nCopies(preparations.size() + tracing.size() + bands, this::proceed);
    }

    /// Lines first, for they are drawn on bands shaded later while these are in the cache. While one core prepares them, others
    /// shade.
    private void proceed() {
        var line = lines.arePrepared() ? tracing.poll() : preparations.poll();
        if (line != null) {
            line.run();
            return;
        }
        int band = nextBand.getAndIncrement();
        if (band < bands) {
            paint(band);
        } else {
            Optional.ofNullable(tracing.poll()).ifPresent(Runnable::run);
        }
    }

    /// What is left to do then, in any order.
    List<Runnable> remainder() {
        return undrawn.stream().<Runnable>map(band -> () -> use(painter -> draw(painter, band))).toList();
    }

    private void paint(int band) {
        use(painter -> {
            painter.shade(from(band), to(band), cancellation);
            if (lines.areMarks()) {
                draw(painter, band);
            } else {
                undrawn.add(band);
            }
        });
    }

    private void draw(BandPainter painter, int band) {
        painter.draw(lines.prepared(), from(band), to(band));
    }

    private int from(int band) {
        return band * BAND;
    }

    private int to(int band) {
        return Math.min(spec.height(), (band + 1) * BAND);
    }

    /// Does work with a painter that no other thread uses meanwhile.
    private void use(Consumer<BandPainter> work) {
        var polled = idle.poll();
        var painter = polled == null ? newPainter.get() : polled;
        work.accept(painter);
        idle.add(painter);
    }
}
