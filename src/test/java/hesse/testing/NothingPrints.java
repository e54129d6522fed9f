package hesse.testing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test class in which Hesse's code writes to the standard streams: what a test has to say is an assertion, and
/// what the program has to say belongs in its window. Registered for every test.
///
/// A test of something that is meant to print swaps the stream for its own and puts it back.
public final class NothingPrints implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        watches(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var seen = watches(context).taken();
        if (!seen.isEmpty()) {
            throw new AssertionError("written to the standard streams:\n" + String.join("\n", seen));
        }
    }

    /// Installed once for the whole run, so that nested classes need no care.
    private static Watches watches(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(NothingPrints.class))
                .getOrComputeIfAbsent(Watches.class, _ -> Watches.install(), Watches.class);
    }

    private record Watches(PrintWatch out, PrintWatch err) {

        static Watches install() {
            var watches = new Watches(new PrintWatch(System.out), new PrintWatch(System.err));
            System.setOut(watches.out.stream());
            System.setErr(watches.err.stream());
            return watches;
        }

        List<String> taken() {
            return Stream.concat(out.take().stream(), err.take().stream()).toList();
        }
    }
}
