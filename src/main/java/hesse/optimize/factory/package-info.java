/// From a method's name and values to the method: [hesse.optimize.factory.MethodFactory], the one place that knows all of them.
/// Whoever runs a method asks it; whoever only names one doesn't, and loads none of their classes.
package hesse.optimize.factory;
