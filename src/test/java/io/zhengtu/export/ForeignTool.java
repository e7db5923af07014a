package io.zhengtu.export;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program of others that reads what we export, and prints what it found as lines of a name and a value. */
record ForeignTool(String name, List<String> probe, List<String> command) {

    static final ForeignTool NETWORKX = new ForeignTool(
            "networkx (apt: python3-networkx)",
            List.of("python3", "-c", "import networkx"),
            List.of("python3", "src/test/foreign/load_graphml.py"));

    static final ForeignTool IGRAPH = new ForeignTool(
            "igraph (apt: r-cran-igraph)",
            List.of("Rscript", "-e", "library(igraph)"),
            List.of("Rscript", "src/test/foreign/load_graphml.R"));

    /** The toolkit brings a whole class path of its own, so it runs in a process of its own. */
    static final ForeignTool GEPHI = gephi();

    private static ForeignTool gephi() {
        String java = System.getProperty("java.home") + "/bin/java";
        String toolkit = "target/foreign/gephi-toolkit.jar";
        return new ForeignTool(
                "the Gephi toolkit (" + toolkit + ")",
                List.of("test", "-f", toolkit),
                List.of(java, "-cp", toolkit, "src/test/foreign/LoadGexf.java"));
    }

    Map<String, String> read(File file) throws IOException, InterruptedException {
        Assumptions.assumeTrue(there(), () -> "skipped: " + name + " is not installed");
        Process process = new ProcessBuilder(with(file))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return output.lines()
                .map(line -> line.strip().split(" ", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private List<String> with(File file) {
        return new ArrayList<>(
                Stream.concat(command.stream(), Stream.of(file.toString())).toList());
    }

    private boolean there() throws InterruptedException {
        try {
            return new ProcessBuilder(probe)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
