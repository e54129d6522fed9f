package hesse.export;

import hesse.figure.Picture;
import java.util.List;
import java.util.Optional;

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

    /// Whether another picture differs at most in the symbols that labels give way to, or in what is known of the basins by now.
    public boolean isGroundOf(GroundSpec other) {
        return bare(spec).equals(bare(other));
    }

    private static GroundSpec bare(GroundSpec spec) {
        return spec.withSymbols(List.of()).with(Optional.empty());
    }

    /// The lines with their labels, in logical pixels.
    public Picture lines() {
        return lines;
    }

    TracedLines traced() {
        return traced;
    }
}
