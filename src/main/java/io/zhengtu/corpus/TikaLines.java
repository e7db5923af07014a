package io.zhengtu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the lines of what Tika reports as XHTML. */
final class TikaLines extends DefaultHandler {

    /** More characters are refused: a small file may unpack to more than memory holds. */
    static final int LONGEST = 50_000_000;

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "td", "body", "table");

    private final List<Line> lines = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int characters;
    private boolean inBody;
    private boolean inTitle;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("body")) {
            inBody = true;
        }
        if (BLOCKS.contains(name)) {
            flush();
            inTitle = "title".equals(attributes.getValue("class"));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (BLOCKS.contains(name)) {
            flush();
            inTitle = false;
        }
        if (name.equals("body")) {
            inBody = false;
        }
    }

    @Override
    public void characters(char[] text, int from, int length) throws SAXException {
        if (!inBody) {
            return;
        }
        characters += length;
        if (characters > LONGEST) {
            throw new WriteLimitReachedException(LONGEST);
        }
        for (int i = from; i < from + length; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                flush();
            } else {
                line.append(text[i]);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int from, int length) throws SAXException {
        characters(text, from, length);
    }

    private void flush() {
        if (!line.isEmpty()) {
            lines.add(new Line(lines.size() + 1, line.toString()));
            if (inTitle) {
                titles.add(Spacing.trim(line.toString()));
            }
            line.setLength(0);
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<String> titles() {
        return List.copyOf(titles);
    }
}
