/// Interval arithmetic with outward rounding (Moore, Kearfott & Cloud, "Introduction to Interval Analysis", 2009; names
/// as in IEEE 1788): every result contains the exact values at all points of its operands.
///
/// Make [hesse.interval.Intervals], numbered intervals in flat arrays, and call its arithmetic and the functions beside it with numbers of
/// operands and result; nothing is allocated. [hesse.interval.ReverseOperations] go from results to operands. [hesse.interval.Interval] is
/// one as a value, to be handed on.
package hesse.interval;
