package hesse.app;

import hesse.app.map.GroundWarmup;
import hesse.app.state.CriticalWarmup;
import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.export.GroundPainter;
import hesse.field.Cancellation;
import hesse.field.kernel.KernelBackend;

/// Loads and partly compiles, on a core that the starting toolkit leaves idle, what the first map needs and the first
/// formula that is typed. It needs no toolkit and ends by itself.
public final class HeadStart {
    private HeadStart() {}

    /// In the background; called before the toolkit is started.
    public static void begin() {
        // Java2D only fills arrays here: with a display of its own it would get in the way of JavaFX's toolkit, as that starts.
        System.setProperty("java.awt.headless", "true");
        var thread = new Thread(HeadStart::run, "hesse-head-start");
        thread.setDaemon(true);
        thread.start();
    }

    static void run() {
        var kernels = KernelBackend.fastest();
        new GroundWarmup(new GroundPainter(new Graphics2DPlayer(new Fonts())), kernels, Cancellation.NEVER).begin();
        new CriticalWarmup(kernels, Cancellation.NEVER).begin();
    }
}
