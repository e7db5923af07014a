/** Adoptions as they are stored: read from Neo4j over the driver, by the named reads of {@code cypher/query}. */
package io.zhengtu.diffusion.store;
