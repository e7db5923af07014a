package io.zhengtu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.graph.EmbeddedNeo4jExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The files for Neo4j's own tools are whole and speak of the graph as it is. */
class GraphToolsTest {

    private static final List<String> LABELS = List.of("Region", "Measure", "Award", "Policy", "Article", "Claim");
    /** What exports hold, and the links between articles that tell one story, which only the store has. */
    private static final List<String> TYPES = Stream.concat(
                    Arrays.stream(EdgeType.values()).map(Enum::name), Stream.of("SAME_STORY_AS"))
            .toList();

    private static final Path FOLDER = Path.of("docs/graph-tools");
    private static final Pattern RULE = Pattern.compile(
            "(node|relationship)(?:\\.(\\w+))? \\{\\n((?:  [a-z-]+: (?:[#\\w]+|\"[^\"]*\");\\n)+)}\\n+");

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    @Test
    void theStyleSheetHasARuleForEachLabelAndType() throws IOException {
        String sheet = Files.readString(FOLDER.resolve("zhengtu.grass")) + "\n";
        List<String> styled = new ArrayList<>();
        Matcher rule = RULE.matcher(sheet);
        int end = 0;
        while (rule.find()) {
            assertThat(sheet.substring(end, rule.start())).isBlank();
            end = rule.end();
            if (rule.group(2) != null) {
                styled.add(rule.group(2));
            }
        }
        assertThat(sheet.substring(end)).isBlank();
        assertThat(styled).doesNotHaveDuplicates().containsAll(LABELS).containsAll(TYPES);
    }

    @Test
    void thePerspectiveHasEachLabelAndTypeAndPhrasesThatRun() throws IOException {
        JsonNode perspective = new ObjectMapper()
                .readTree(FOLDER.resolve("bloom-perspective.json").toFile());

        assertThat(perspective.findValuesAsText("type")).contains("perspective");
        assertThat(texts(perspective.get("categories"), "/labels/0")).containsExactlyElementsOf(LABELS);
        assertThat(texts(perspective.get("relationshipTypes"), "/name")).containsExactlyInAnyOrderElementsOf(TYPES);
        for (JsonNode phrase : perspective.get("templates")) {
            String parameter = phrase.at("/params/0/name").asText().replace("$", "");
            NEO4J.driver()
                    .executableQuery("EXPLAIN " + phrase.get("cypher").asText())
                    .withParameters(Map.of(parameter, "河长制"))
                    .execute();
            assertThat(phrase.get("text").asText()).contains("$" + parameter);
        }
    }

    private static List<String> texts(JsonNode list, String pointer) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.at(pointer).asText()));
        return texts;
    }
}
