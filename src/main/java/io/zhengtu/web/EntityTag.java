package io.zhengtu.web;

import java.util.Arrays;

/** Entity tags of answers: the version of the graph, and the start of the service, which may read it in another way. */
final class EntityTag {

    private final String start = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    jakarta.ws.rs.core.EntityTag of(long version) {
        return new jakarta.ws.rs.core.EntityTag(start + "-" + version, true);
    }

    /** Whether an {@code If-None-Match} names the answers of a version. */
    boolean matches(String header, long version) {
        String tag = '"' + start + "-" + version + '"';
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals("W/" + tag));
    }
}
