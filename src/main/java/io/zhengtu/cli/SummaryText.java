package io.zhengtu.cli;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.graph.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What an ingestion did, in words. */
final class SummaryText {

    private static final double MILLIS_A_SECOND = 1000.0;

    private SummaryText() {}

    /** @param failed inputs that could not be used */
    static List<String> of(Summary summary, long failed) {
        List<String> lines = new ArrayList<>();
        lines.add("文章 / articles: 新增 / new %d, 未变 / unchanged %d, 更新 / replaced %d, 失败 / failed %d"
                .formatted(summary.added(), summary.unchanged(), summary.replaced(), failed));
        StringBuilder claims = new StringBuilder("断言 / claims: ");
        claims.append(
                summary.claims().values().stream().mapToInt(Integer::intValue).sum());
        new TreeMap<ClaimType, Integer>(summary.claims())
                .forEach((type, count) ->
                        claims.append(", ").append(type).append(' ').append(count));
        lines.add(claims.toString());
        lines.add(String.format(
                Locale.ROOT,
                "边 / edges: %d    用时 / time: %.1f s",
                summary.edges(),
                summary.elapsed().toMillis() / MILLIS_A_SECOND));
        return lines;
    }
}
