package hesse.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test class in which Hesse's code writes to the standard streams: what a test has to say is an assertion, and
/// what the program has to say belongs in its window. Registered for every test.
///
/// Of two classes that run at a time the one that ends first fails; the text names the line that wrote. A test of something that is
/// meant to print swaps the stream for its own, puts it back, and runs alone.
public final class NothingPrints implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        watches(context).expectNothing("between two test classes");
    }

    @Override
    public void afterAll(ExtensionContext context) {
        watches(context).expectNothing("in " + context.getDisplayName());
    }

    /// Installed once for the whole run, so that nested classes need no care.
    private static Watches watches(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(NothingPrints.class))
                .getOrComputeIfAbsent(Watches.class, _ -> Watches.install(), Watches.class);
    }

    /// JUnit closes it at the end of the run: what a thread writes after the last class isn't lost either.
    private record Watches(PrintWatch out, PrintWatch err) implements AutoCloseable {

        static Watches install() {
            var watches = new Watches(new PrintWatch(System.out), new PrintWatch(System.err));
            System.setOut(watches.out.stream());
            System.setErr(watches.err.stream());
            return watches;
        }

        void expectNothing(String when) {
            var seen = Stream.concat(out.take().stream(), err.take().stream()).toList();
            if (!seen.isEmpty()) {
                throw new AssertionError("written to the standard streams " + when + ":\n" + String.join("\n", seen));
            }
        }

        @Override
        public void close() {
            expectNothing("after the last test class");
        }
    }
}
