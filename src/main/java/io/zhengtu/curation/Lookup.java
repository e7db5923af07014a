package io.zhengtu.curation;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.claim.Edtf;
import io.zhengtu.region.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Finds what an analyst names, or says what is wrong with the name. */
final class Lookup {

    private final TransactionContext tx;

    Lookup(TransactionContext tx) {
        this.tx = tx;
    }

    /** A region with the codes of those that it is part of, itself first, by level. */
    record Place(String code, String path, Map<String, String> chain) {
        String ancestor(Level level) {
            return chain.get(level.name());
        }
    }

    /** @param field what the name was given as */
    Place region(String field, String name) {
        List<Record> found = tx.run(CurationStatement.FIND_REGION.cypher(), Map.of("region", name.strip()))
                .list();
        if (found.isEmpty()) {
            throw new CurationException(
                    field, "没有地区“%s”，请给代码、路径或名称 / no such region; give a code, path or name".formatted(name));
        }
        if (found.size() > 1) {
            String candidates = found.stream()
                    .map(row ->
                            row.get("code").asString() + " " + row.get("path").asString())
                    .collect(Collectors.joining("，"));
            throw new CurationException(
                    field,
                    "“%s”不止一个，请给代码 / more than one region is called so; give the code: %s".formatted(name, candidates));
        }
        Record row = found.get(0);
        return new Place(
                row.get("code").asString(),
                row.get("path").asString(),
                row.get("chain").asList(Value::asMap).stream()
                        .collect(Collectors.toMap(
                                above -> (String) above.get("level"),
                                above -> (String) above.get("code"),
                                (one, other) -> one)));
    }

    Subject measure(String field, String name) {
        List<Record> found = tx.run(CurationStatement.FIND_MEASURE.cypher(), Map.of("measure", name.strip()))
                .list();
        if (found.isEmpty()) {
            throw new CurationException(
                    field, "没有举措“%s”，请给标识、通用名或别名 / no such measure; give an id, name or alias".formatted(name));
        }
        Subject first = subject(found.get(0));
        if (found.size() > 1 && !first.id().equals(name.strip())) {
            String candidates = found.stream()
                    .map(Lookup::subject)
                    .map(s -> s.id() + " " + s.name())
                    .collect(Collectors.joining("，"));
            throw new CurationException(
                    field,
                    "“%s”不止一个，请给标识 / more than one measure is called so; give the id: %s".formatted(name, candidates));
        }
        return first;
    }

    private static Subject subject(Record row) {
        return Subject.of("Measure", row.get("measure").asMap());
    }

    /** An article's {@code id, file, title, text}. */
    Value article(String id) {
        return tx.run(CurationStatement.FIND_ARTICLE.cypher(), Map.of("article", id)).list().stream()
                .findFirst()
                .map(row -> row.get("article"))
                .orElseThrow(() -> new CurationException("article", "没有文章 %s / no such article".formatted(id)));
    }

    static Edtf date(String field, String text) {
        try {
            return Edtf.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw new CurationException(
                    field,
                    "“%s”不是 EDTF 日期，应形如 2022、2022-11、2022-11-28 或 2021/2022 / not an EDTF date of these forms"
                            .formatted(text));
        }
    }

    List<ListedClaim> claims(String measure, String region, String status, ClaimType type, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "measure", measure == null ? null : measure("measure", measure).id());
        parameters.put(
                "region", region == null ? null : region("region", region).code());
        parameters.put("status", status);
        parameters.put("type", type == null ? null : type.name());
        parameters.put("limit", limit);
        return tx.run(CurationStatement.LIST_CLAIMS.cypher(), parameters)
                .list(row -> new ListedClaim(
                        row.get("id").asString(),
                        row.get("type").asString(),
                        row.get("status").asString(),
                        row.get("date").asString(null),
                        row.get("region").asString(),
                        row.get("object").asString(),
                        row.get("evidence").asString(),
                        row.get("title").asString()));
    }
}
