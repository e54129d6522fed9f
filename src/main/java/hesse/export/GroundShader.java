package hesse.export;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.figure.basin.BasinShader;
import hesse.figure.colour.Shader;

/// Colours pixels of the ground. For one thread.
@FunctionalInterface
interface GroundShader {

    /// The rows [from, to) of a raster.
    void shade(Grid pixels, int from, int to, int[] raster, Cancellation cancellation);

    /// By the basins as far as they are known, otherwise by the function.
    static GroundShader of(GroundSpec spec) {
        return spec.basins().<GroundShader>map(basins -> new BasinShader(basins, spec.style().theme(), spec.pixelScale())::shade)
                .orElseGet(() -> new Shader(spec.landscape().pictured(), spec.shading())::shade);
    }
}
