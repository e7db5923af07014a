/**
 * What leaves in the forms that other tools take: facts and articles as JSON Lines, the graph or a {@link
 * io.zhengtu.export.GraphView} of it as GEXF, GraphML, Cytoscape JSON, CSV, JSON Lines and JSON-LD, an inferred
 * network in the first three. Everything is written while it is read.
 */
package io.zhengtu.export;
