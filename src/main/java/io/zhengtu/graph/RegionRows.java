package io.zhengtu.graph;

import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/** Regions as the rows that the load statements take: the regions, what they are part of, and their names. */
record RegionRows(List<Map<String, Object>> regions, List<Map<String, Object>> links, List<Map<String, Object>> names) {

    /** Level of a region that the gazetteer lacks. */
    static final String ELSEWHERE = "OTHER";

    private static final int LOWEST_RANK = Level.TOWNSHIP.rank();

    /** Rows for these regions alone; a region's parent must be among them or be stored already. */
    static RegionRows of(Collection<Region> regions, RegionDirectory directory) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> links = new ArrayList<>();
        List<Map<String, Object>> names = new ArrayList<>();
        for (Region region : regions) {
            Map<String, Object> row = new HashMap<>();
            row.put("code", region.code());
            row.put("name", region.name());
            row.put("fullName", region.fullName());
            row.put("path", region.path());
            row.put("level", region.level() == null ? ELSEWHERE : region.level().name());
            row.put(
                    "rank",
                    region.level() == null ? LOWEST_RANK + 1 : region.level().rank());
            rows.add(row);
            if (region.parentCode() != null) {
                links.add(Map.of("code", region.code(), "parent", region.parentCode()));
            }
            Set<String> values = new LinkedHashSet<>(directory.names(region));
            values.add(region.name());
            values.add(region.fullName());
            for (String value : values) {
                names.add(Map.of("code", region.code(), "value", value));
            }
        }
        return new RegionRows(rows, links, names);
    }

    /** These regions and all that they are part of, the highest first, each once. */
    static List<Region> withAncestors(Collection<Region> regions, RegionDirectory directory) {
        Map<String, Region> chain = new LinkedHashMap<>();
        for (Region region : regions) {
            List<Region> upward = new ArrayList<>();
            for (Region r = region; r != null; r = parent(r, directory)) {
                upward.add(0, r);
            }
            upward.forEach(r -> chain.putIfAbsent(r.code(), r));
        }
        return List.copyOf(chain.values());
    }

    private static Region parent(Region region, RegionDirectory directory) {
        return region.parentCode() == null
                ? null
                : directory.byCode(region.parentCode()).orElse(null);
    }

    void merge(TransactionContext tx) {
        tx.run(LoadStatement.MERGE_REGIONS.cypher(), Map.of("regions", regions)).consume();
        tx.run(LoadStatement.LINK_REGIONS.cypher(), Map.of("regions", links)).consume();
        tx.run(LoadStatement.NAME_REGIONS.cypher(), Map.of("names", names)).consume();
    }
}
