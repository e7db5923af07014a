package io.zhengtu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The audit of the npm package graphql-http: what its working group's specification says a server MUST and SHOULD do. Needs
 * node, npm and npm's registry (or its cache); where they are not there it is skipped, but not in CI.
 */
@QuarkusTest
@QuarkusTestResource(SampleStore.class)
class GraphQlHttpAuditTest {

    private static final Path SOURCES = Path.of("src/test/graphql-http");
    private static final Path FOLDER = Path.of("target/graphql-http");

    @TestHTTPResource("/graphql")
    URI graphQl;

    private record Ended(int status, String said) {}

    @Test
    void everyMustAndShouldIsMet() throws Exception {
        Files.createDirectories(FOLDER);
        for (String file : new String[] {"package.json", "package-lock.json", "audit.mjs"}) {
            Files.write(FOLDER.resolve(file), Files.readAllBytes(SOURCES.resolve(file)));
        }
        Ended installed = run("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
        if (installed.status() != 0) {
            missing("npm ci: " + installed.said());
        }

        Ended audited = run("node", "audit.mjs", graphQl.toString());

        assertThat(audited.said()).contains("61 audits, 0 of MUST and SHOULD not met");
        assertThat(audited.status()).isZero();
    }

    private static Ended run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(1, TimeUnit.MINUTES);
            return new Ended(process.exitValue(), said);
        } catch (IOException e) {
            return missing(e.getMessage());
        }
    }

    private static Ended missing(String what) {
        if (System.getenv("CI") != null) {
            throw new AssertionError(what);
        }
        return abort("the audit needs node and npm: " + what);
    }
}
