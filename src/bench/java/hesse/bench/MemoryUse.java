package hesse.bench;

import hesse.app.picture.PixelImage;
import hesse.document.Catalogue;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/// What is left on the heap after many changes of everything: a column that grows is a leak.
final class MemoryUse {
    private static final int ROUNDS = 4;
    private static final int CHANGES = 250;

    private final OpenWindow window;
    private final PrintStream out;

    MemoryUse(OpenWindow window, PrintStream out) {
        this.window = window;
        this.out = out;
    }

    void print() {
        out.println();
        out.printf("Memory after changes of function, window and size%n%10s %12s %14s%n", "changes", "heap MB", "pixel images");
        for (int round = 0; round <= ROUNDS; round++) {
            window.settle();
            long images = instances(PixelImage.class);
            System.gc();
            var runtime = Runtime.getRuntime();
            out.printf("%10d %12.1f %14d%n", round * CHANGES, (runtime.totalMemory() - runtime.freeMemory()) / 1e6, images);
            for (int i = 0; i < CHANGES; i++) {
                change(i);
                window.frame();
            }
            window.resize(0);
        }
    }

    /// Some changes come before the last one's picture is done, as in life.
    private void change(int index) {
        var entries = Catalogue.load().entries();
        var model = window.workbench().model();
        OpenWindow.run(() -> {
            switch (index % 5) {
                case 0 -> model.change(e -> entries.get(index / 5 % entries.size()).open(e));
                case 1, 2, 3 -> model.change(e -> e.with(e.window().panned(0.05 * e.window().width(), 0)));
                default -> model.change(e -> e.with(e.window().zoomed(e.window().xCenter(), e.window().yCenter(), 0.8, 0.8)));
            }
        });
        if (index % 10 == 0) {
            window.resize(index % 100);
        }
    }

    /// Live objects of a class.
    private static long instances(Class<?> type) {
        try {
            var histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram", new Object[] {new String[0]}, new String[] {String[].class.getName()});
            var line = Pattern.compile(": +(\\d+) +\\d+ +" + Pattern.quote(type.getName()) + "\\b").matcher(histogram);
            return line.find() ? Long.parseLong(line.group(1)) : 0;
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
