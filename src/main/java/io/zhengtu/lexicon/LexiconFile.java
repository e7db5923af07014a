package io.zhengtu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A tab-separated file of {@code ingest/lexicon} on the class path; blank lines and lines that begin with # are skipped. */
final class LexiconFile {

    private LexiconFile() {}

    /** One line with its number, counted from 1. */
    record Row(String file, int line, List<String> fields) {
        String field(int index) {
            return fields.get(index);
        }
    }

    /** @throws IllegalArgumentException naming file and line where a line has not {@code columns} fields */
    static List<Row> read(String file, int columns) {
        String resource = "/ingest/lexicon/" + file;
        try (InputStream in = LexiconFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Row> rows = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> fields = List.of(line.split("\t", -1));
                if (fields.size() != columns) {
                    throw new IllegalArgumentException("%s, line %d: expected %d tab-separated fields, found %d"
                            .formatted(file, number, columns, fields.size()));
                }
                rows.add(new Row(file, number, fields));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
