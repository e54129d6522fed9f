/// Interval arithmetic with outward rounding (Moore, Kearfott & Cloud, "Introduction to Interval Analysis", 2009; names
/// as in IEEE 1788): every result contains the exact values at all points of its operands.
package hesse.interval;
