/**
 * Regions: the gazetteer of China's administrative divisions, names in a text resolved to one region, the region that an
 * article is about, and what 全省, 我市 or 该县 mean there. Knows nothing of claims or of the graph.
 */
package io.zhengtu.region;
