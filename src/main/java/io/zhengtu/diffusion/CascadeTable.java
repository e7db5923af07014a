package io.zhengtu.diffusion;

import io.zhengtu.claim.Edtf;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Cascades in a CSV file: a row an event, with a node, a cascade and a time. Times are numbers, or, where some row has a
 * month or a day, EDTF dates, which count in days.
 */
public final class CascadeTable {

    /**
     * The columns' names.
     *
     * @param node who adopted
     * @param cascade what was adopted
     * @param time when
     */
    public record Columns(String node, String cascade, String time) {

        /** The headers that are recognised. */
        static final List<Columns> KNOWN = List.of(
                new Columns("region", "measure", "date"),
                new Columns("node_name", "cascade_id", "event_time"),
                new Columns("statenam", "policy", "adopt_year"));

        private boolean in(List<String> headers) {
            return List.of(node, cascade, time).stream()
                    .allMatch(name -> headers.stream().anyMatch(name::equalsIgnoreCase));
        }

        @Override
        public String toString() {
            return "%s,%s,%s".formatted(node, cascade, time);
        }
    }

    /**
     * A row that was left out.
     *
     * @param line line of the file at which the row ends, from 1
     * @param reason what is wrong, Chinese and English
     */
    public record Malformed(long line, String reason) {}

    private record Row(long line, String node, String cascade, String time) {}

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();
    /** What no number looks like: a month follows the year, or an interval is given. */
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d{2}.*|/.+)");

    private final List<Row> rows;
    private final List<Malformed> malformed;

    private CascadeTable(List<Row> rows, List<Malformed> malformed) {
        this.rows = rows;
        this.malformed = malformed;
    }

    /**
     * @param columns {@code null} to recognise them by their usual names
     * @throws IllegalArgumentException where the header lacks them; the message names those that are there
     */
    public static CascadeTable read(Reader text, Columns columns) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            Columns names = columns(parser.getHeaderNames(), columns);
            List<Row> rows = new ArrayList<>();
            List<Malformed> malformed = new ArrayList<>();
            for (CSVRecord row : parser) {
                long line = parser.getCurrentLineNumber();
                if (!row.isConsistent()) {
                    malformed.add(new Malformed(line, "列数与表头不符 / not as many columns as the header has"));
                    continue;
                }
                Row event = new Row(line, row.get(names.node()), row.get(names.cascade()), row.get(names.time()));
                if (event.node().isEmpty()
                        || event.cascade().isEmpty()
                        || event.time().isEmpty()) {
                    malformed.add(new Malformed(line, "有空值 / a value is empty (%s)".formatted(names)));
                } else {
                    rows.add(event);
                }
            }
            return new CascadeTable(rows, malformed);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Columns columns(List<String> headers, Columns given) {
        List<Columns> choices = given == null ? Columns.KNOWN : List.of(given);
        return choices.stream()
                .filter(each -> each.in(headers))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("表头是 %s，需要其中一组 / the header is %s; one of these is needed: %s"
                                .formatted(
                                        String.join(",", headers),
                                        String.join(",", headers),
                                        String.join(
                                                "; ",
                                                choices.stream()
                                                        .map(Columns::toString)
                                                        .toList()))));
    }

    /** Rows that have been left out, by the reading and by what was made of the rows since. */
    public List<Malformed> malformed() {
        return malformed.stream()
                .sorted(java.util.Comparator.comparingLong(Malformed::line))
                .toList();
    }

    /** @param seed of the sampled days; the same seed gives the same cascades */
    public Cascades cascades(DateChoice choice, long seed) {
        boolean calendar =
                rows.stream().anyMatch(row -> CALENDAR.matcher(row.time()).matches());
        SplittableRandom random = new SplittableRandom(seed);
        Cascades.Builder cascades = Cascades.builder();
        for (Row row : rows) {
            try {
                double time =
                        calendar ? choice.day(When.of(Edtf.parse(row.time())), random) : Double.parseDouble(row.time());
                if (!cascades.add(row.node(), row.cascade(), time)) {
                    malformed.add(new Malformed(
                            row.line(),
                            "%s 在 %s 中已有一行，取较早的时间 / is in this cascade already; the earlier time is taken"
                                    .formatted(row.node(), row.cascade())));
                }
            } catch (IllegalArgumentException e) {
                malformed.add(new Malformed(
                        row.line(),
                        calendar
                                ? "“%s” 不是日期，应形如 2022、2022-11、2022-11-28 / not a date of these forms"
                                        .formatted(row.time())
                                : "“%s” 不是数字 / not a number".formatted(row.time())));
            }
        }
        return cascades.build();
    }
}
