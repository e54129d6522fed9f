/// What explains a picture's colours, lines and symbols.
///
/// [hesse.figure.legend.Legend] is the strip beneath the map: classes of the Hessian, lines and critical points in the longest wording that
/// fits; [hesse.figure.legend.BasinLegend] stands there where the colour shows basins. [hesse.figure.legend.ColourBar] is the key to a
/// colour that stands for a number. [hesse.figure.legend.LegendBox] stands inside a chart. Each explanation follows a
/// [hesse.figure.legend.LegendKey], a small picture of what it explains. Words come from the bundle; widths are measured before anything is
/// placed.
package hesse.figure.legend;
