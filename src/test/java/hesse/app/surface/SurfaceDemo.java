package hesse.app.surface;

import hesse.field.*;
import hesse.figure.*;
import hesse.text.Messages;
import java.nio.IntBuffer;
import java.util.Locale;
import javafx.application.*;
import javafx.scene.Scene;
import javafx.scene.image.*;
import javafx.stage.Stage;
import javafx.animation.AnimationTimer;

public final class SurfaceDemo extends Application {
    public static void main(String[] a) { launch(a); }
    @Override public void start(Stage stage) {
        var view = new SurfaceView(new Messages(Locale.ROOT));
        Field f = _ -> (x, y, n, out) -> {
            for (int i = 0; i < n; i++) {
                double a = x[i]*x[i] + y[i] - 11, b = x[i] + y[i]*y[i] - 7;
                out.f[i] = a*a + b*b;
                out.fx[i] = 4*x[i]*a + 2*b; out.fy[i] = 2*a + 4*y[i]*b;
            }
        };
        var w = new Window(-5, 5, -5, 5);
        HeightScale s = new HeightScale.Logarithmic(0, 890, 10);
        var sample = SurfaceSample.of(f, w, s, 161, 161, Cancellation.NEVER);
        view.showSample(sample);
        int[] px = new int[512*512];
        var buffer = new PixelBuffer<IntBuffer>(512, 512, IntBuffer.wrap(px), PixelFormat.getIntArgbPreInstance());
        paint(px, 0);
        view.showDrape(new WritableImage(buffer));
        stage.setScene(new Scene(view, 700, 600));
        stage.show();
        new AnimationTimer() {
            long t0 = System.nanoTime(), frames, last = t0; int phase;
            @Override public void handle(long now) {
                frames++;
                if (System.nanoTime() - last > 3_000_000_000L) {
                    System.out.println(phase + ": " + frames / ((System.nanoTime() - last) / 1e9) + " fps");
                    last = System.nanoTime(); frames = 0; phase++;
                }
                if (phase == 0) { view.orbitProperty().set(view.orbitProperty().get().turned(0.02, 0)); }
                if (phase == 1) { long t = System.nanoTime(); sample.fill(f, w, s, Cancellation.NEVER); long u = System.nanoTime(); view.showSample(sample); if (frames % 20 == 0) System.out.println("fill " + (u - t) / 1e6 + " show " + (System.nanoTime() - u) / 1e6); }
                if (phase == 2) { view.orbitProperty().set(Orbit.INITIAL); paint(px, (int) frames); buffer.updateBuffer(_ -> null); }
                if (phase == 3) {paint(px, 0); buffer.updateBuffer(_ -> null); phase++; }
                if (phase == 5) { Platform.exit(); }
            }
        }.start();
    }
    static void paint(int[] px, int k) {
        for (int j = 0; j < 512; j++) for (int i = 0; i < 512; i++) {
            int c = (i / 32 + j / 32) % 2 == 0 ? 0xff4477cc : 0xffcc6633; if (i < 100 && j > 412) c = 0xff00ff00 + k * 8; if (j > 509) c = 0xffff0000;
            px[j * 512 + i] = c;
        }
    }
}
