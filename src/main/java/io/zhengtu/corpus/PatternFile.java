package io.zhengtu.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions kept as data, one a line, under {@code [section]} headings; {@code #} opens a comment line. */
final class PatternFile {

    private final String resource;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private PatternFile(String resource) {
        this.resource = resource;
    }

    /** @throws UncheckedIOException where the class path lacks it */
    static PatternFile load(String resource) {
        try (InputStream in = PatternFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no such resource");
            }
            PatternFile file = new PatternFile(resource);
            file.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private void parse(String text) {
        String section = "";
        for (Line line : Line.of(text)) {
            String entry = line.text();
            if (entry.isEmpty() || entry.startsWith("# ")) {
                continue;
            }
            if (entry.matches("\\[[a-z]+]")) {
                section = entry.substring(1, entry.length() - 1);
                continue;
            }
            try {
                Pattern.compile(entry);
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(resource + ", line " + line.number() + ": " + e.getMessage(), e);
            }
            sections.computeIfAbsent(section, s -> new ArrayList<>()).add(entry);
        }
    }

    /**
     * The alternatives of a section as one pattern.
     *
     * @throws IllegalArgumentException where the file has no such section
     */
    Pattern section(String name) {
        List<String> alternatives = sections.get(name);
        if (alternatives == null) {
            throw new IllegalArgumentException(resource + ": no section [" + name + "]");
        }
        return Pattern.compile("(?:" + String.join(")|(?:", alternatives) + ")");
    }
}
