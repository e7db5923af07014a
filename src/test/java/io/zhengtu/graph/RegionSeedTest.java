package io.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.region.Gazetteer;
import io.zhengtu.region.Level;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegionSeedTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    @BeforeEach
    void emptyStore() {
        NEO4J.clear();
    }

    @Test
    void regionsDownToTheCountiesAreThereWithTheirNames() {
        int planted = plant(Fixtures.directory());

        assertThat(planted).isEqualTo(4);
        assertThat(all("MATCH p = (:Name {value: '长沙'})-[:NAMES]->(:Region)-[:PART_OF*]->(r) RETURN r.name"))
                .containsExactly("湖南省", "中国");
        assertThat(all("MATCH (r:Region {level: 'TOWNSHIP'}) RETURN r.name")).isEmpty();
    }

    @Test
    void plantingTheSameGazetteerAgainWritesNothing() {
        plant(Fixtures.directory());

        assertThat(plant(Fixtures.directory())).isZero();
    }

    @Test
    void theShippedGazetteerHangsTogether() {
        Gazetteer gazetteer = Gazetteer.load();
        long expected = gazetteer.regions().stream()
                .filter(r -> r.level() != Level.TOWNSHIP)
                .count();

        plant(RegionDirectory.of(gazetteer));

        assertThat(all("MATCH (r:Region) RETURN count(r)")).containsExactly(expected);
        assertThat(all("MATCH (r:Region) WHERE NOT (r)-[:PART_OF*0..3]->(:Region {code: '100000'}) RETURN r.path"))
                .isEmpty();
        assertThat(all("MATCH (r:Region) WHERE NOT (:Name {value: r.name})-[:NAMES]->(r) RETURN r.path"))
                .isEmpty();
    }

    private static int plant(RegionDirectory directory) {
        return new RegionSeed(directory).plant(NEO4J.driver(), null);
    }

    private static List<Object> all(String cypher) {
        return NEO4J.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }
}
