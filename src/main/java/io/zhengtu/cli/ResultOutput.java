package io.zhengtu.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an analysis in the format and to the place that the user chose. */
final class ResultOutput {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    @Mixin
    private OutputOption output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "${COMPLETION-CANDIDATES}，缺省 csv / csv by default")
    private ResultFormat format;

    /**
     * @param header of the table
     * @param rows of the table; numbers are written with all their digits
     * @param whole the same with everything that a table has no room for, for JSON
     */
    void write(Console console, List<String> header, Iterable<? extends List<?>> rows, Object whole)
            throws IOException {
        output.write(console, out -> write(out, format, header, rows, whole));
    }

    static void write(
            OutputStream out, ResultFormat format, List<String> header, Iterable<? extends List<?>> rows, Object whole)
            throws IOException {
        switch (format) {
            case JSON -> json(out, whole);
            case CSV -> csv(out, header, rows);
        }
    }

    private static void csv(OutputStream out, List<String> header, Iterable<? extends List<?>> rows)
            throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter table = new CSVPrinter(text, CSV);
        table.printRecord(header);
        for (List<?> row : rows) {
            table.printRecord(row);
        }
        table.flush();
    }

    private static void json(OutputStream out, Object whole) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValue(out, whole);
        out.write('\n');
    }
}
