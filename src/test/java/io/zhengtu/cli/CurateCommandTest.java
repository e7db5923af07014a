package io.zhengtu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.graph.EmbeddedNeo4jExtension;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The shipped sample, curated from the command line. */
class CurateCommandTest {

    @RegisterExtension
    static final EmbeddedNeo4jExtension NEO4J = new EmbeddedNeo4jExtension();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void sample() {
        NEO4J.clear();
        assertThat(new CurateCommandTest().run("ingest", "ingest/sample/01-changsha.txt"))
                .isZero();
    }

    @Test
    void aClaimIsFoundRejectedLoggedAndTheDecisionRevoked() {
        assertThat(run("curate", "claims", "--region", "长沙市", "--type", "adopted"))
                .isZero();
        String claim = lines(out).get(0).split(" ")[0];
        out.reset();

        assertThat(run("curate", "reject", claim, "--reason", "只是计划", "--by", "李明"))
                .isZero();
        String decision = lines(out).get(0).split(" ")[0];
        assertThat(lines(out).get(0)).contains("李明", "REJECT", "只是计划");
        out.reset();

        assertThat(run("curate", "claims", "--status", "rejected")).isZero();
        assertThat(lines(out)).singleElement().asString().contains(claim);
        out.reset();

        assertThat(run("curate", "revoke", decision, "--reason", "看错了", "--by", "王芳"))
                .isZero();
        out.reset();
        assertThat(run("curate", "log")).isZero();
        assertThat(lines(out).get(0)).contains(decision);
        assertThat(lines(out).get(1)).contains("revoked", "王芳", "看错了");
    }

    @Test
    void whatCannotBeDecidedIsNamedAndTheRestIsDone() {
        assertThat(run("curate", "claims", "--type", "awarded")).isZero();
        String claim = lines(out).get(0).split(" ")[0];

        assertThat(run("curate", "confirm", claim, "c0", "--reason", "核对")).isEqualTo(2);
        assertThat(lines(err)).singleElement().asString().contains("claim", "c0", "/");
        assertThat(run("curate", "confirm", "c0", "--reason", "核对")).isEqualTo(1);
        assertThat(run("curate", "confirm", claim)).isEqualTo(64);
        assertThat(run("curate")).isEqualTo(64);
        assertThat(run("curate", "reject", "--help")).isZero();
    }

    private int run(String... arguments) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Map<String, String> environment = Map.of("NEO4J_URI", NEO4J.uri().toString());
        return ZhengtuCommand.commandLine(new Assembly(environment, console)).execute(arguments);
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
