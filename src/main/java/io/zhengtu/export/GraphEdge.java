package io.zhengtu.export;

import java.util.Map;

/**
 * An edge on its way out.
 *
 * @param number place in this export, from 1
 * @param type relationship type
 * @param source id of the node that it leaves
 * @param target id of the node that it reaches
 * @param properties as stored
 * @param appears first day ({@code yyyymmdd}) that it may have been there; where no claim states one, the day by which it
 *     was; {@code null} where nothing tells
 */
record GraphEdge(
        long number, String type, String source, String target, Map<String, Object> properties, Integer appears) {

    String id() {
        return "e" + number;
    }

    /** How much it counts: the claims that support it, by how much an inferred edge explains, otherwise 1. */
    Number weight() {
        return (Number) properties.getOrDefault("claims", properties.getOrDefault("improvement", 1));
    }
}
