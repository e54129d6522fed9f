package hesse.figure.colour;

import hesse.figure.Theme;
import java.util.List;

/// Colours for the points that runs reach: hue by the point, lightness by how many steps it took, light where few were enough.
///
/// There are eight hues, which differ in lightness and chroma too: any two at an equal number of steps are at least 13 apart in
/// CIEDE2000 for normal vision and full protanopia, deuteranopia and tritanopia. Further points have the same hues again under a
/// [#pattern].
public final class BasinPalette {
    public static final int HUES = 8;
    /// Steps of lightness, from light to dark.
    public static final int STEPS = 64;

    private static final double SPAN = 0.1;
    private static final double DARKER = 0.12;
    private static final List<Oklch> MIDDLES = List.of(new Oklch(0.68, 0.17, 60), new Oklch(0.50, 0.17, 285), new Oklch(0.80, 0.13, 150),
            new Oklch(0.50, 0.17, 30), new Oklch(0.80, 0.09, 345), new Oklch(0.62, 0.05, 150), new Oklch(0.68, 0.17, 300),
            new Oklch(0.50, 0.05, 345));
    private static final Oklch NEUTRAL = new Oklch(0.66, 0, 0);

    private final Theme theme;
    private final int[] colours;

    public BasinPalette(Theme theme) {
        this.theme = theme;
        colours = new int[(HUES + 1) * STEPS];
        for (int hue = 0; hue < HUES; hue++) {
            fill(hue, MIDDLES.get(hue));
        }
        fill(HUES, NEUTRAL);
    }

    private void fill(int hue, Oklch middle) {
        for (int step = 0; step < STEPS; step++) {
            double lightness = middle.lightness() + SPAN * (1 - 2.0 * step / (STEPS - 1)) - (theme == Theme.DARK ? DARKER : 0);
            colours[hue * STEPS + step] = new Oklch(lightness, middle.chroma(), middle.hue()).argb();
        }
    }

    /// The colour of the k-th point, k counted from 0.
    ///
    /// @param step in [0, [#STEPS])
    public int colour(int k, int step) {
        return colours[k % HUES * STEPS + step];
    }

    /// For points that aren't told apart.
    public int neutral(int step) {
        return colours[HUES * STEPS + step];
    }

    /// What lies over the k-th point's colour where its hue has been given away before: by turns one of two.
    ///
    /// @param k at least [#HUES]
    public Pattern pattern(int k, double scale) {
        int ink = theme == Theme.LIGHT ? 0x0B1220 : 0xFFFFFF;
        return k / HUES % 2 == 1 ? Pattern.plusSigns(scale, ink) : Pattern.crosses(scale, ink);
    }

    /// Beneath the pattern of starts from which no point is reached.
    public int unreached() {
        return new ClassPalette(theme).undefined();
    }

    /// Of such a pattern.
    public int unreachedInk() {
        return (theme == Theme.LIGHT ? new Oklch(0.60, 0.006, 260) : new Oklch(0.52, 0.008, 260)).argb();
    }
}
