package hesse.curvature;

import hesse.field.Jets;
import hesse.field.PixelLoops;

/// Classes of whole blocks of Hessians, the same as [Hessian#definiteness]'s one by one, as codes: the ordinals of
/// [Definiteness] times 256. Owns scratch memory: one thread at a time.
///
/// Fast loops decide by two signs in blocks that are clear throughout, as nearly all are; elsewhere every point is asked by
/// itself.
public final class DefinitenessRow {
    private final PixelLoops loops;

    public DefinitenessRow(PixelLoops loops) {
        this.loops = loops;
    }

    /// The code of a class.
    public static int code(Definiteness definiteness) {
        return definiteness.ordinal() << PixelLoops.SHIFT;
    }

    /// Writes the code of each point's [Definiteness], [Definiteness#UNDEFINED] where its value or its Hessian isn't finite.
    ///
    /// @param jets with values and Hessians
    /// @return whether any of them is undefined
    public boolean classify(Jets jets, int count, int[] codes) {
        return !loops.classify(jets, count, Hessian.CLEAR, Hessian.LEAST_SQUARES, codes) && oneByOne(jets, count, codes);
    }

    /// The class at one point; undefined where its value or its Hessian isn't finite.
    public static Definiteness definiteness(Jets jets, int i) {
        return Double.isFinite(jets.f[i]) ? Hessian.definiteness(jets.fxx[i], jets.fxy[i], jets.fyy[i]) : Definiteness.UNDEFINED;
    }

    private static boolean oneByOne(Jets jets, int count, int[] codes) {
        boolean undefined = false;
        for (int i = 0; i < count; i++) {
            var definiteness = definiteness(jets, i);
            codes[i] = code(definiteness);
            undefined |= definiteness == Definiteness.UNDEFINED;
        }
        return undefined;
    }
}
