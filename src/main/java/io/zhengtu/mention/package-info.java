/**
 * Spans that mean something: known practices, trigger words, dates, places, names in quotation marks. Found once for the
 * whole article and then looked up by stretch.
 */
package io.zhengtu.mention;
