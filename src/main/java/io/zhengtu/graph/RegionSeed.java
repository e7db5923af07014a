package io.zhengtu.graph;

import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * The regions that a store has from its first start: the nation down to the counties, with what they are part of and
 * every name that they answer to. Townships are too many to be of use before an article names them.
 */
public final class RegionSeed {

    private static final int REGIONS_A_TRANSACTION = 1_000;

    private final RegionDirectory directory;

    public RegionSeed(RegionDirectory directory) {
        this.directory = directory;
    }

    /**
     * Stores the regions, unless those of this very gazetteer are stored already.
     *
     * @param database name of the database, {@code null} for the user's home database
     * @return how many regions were written, 0 where nothing was to do
     */
    public int plant(Driver driver, String database) {
        List<Region> regions = directory.regions().stream()
                .filter(r -> r.level() != null && r.level() != Level.TOWNSHIP)
                .sorted(Comparator.comparing(Region::level).thenComparing(Region::code))
                .toList();
        List<RegionRows> parts = new ArrayList<>();
        for (int from = 0; from < regions.size(); from += REGIONS_A_TRANSACTION) {
            int to = Math.min(regions.size(), from + REGIONS_A_TRANSACTION);
            parts.add(RegionRows.of(regions.subList(from, to), directory));
        }
        String version = version(regions);
        try (Session session = driver.session(session(database))) {
            if (version.equals(stored(session))) {
                return 0;
            }
            for (RegionRows part : parts) {
                session.executeWriteWithoutResult(part::merge);
            }
            session.executeWriteWithoutResult(
                    tx -> tx.run(LoadStatement.MARK_GAZETTEER.cypher(), Map.of("version", version))
                            .consume());
        }
        return regions.size();
    }

    private String version(List<Region> regions) {
        StringBuilder all = new StringBuilder();
        for (Region region : regions) {
            all.append(region.code()).append('\t').append(region.path()).append('\t');
            all.append(region.parentCode())
                    .append('\t')
                    .append(directory.names(region))
                    .append('\n');
        }
        return Hash.of(all.toString());
    }

    private static String stored(Session session) {
        return session.executeRead(tx -> tx.run(LoadStatement.FIND_GAZETTEER.cypher()).stream()
                .map(row -> row.get("version").asString())
                .findFirst()
                .orElse(null));
    }

    private static SessionConfig session(String database) {
        return database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
    }
}
