/// What the single examples of a generalised linear model do on a plane of its weights: each adds a function of an affine function of
/// the plane's coordinates, so that each adds a matrix of rank one to H.
///
/// [hesse.learning.example.PlaneExamples#of] is the loss seen so; at a point of the plane it knows each example's linear predictor,
/// weight φ″ and share of the largest eigenvalue. [hesse.learning.example.Fit] is the minimum, or the ray along which there is none;
/// [hesse.learning.example.WorkingResponse] a row of iteratively reweighted least squares; [hesse.learning.example.LinkTerms] the links'
/// functions. Everything is cheap enough for every move of the mouse.
package hesse.learning.example;
