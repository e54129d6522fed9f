package hesse.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintWatchTest {

    private final ByteArrayOutputStream target = new ByteArrayOutputStream();
    private final PrintWatch watch = new PrintWatch(target);

    @Test
    void passesOnWhatIsWritten() {
        watch.stream().print("λ₁ ≤ λ₂");
        assertEquals("λ₁ ≤ λ₂", target.toString(StandardCharsets.UTF_8));
    }

    @Test
    void remembersWhoWrote() {
        watch.stream().println("a line");
        var seen = watch.take();
        assertTrue(seen.getFirst().contains("PrintWatchTest.remembersWhoWrote"), seen.toString());
        assertTrue(seen.getFirst().endsWith("a line"), seen.toString());
        assertEquals(List.of(), watch.take());
    }

    @Test
    void remembersWhatTheJdkWritesForUs() {
        new IllegalStateException("stack").printStackTrace(watch.stream());
        assertTrue(watch.take().getFirst().contains("remembersWhatTheJdkWritesForUs"));
    }

    @Test
    void remembersAThreadThatWritesWithoutOurCode() throws InterruptedException {
        var stream = watch.stream();
        var thread = Thread.ofPlatform().name("lonely").start(stream::println);
        thread.join();
        assertTrue(watch.take().getFirst().startsWith("thread lonely"));
    }
}
