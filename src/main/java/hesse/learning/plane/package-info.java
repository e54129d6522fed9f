/// Losses on planes of their weights, as fields: everything that shows a function of two variables shows a plane of a network.
///
/// [hesse.learning.plane.LossField#of] makes the field. It sums jets over the examples, a block of points at a time: what a model's
/// first layer receives is affine on the plane and is worked out once for the picture; the rest is carried forward through the layers.
package hesse.learning.plane;
