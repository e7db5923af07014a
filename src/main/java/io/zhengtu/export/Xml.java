package io.zhengtu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document being written, one element a line. Attributes come as names and values by turns; without a value, none. */
final class Xml {

    /** What XML 1.0 has no way to write. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter out;
    private int depth;

    Xml(OutputStream stream) throws IOException {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException("no XML writer", e);
        }
        step(() -> out.writeStartDocument("UTF-8", "1.0"));
    }

    Xml open(String element, String... attributes) throws IOException {
        step(() -> {
            indent();
            out.writeStartElement(element);
            put(attributes);
        });
        depth++;
        return this;
    }

    Xml close() throws IOException {
        depth--;
        return step(() -> {
            indent();
            out.writeEndElement();
        });
    }

    Xml empty(String element, String... attributes) throws IOException {
        return step(() -> {
            indent();
            out.writeEmptyElement(element);
            put(attributes);
        });
    }

    Xml text(String element, String text, String... attributes) throws IOException {
        return step(() -> {
            indent();
            out.writeStartElement(element);
            put(attributes);
            out.writeCharacters(clean(text));
            out.writeEndElement();
        });
    }

    void finish() throws IOException {
        step(() -> {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        });
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml step(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException("XML cannot be written", e);
        }
    }

    private void put(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + " ".repeat(depth));
    }

    private static String clean(String text) {
        return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }
}
