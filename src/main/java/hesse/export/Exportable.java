package hesse.export;

import java.util.function.Supplier;

/// What can be exported: a method for each kind of rendition that a [FileFormat] may ask for.
///
/// A rendition is made in two parts. The call gathers what is shown at that moment, in the thread that owns what is shown;
/// the supplier does what takes long, once, in any thread.
public interface Exportable {

    /// @param scale pixels per logical pixel, > 0
    Supplier<Rendition.Raster> raster(double scale);
}
