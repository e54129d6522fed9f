/// What second derivatives cost: the time and the memory of forming H, of factorising it, and of a step of the methods that do with
/// less, measured here and now in more and more variables, and what follows for a million.
///
/// [hesse.optimize.cost.CostLab#measurements] is what to call first: it gives one
/// [hesse.optimize.cost.CostMeasurement] after the other, of each [hesse.optimize.cost.CostTask] in each number of variables. A
/// [hesse.optimize.cost.CostReport] is what was measured so far, with fitted exponents and the way on to other sizes;
/// [hesse.optimize.cost.CostWords] says it in words, with units that people know.
///
/// What is measured is done on one loss that has any number of weights, regularised logistic regression on
/// [hesse.optimize.cost.LogisticLoss#EXAMPLES] examples, whose product H v costs as many multiplications as two gradients in the simplest
/// case: O(d). The steps are in their leanest form, without line searches, so that what shows is what the methods can't do without.
package hesse.optimize.cost;
