package io.zhengtu.export;

import java.util.Map;

/**
 * A node on its way out.
 *
 * @param id a region's code, any other node's id: one key over all labels
 * @param label its label in the graph
 * @param properties as stored
 * @param appears first day ({@code yyyymmdd}) that the graph knows of it, {@code null} where it was always there
 */
record GraphNode(String id, String label, Map<String, Object> properties, Integer appears) {

    /** What a reader calls it. */
    String name() {
        if (label.equals("Claim")) {
            return properties.get("type") + " " + properties.get("object");
        }
        Object name = properties.getOrDefault("name", properties.get("title"));
        return name == null ? id : name.toString();
    }
}
