package io.zhengtu.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A place in the order of a connection: the values of its sort keys there. It stays right when rows come and go before it.
 * Written as Base64 of a JSON list, the connection and its order first.
 *
 * @param order connection and order that it belongs to
 * @param values one value a sort key, text or number
 */
record Cursor(String order, List<Object> values) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Cursor {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        List<Object> all = new ArrayList<>(values);
        all.add(0, order);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(all));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of texts and numbers is always JSON", e);
        }
    }

    /** Reads what a caller hands back. */
    static Cursor parse(String text, String order, List<SortKey> keys, Selection selection) {
        List<?> all;
        try {
            all = JSON.readValue(Base64.getUrlDecoder().decode(text), List.class);
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(selection);
        }
        if (all == null || all.size() != keys.size() + 1) {
            throw unusable(selection);
        }
        if (!order.equals(all.get(0))) {
            throw selection.badInput(("after 的游标出自另一个列表或另一种次序（%s，这里是 %s）/ the cursor of after comes from another"
                            + " list or order (%s, here it is %s)")
                    .formatted(all.get(0), order, all.get(0), order));
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Object value = all.get(i + 1);
            if (keys.get(i).number() ? !(value instanceof Number) : !(value instanceof String)) {
                throw unusable(selection);
            }
            values.add(value);
        }
        return new Cursor(order, values);
    }

    private static QueryException unusable(Selection selection) {
        return selection.badInput("after 不是本服务给出的游标，请原样传回 cursor 或 endCursor / after is no cursor of this service; hand"
                + " back a cursor or endCursor as it was given");
    }
}
