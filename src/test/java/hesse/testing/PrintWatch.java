package hesse.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Passes everything on to another stream and remembers who wrote, unless that was the toolkit or the test runner on
/// their own account: JavaFX warns about a missing display or an odd driver, which is no fault of ours.
final class PrintWatch extends FilterOutputStream {

    private static final List<String> NOT_OURS =
            List.of("javafx.", "com.sun.", "atlantafx.", "org.testfx.", "org.junit.", "org.apache.maven.");

    private final List<String> seen = new ArrayList<>();

    PrintWatch(OutputStream target) {
        super(target);
    }

    PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    /// What was written by whom since the last call.
    synchronized List<String> take() {
        var taken = List.copyOf(seen);
        seen.clear();
        return taken;
    }

    @Override
    public synchronized void write(int octet) throws IOException {
        remember(new byte[] {(byte) octet}, 0, 1);
        out.write(octet);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        remember(bytes, from, length);
        out.write(bytes, from, length);
    }

    private void remember(byte[] bytes, int from, int length) {
        if (length > 0) {
            writer().ifPresent(writer ->
                    seen.add(writer + ": " + new String(bytes, from, length, StandardCharsets.UTF_8).strip()));
        }
    }

    /// The frame of Hesse's that wrote; the thread where there is none, as when an exception ends a thread; empty if
    /// the toolkit or the runner wrote.
    private static Optional<String> writer() {
        return StackWalker.getInstance().walk(frames -> frames
                .filter(frame -> !frame.getClassName().equals(PrintWatch.class.getName()))
                .filter(frame -> frame.getClassName().startsWith("hesse.") || isNotOurs(frame.getClassName()))
                .findFirst()
                .map(frame -> isNotOurs(frame.getClassName()) ? Optional.<String>empty() : Optional.of(frame.toString()))
                .orElse(Optional.of("thread " + Thread.currentThread().getName())));
    }

    private static boolean isNotOurs(String className) {
        return NOT_OURS.stream().anyMatch(className::startsWith);
    }
}
