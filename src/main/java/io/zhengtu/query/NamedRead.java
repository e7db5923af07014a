package io.zhengtu.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesSubqueryCall;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SymbolicName;

/** A read under {@code cypher/query} as a part of an operation's one read. */
enum NamedRead {
    SUBGRAPH("subgraph"),
    PATH("path"),
    PATH_WITH_HIERARCHY("path-with-hierarchy"),
    HIGHLIGHTS("highlights"),
    GRAPH_VERSION("graph-version");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\w+)");

    private final String text;

    NamedRead(String file) {
        String resource = "/cypher/query/" + file + ".cypher";
        try (InputStream in = Objects.requireNonNull(NamedRead.class.getResourceAsStream(resource), resource)) {
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            this.text = whole.replaceAll("(?m)^//.*\n", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** The read as it stands in its file. */
    String text() {
        return text;
    }

    /** The read as a subquery; what it returns are its variables. */
    ExposesSubqueryCall.BuildableSubquery call(Map<String, Object> given) {
        return Cypher.callRawCypher(bound(given));
    }

    /** Its rows, of one column, as a list. */
    Expression collect(Map<String, Object> given) {
        return Cypher.raw("COLLECT { " + bound(given) + " }");
    }

    /** @param given a parameter or a variable for each {@code $name} of the file */
    private String bound(Map<String, Object> given) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            Object binding = Objects.requireNonNull(given.get(found.group(1)), found.group(1));
            return Matcher.quoteReplacement(
                    binding instanceof Parameter<?> parameter
                            ? "$" + parameter.getName()
                            : ((SymbolicName) binding).getValue());
        });
    }
}
