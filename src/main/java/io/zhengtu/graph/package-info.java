/**
 * The store: Neo4j embedded in this process or reached from outside, its schema, the regions that it starts with, and
 * the loading of what was read from articles. The rest of the service sees a Bolt driver and nothing of who runs the
 * server.
 */
package io.zhengtu.graph;
