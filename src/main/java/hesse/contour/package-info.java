/// Level lines of sampled fields: tracing, choice of levels, placement of labels.
package hesse.contour;
