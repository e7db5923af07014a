package io.zhengtu.adoption;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.Source;
import io.zhengtu.extract.Extraction;
import io.zhengtu.region.Gazetteer;
import io.zhengtu.region.Region;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file whose header names a region, a measure and a date, by these words or those of the data sets of
 * diffusion research. The file becomes an article, a row a paragraph of it and the evidence for one ADOPTED claim, so a
 * tabulated event is stored, cited and replaced as a read one is.
 */
public final class AdoptionTable {

    private static final List<String> REGION = List.of("region", "statenam", "node_name");
    private static final List<String> MEASURE = List.of("measure", "policy", "cascade_id");
    private static final List<String> DATE = List.of("date", "adopt_year", "event_time");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();

    /**
     * What a file gave.
     *
     * @param extraction the file as an article, with a claim for each row that could be read
     * @param malformed the other rows
     */
    public record Adoptions(Extraction extraction, List<MalformedRow> malformed) {}

    /**
     * A row that was left out.
     *
     * @param line line of the file at which the row ends, from 1
     * @param reason what is wrong, Chinese and English
     * @param remedy what helps, Chinese and English
     */
    public record MalformedRow(long line, String reason, String remedy) {}

    private final Gazetteer gazetteer;

    public AdoptionTable(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where its header lacks a column; the message names the columns that are expected
     */
    public Adoptions read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (CSVParser rows = CSVParser.parse(new StringReader(TableText.of(bytes)), FORMAT)) {
            Columns columns = new Columns(
                    column(rows, REGION, "region"), column(rows, MEASURE, "measure"), column(rows, DATE, "date"));
            StringBuilder text = new StringBuilder(String.join(",", rows.getHeaderNames()));
            List<Event> events = new ArrayList<>();
            List<MalformedRow> malformed = new ArrayList<>();
            for (CSVRecord row : rows) {
                // A line for each row, read or not: so a claim's paragraph is its row.
                String line = String.join(",", row.toList()).replace('\n', ' ').replace('\r', ' ');
                int start = text.length() + 1;
                text.append('\n').append(line);
                if (line.isEmpty()) {
                    continue;
                }
                try {
                    events.add(event(row, columns, new Evidence(line, start, start + line.length())));
                } catch (IllegalArgumentException e) {
                    malformed.add(new MalformedRow(
                            rows.getCurrentLineNumber(), e.getMessage(), "改正此行后重新读入 / mend the row and ingest again"));
                }
            }
            Article article = article(file, bytes, text.toString(), rows.getCurrentLineNumber());
            return new Adoptions(new Extraction(article, null, claims(article, events)), List.copyOf(malformed));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private record Columns(String region, String measure, String date) {}

    private record Event(String region, String measure, Edtf date, Evidence evidence) {}

    private static Event event(CSVRecord row, Columns columns, Evidence evidence) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException("列数与表头不符 / not as many columns as the header has");
        }
        String region = row.get(columns.region());
        String measure = row.get(columns.measure());
        String date = row.get(columns.date());
        if (region.isBlank() || measure.isBlank()) {
            throw new IllegalArgumentException("地区或做法为空 / region or measure is empty");
        }
        try {
            return new Event(region, measure, date.isBlank() ? null : TableDate.parse(date), evidence);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "“%s” 不是日期，应形如 2022、2022-11、2022-11-28、2021/2022 / not a date of these forms".formatted(date), e);
        }
    }

    private List<Claim> claims(Article article, List<Event> events) {
        Map<String, Region> regions = new HashMap<>();
        List<Claim> claims = new ArrayList<>(events.size());
        for (Event event : events) {
            claims.add(new Claim.Adopted(new Statement(
                    article.id(),
                    regions.computeIfAbsent(event.region(), this::region),
                    null,
                    event.measure(),
                    null,
                    event.date(),
                    event.evidence(),
                    "adoption-table",
                    1.0)));
        }
        return claims;
    }

    /** The region of that name, or one of its own, at no level and part of nothing, where the gazetteer has none. */
    private Region region(String name) {
        return gazetteer
                .byPath(name)
                .or(() -> gazetteer.named(name).stream().findFirst())
                .orElseGet(() -> new Region(
                        "x" + digest(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16), name, name, null, null));
    }

    private static String column(CSVParser rows, List<String> names, String expected) {
        return rows.getHeaderNames().stream()
                .filter(header -> names.stream().anyMatch(header::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "表头缺少 %s 列（需要 region,measure,date）/ the header lacks the column %s (region,measure,date are needed)"
                                .formatted(expected, expected)));
    }

    private static Article article(Path file, byte[] bytes, String text, long lines) {
        String name = file.getFileName().toString();
        String title = name.replaceFirst("\\.[^.]*$", "");
        String id = "art"
                + digest((title + "\u001f" + text).getBytes(StandardCharsets.UTF_8))
                        .substring(0, 16);
        return new Article(id, title, null, null, null, new Source(name, digest(bytes), 1, (int) lines), text);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
