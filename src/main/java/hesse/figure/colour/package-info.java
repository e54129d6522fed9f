/// Colours, and pixels coloured by a field.
///
/// A [hesse.figure.colour.Shading] says what colour shows; a [hesse.figure.colour.Shader] made from it and a field fills
/// rows of an ARGB raster, allocating nothing per pixel. Which colours: [hesse.figure.colour.ClassPalette] for the classes
/// of the Hessian, [hesse.figure.colour.Palette] for numbers, both along paths in [hesse.figure.colour.Oklch] and rounded
/// to steps, which a quantizer finds without a logarithm per pixel.
package hesse.figure.colour;
