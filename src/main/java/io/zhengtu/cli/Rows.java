package io.zhengtu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table that is made while it is written, for CSV as it stands and for JSON as objects.
 *
 * @param header names of the columns
 * @param rows one value a column; {@code null} where there is none; read once
 */
record Rows(List<String> header, Stream<List<Object>> rows) {

    /** A row; values may be {@code null}. */
    static List<Object> row(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    void writeTo(ResultOutput output, Console console) throws IOException {
        Iterator<List<Object>> each = rows.iterator();
        Iterator<Map<String, Object>> objects = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Map<String, Object> next() {
                List<Object> row = each.next();
                Map<String, Object> object = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    object.put(header.get(i), row.get(i));
                }
                return object;
            }
        };
        Iterable<List<Object>> once = () -> each;
        output.write(console, header, once, objects);
    }
}
