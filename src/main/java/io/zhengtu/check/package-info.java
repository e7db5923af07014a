/**
 * What in the graph cannot all be true. {@link io.zhengtu.check.ContestedFirsts} sets against each other the claims of
 * being first with one measure; {@link io.zhengtu.check.GraphCheck} finds orders, dates and scopes that exclude one another.
 * Both only read and only speak where dates decide for certain: an uncertain date is taken with all the days it may mean.
 */
package io.zhengtu.check;
