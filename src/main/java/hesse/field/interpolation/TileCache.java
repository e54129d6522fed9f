package hesse.field.interpolation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The tiles of one function that were used last. Safe for threads: a tile that one computes the others wait for.
public final class TileCache {
    /// 24 kB each.
    private static final int MOST = 1500;

    private final Map<TileKey, Slot> slots = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileKey, Slot> eldest) {
            return size() > MOST;
        }
    };

    private static final class Slot {
        private Tile tile;

        synchronized Tile get(Supplier<Tile> compute) {
            if (tile == null) {
                tile = compute.get();
            }
            return tile;
        }
    }

    /// The tile, computed by this thread if there is none.
    Tile get(TileKey key, Supplier<Tile> compute) {
        Slot slot;
        synchronized (slots) {
            slot = slots.computeIfAbsent(key, _ -> new Slot());
        }
        return slot.get(compute);
    }
}
