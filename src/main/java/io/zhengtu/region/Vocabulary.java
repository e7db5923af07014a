package io.zhengtu.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that are ordinary words too, as {@code ingest/gazetteer/ambiguous.txt} lists them.
 *
 * @param never short county names that never stand for a place by themselves
 * @param cautious short prefecture names that do so only near home or beside other places
 * @param chain official names that do so only near home or right after the region they are part of
 * @param after what follows a short name and makes it part of another name
 * @param inside phrases that contain a place name by accident
 */
record Vocabulary(Set<String> never, Set<String> cautious, Set<String> chain, List<String> after, List<String> inside) {

    private static final String RESOURCE = "ambiguous.txt";

    static Vocabulary load() {
        Map<String, Set<String>> blocks = new HashMap<>();
        try (BufferedReader lines = GazetteerReader.open(RESOURCE)) {
            Set<String> block = null;
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (line.startsWith("[")) {
                    block = blocks.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new HashSet<>());
                } else if (block == null) {
                    throw new IllegalArgumentException(RESOURCE + ", line " + number + ": names before any [block]");
                } else {
                    block.addAll(List.of(line.strip().split(" +", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return new Vocabulary(
                block(blocks, "never"),
                block(blocks, "cautious"),
                block(blocks, "chain"),
                List.copyOf(block(blocks, "after")),
                List.copyOf(block(blocks, "inside")));
    }

    private static Set<String> block(Map<String, Set<String>> blocks, String name) {
        Set<String> block = blocks.get(name);
        if (block == null) {
            throw new IllegalArgumentException(RESOURCE + ": no block [" + name + "]");
        }
        return Set.copyOf(block);
    }
}
