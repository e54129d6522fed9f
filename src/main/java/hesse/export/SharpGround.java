package hesse.export;

import hesse.figure.Picture;
import java.util.List;

/// What a sharp picture of the ground shows besides its colours. Under other symbols the same lines needn't be traced again.
public final class SharpGround {
    private final GroundSpec spec;
    private final TracedLines traced;
    private final Picture lines;

    SharpGround(GroundSpec spec, TracedLines traced, Picture lines) {
        this.spec = spec;
        this.traced = traced;
        this.lines = lines;
    }

    /// Whether another picture differs at most in the symbols that labels give way to.
    public boolean isGroundOf(GroundSpec other) {
        return spec.withSymbols(List.of()).equals(other.withSymbols(List.of()));
    }

    /// The lines with their labels, in logical pixels.
    public Picture lines() {
        return lines;
    }

    TracedLines traced() {
        return traced;
    }
}
