package io.zhengtu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Writes values as JSON Lines in UTF-8, whatever the locale. */
public final class JsonLines {

    private static final ObjectWriter WRITER = new ObjectMapper()
            .writer()
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .withRootValueSeparator("\n");

    private final OutputStream out;
    private final SequenceWriter values;
    private boolean empty = true;

    public JsonLines(OutputStream out) throws IOException {
        this.out = out;
        this.values = WRITER.writeValues(out);
    }

    public void write(Object value) throws IOException {
        values.write(value);
        empty = false;
    }

    /** Ends the last line and hands everything on; the stream stays open. */
    public void finish() throws IOException {
        values.flush();
        if (!empty) {
            out.write('\n');
        }
        out.flush();
    }
}
