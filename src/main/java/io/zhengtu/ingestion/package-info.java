/**
 * From files to the store: articles are read, extracted on all cores and loaded, with word of each on the way; and a queue
 * of such ingestions for a service. Uses {@code corpus}, {@code extract} and {@code graph}; knows neither terminal nor web.
 */
package io.zhengtu.ingestion;
