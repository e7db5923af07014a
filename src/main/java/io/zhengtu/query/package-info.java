/**
 * The GraphQL layer: one operation is planned into one parameterised Cypher read, whatever its depth, and the one row that
 * comes back is the answer. Nothing is read that was not asked for; equal shapes of operations give equal Cypher, so that
 * Neo4j plans each shape once. {@link io.zhengtu.query.QueryService} is the way in; {@link io.zhengtu.query.RootFields}
 * and the classes named after the types say how each field is read.
 */
package io.zhengtu.query;
