/// A grid's cells and edges, and what samples at the nodes say of them. Nothing is evaluated here but in [hesse.contour.cell.ResampledCell].
///
/// A cell is named by its south-western node, an edge by its western or southern node and its direction
/// ([hesse.contour.cell.EdgeTable]); north is the next row, east the next column. [hesse.contour.cell.ActiveCells] are those through which
/// levels run, for all levels at once; [hesse.contour.cell.SubcellExtrema] those in which a level may be reached between nodes;
/// [hesse.contour.cell.Crossings] the points found on edges and how they follow each other.
package hesse.contour.cell;
