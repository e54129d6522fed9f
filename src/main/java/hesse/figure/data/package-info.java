/// Pictures of a loss's data, and of what single examples do to its Hessian.
///
/// [hesse.figure.data.DataPicture] shows the examples in the space of their features, or one feature against the target, with what the
/// weights at a point of the plane predict; [hesse.figure.data.DataLayout] says where an example lies in it, and which example lies
/// where. [hesse.figure.data.ExampleMarks] shows on the map what an example adds to H there, and [hesse.figure.data.RayMarks] the ray
/// along which a loss falls for ever.
package hesse.figure.data;
