package io.zhengtu.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The properties of a node or relationship in JSON and back. Texts, truth values, whole numbers, numbers with a decimal
 * point and lists are as JSON has them; a day is {@code {"date": "2022-11-28"}} and a moment {@code {"datetime":
 * "2022-11-28T09:00:00Z"}}.
 */
final class Properties {

    private static final String DATE = "date";
    private static final String DATETIME = "datetime";

    private Properties() {}

    /** In the order of names, so that equal properties are equal lines. */
    static SortedMap<String, Object> toJson(Map<String, Object> stored) {
        SortedMap<String, Object> json = new TreeMap<>();
        stored.forEach((name, value) -> json.put(name, toJson(name, value)));
        return json;
    }

    private static Object toJson(String name, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> toJson(name, element)).toList();
        }
        if (value instanceof LocalDate day) {
            return Map.of(DATE, day.toString());
        }
        if (value instanceof ZonedDateTime moment) {
            return Map.of(DATETIME, moment.toString());
        }
        if (value instanceof String || value instanceof Long || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return value;
        }
        throw new ArchiveException("%s: 存档不能表示的属性值 %s / an archive has no form for this property value, a %s"
                .formatted(name, value, value.getClass().getSimpleName()));
    }

    /** @throws IllegalArgumentException where the JSON is no map of such values */
    static Map<String, Object> fromJson(JsonNode json) {
        Map<String, Object> stored = new TreeMap<>();
        if (json != null) {
            json.fields().forEachRemaining(field -> stored.put(field.getKey(), value(field.getValue())));
        }
        return stored;
    }

    private static Object value(JsonNode json) {
        if (json.isTextual()) {
            return json.textValue();
        }
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return json.longValue();
        }
        if (json.isFloatingPointNumber()) {
            return json.doubleValue();
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isArray()) {
            List<Object> list = new ArrayList<>();
            json.forEach(element -> list.add(value(element)));
            return list;
        }
        if (json.path(DATE).isTextual()) {
            return LocalDate.parse(json.get(DATE).textValue());
        }
        if (json.path(DATETIME).isTextual()) {
            return ZonedDateTime.parse(json.get(DATETIME).textValue());
        }
        throw new IllegalArgumentException("不是属性值 / no property value: " + json);
    }
}
