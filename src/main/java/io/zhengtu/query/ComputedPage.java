package io.zhengtu.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A page of a computed list as a Relay connection, by the arguments {@code first} and {@code after}. */
public final class ComputedPage {

    private static final int USUAL_PAGE = 20;

    private ComputedPage() {}

    /**
     * @param all the whole list in a stable order
     * @param key text that tells an element from all others, which its cursor is made of
     * @return {@code edges {cursor node} pageInfo totalCount}
     * @throws QueryException where {@code first} is out of bounds or {@code after} is no cursor of this list
     */
    public static <T> Map<String, Object> of(List<T> all, Function<T, String> key, FieldRequest request) {
        Integer asked = request.argument("first");
        int first = asked == null ? USUAL_PAGE : asked;
        if (first < 0 || first > request.limits().first()) {
            throw request.badInput(Planning.firstOutOfBounds(first, request.limits()));
        }
        String after = request.argument("after");
        int from = after == null ? 0 : place(all, key, after, request) + 1;
        int to = Math.min(all.size(), from + first);
        List<Map<String, Object>> edges = new ArrayList<>();
        for (T node : all.subList(from, to)) {
            edges.add(Map.of("cursor", cursor(key.apply(node)), "node", node));
        }
        Map<String, Object> pageInfo = new LinkedHashMap<>();
        pageInfo.put("hasNextPage", to < all.size());
        pageInfo.put("hasPreviousPage", after != null);
        pageInfo.put("startCursor", edges.isEmpty() ? null : edges.get(0).get("cursor"));
        pageInfo.put(
                "endCursor",
                edges.isEmpty() ? null : edges.get(edges.size() - 1).get("cursor"));
        return Map.of("edges", edges, "pageInfo", pageInfo, "totalCount", all.size());
    }

    private static <T> int place(List<T> all, Function<T, String> key, String after, FieldRequest request) {
        for (int i = 0; i < all.size(); i++) {
            if (cursor(key.apply(all.get(i))).equals(after)) {
                return i;
            }
        }
        throw request.badInput(
                "after 不是这个列表现有的游标，请从头再取 / after is no cursor of this list as it is now; start again from"
                        + " its beginning");
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
