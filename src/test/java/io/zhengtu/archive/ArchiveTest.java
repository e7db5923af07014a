package io.zhengtu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengtu.graph.EmbeddedNeo4jExtension;
import io.zhengtu.graph.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArchiveTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    @BeforeEach
    void someArticlesAndTheirGraph() {
        NEO4J.clear();
        run(
                """
                CREATE (r:Region {code: '430100', name: '长沙市', level: 'PREFECTURE'}),
                       (m:Measure {id: 'm1', name: '“屋场”恳谈', aliases: ['甲', '乙'], provisional: true}),
                       (a:Article {id: 'art1', title: '观察\\n\\t"', text: '一\\n二', story: 'art1'}),
                       (c:Claim {id: 'c1', type: 'ADOPTED', status: 'EXTRACTED', confidence: 1.0, start: 0, judged: date('2024-02-29'),
                                 at: datetime('2024-02-29T12:00:00.5+08:00')}),
                       (n:Name {value: '长沙'}),
                       (c)-[:STATED_IN]->(a), (c)-[:ABOUT]->(r), (c)-[:OF]->(m), (n)-[:NAMES]->(r),
                       (r)-[:AWARDED {batch: '第二批'}]->(m), (r)-[:AWARDED {batch: '第一批', claims: 2}]->(m)""");
    }

    @Test
    void anArchiveLoadedIntoAnEmptyStoreGivesTheSameArchive() throws IOException {
        byte[] archive = dump();
        NEO4J.clear();
        // What a store is born with gives way to what the archive has of it.
        run("CREATE (:Region {code: '430100', name: '星沙市'})-[:PART_OF]->(:Region {code: '430000'})");

        Load.Loaded loaded = load(archive);

        assertThat(loaded).isEqualTo(new Load.Loaded(5, 6));
        assertThat(text(dump())).isEqualTo(text(archive));
        assertThat(run("MATCH (c:Claim) RETURN [c.judged, c.at]"))
                .containsExactly(
                        List.of(LocalDate.of(2024, 2, 29), ZonedDateTime.parse("2024-02-29T12:00:00.5+08:00")));
    }

    @Test
    void eachObjectHasALineWhateverTheOrderOfWriting() throws IOException {
        List<String> lines = text(dump()).lines().toList();

        assertThat(lines).hasSize(13);
        assertThat(lines.get(0)).contains("\"archive\":\"zhengtu\"", "\"Claim\":\"id\"", "\"Region\":\"code\"");
        assertThat(lines.get(1)).startsWith("{\"node\":[\"Article\"],\"properties\":{\"id\":\"art1\",\"story\"");
        assertThat(lines)
                .contains("{\"relationship\":\"OF\",\"from\":[\"Claim\",\"c1\"],\"to\":[\"Measure\",\"m1\"],"
                        + "\"properties\":{}}");
        assertThat(lines.get(12)).isEqualTo("{\"end\":\"zhengtu\"}");

        run("MATCH (a)-[e:AWARDED {batch: '第一批'}]->(b) CREATE (a)-[f:AWARDED]->(b) SET f = e DELETE e");
        run("MATCH (c:Claim)-[e:ABOUT]->(b) CREATE (c)-[:ABOUT]->(b) DELETE e");
        assertThat(text(dump()).lines()).containsExactlyElementsOf(lines);
    }

    @Test
    void aStoreWithArticlesIsNotOverwritten() throws IOException {
        byte[] archive = dump();

        assertThatThrownBy(() -> load(archive))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("zhengtu remove");
        assertThat(text(dump())).isEqualTo(text(archive));
    }

    @Test
    void aDamagedArchiveLeavesTheStoreEmptyAndIsNamedWithTheLine() throws IOException {
        String archive = text(dump());
        NEO4J.clear();

        assertThatThrownBy(() -> load(archive.substring(0, archive.lastIndexOf("{\"end\""))))
                .hasMessageContaining("backup.jsonl: ")
                .hasMessageContaining("cut off");
        assertThatThrownBy(() -> load(archive.replace("[\"Region\",\"430100\"]", "[\"Region\",\"430101\"]")))
                .hasMessageContaining("end of a relationship");
        assertThatThrownBy(() -> load(archive.replaceFirst("\"confidence\":1.0", "\"confidence\":1.0.")))
                .hasMessageContaining("line 3 or before");
        assertThatThrownBy(() -> load("{\"title\":\"长沙观察\"}")).hasMessageContaining("no archive");
        assertThatThrownBy(() -> load(archive.replaceFirst("\"version\":1", "\"version\":2")))
                .hasMessageContaining("later release");

        assertThat(run("MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:GraphVersion RETURN n"))
                .isEmpty();
        load(archive);
        assertThat(text(dump())).isEqualTo(archive);
    }

    @Test
    void aLoadWhoseProcessDiedIsDoneOver() throws IOException {
        byte[] archive = dump();
        run("MATCH (c:Claim) DETACH DELETE c");
        run("CREATE (:__ZhengtuLoad {archive: 'backup.jsonl'})");
        assertThat(Load.brokenOff(NEO4J.driver(), null)).isEqualTo("backup.jsonl");

        load(archive);

        assertThat(Load.brokenOff(NEO4J.driver(), null)).isNull();
        assertThat(text(dump())).isEqualTo(text(archive));
    }

    @Test
    void anArchiveOfTheFirstReleaseGetsWhatCameSince() throws IOException {
        run("MATCH (a:Article) REMOVE a.story SET a.text = '长沙推行屋场恳谈'");
        run("MATCH (r:Region) REMOVE r.level");
        String current = Schema.version(NEO4J.driver(), null);
        String old = text(dump()).replaceFirst("\"schema\":\"\\d+\"", "\"schema\":\"003\"");
        NEO4J.clear();

        load(old);

        assertThat(run("MATCH (a:Article), (r:Region) RETURN a.story + ' ' + r.level"))
                .containsExactly("art1 OTHER");
        assertThat(Schema.version(NEO4J.driver(), null)).isEqualTo(current);
    }

    @Test
    void nodesThatCannotBeToldApartAreNamedNotDropped() {
        run("CREATE (:Note {text: '无标识'})");

        assertThatThrownBy(ArchiveTest::dump)
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("Note");
    }

    private static byte[] dump() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Dump(NEO4J.driver(), null).write(out);
        return out.toByteArray();
    }

    private static Load.Loaded load(byte[] archive) throws IOException {
        return new Load(NEO4J.driver(), null).read(new ByteArrayInputStream(archive), "backup.jsonl");
    }

    private static Load.Loaded load(String archive) throws IOException {
        return load(archive.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] archive) {
        return new String(archive, StandardCharsets.UTF_8);
    }

    private static List<Object> run(String cypher) {
        return NEO4J.driver().executableQuery(cypher).withParameters(Map.of()).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }
}
