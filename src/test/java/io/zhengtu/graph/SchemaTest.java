package io.zhengtu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.exceptions.ClientException;

class SchemaTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    @BeforeEach
    void emptyStore() {
        NEO4J.clear();
    }

    @Test
    void twoRegionsCannotShareACode() {
        run("CREATE (:Region {code: '430100'})", Map.of());

        assertThatThrownBy(() -> run("CREATE (:Region {code: '430100'})", Map.of()))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("430100");
    }

    @Test
    void migratingAgainChangesNothing() {
        List<Object> before = indexes();

        Schema.migrate(NEO4J.driver(), null);

        assertThat(indexes()).isEqualTo(before).contains("names", "passages", "claim_type", "claim_earliest");
    }

    @Test
    void theSchemaIsOfTheLastMigration() {
        assertThat(Schema.version(NEO4J.driver(), null)).isEqualTo(Schema.CURRENT);
    }

    @Test
    void aLockLeftByAKilledProcessKeepsNobodyFromAStoreThatIsUpToDate() {
        run("CREATE (lock:__Neo4jMigrationsLock {id: 'left behind', name: 'left behind'}) RETURN lock.id", Map.of());

        Schema.migrate(NEO4J.driver(), null);

        assertThat(indexes()).contains("names");
    }

    @Test
    void aChineseWordIsFoundInsideASentenceAndInAnAlias() {
        run("CREATE (:Claim {id: 'c1', evidence: '当地在全省率先推行柔性执法清单'})", Map.of());
        run("CREATE (:Measure {id: 'm1', name: '一件事一次办', aliases: ['一事联办']})", Map.of());

        String search = "CALL db.index.fulltext.queryNodes($index, $text) YIELD node RETURN node.id AS id";
        assertThat(run(search, Map.of("index", "passages", "text", "\"柔性执法\""))).containsExactly("c1");
        assertThat(run(search, Map.of("index", "names", "text", "\"一事联办\""))).containsExactly("m1");
        assertThat(run(search, Map.of("index", "passages", "text", "\"执法柔性\""))).isEmpty();
    }

    private static List<Object> indexes() {
        return run("SHOW INDEXES YIELD name RETURN name ORDER BY name", Map.of());
    }

    private static List<Object> run(String cypher, Map<String, Object> parameters) {
        return NEO4J.driver().executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }
}
