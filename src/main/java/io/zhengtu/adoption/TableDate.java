package io.zhengtu.adoption;

import io.zhengtu.claim.Edtf;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as tables have it: EDTF, or what spreadsheet programs and people make of it (2012/3/5, 2012.3.5, 2012年3月). A
 * number such as 1971.5 is none: that is half a year, not May.
 */
final class TableDate {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:年|[-/年](\\d{1,2})月?|[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?)");

    private TableDate() {}

    /** @throws IllegalArgumentException where the text is no date */
    static Edtf parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Edtf.parse(text);
        }
        StringBuilder edtf = new StringBuilder(written.group(1));
        for (int part = 2; part <= written.groupCount(); part++) {
            if (written.group(part) != null) {
                edtf.append('-').append("%02d".formatted(Integer.parseInt(written.group(part))));
            }
        }
        return Edtf.parse(edtf.toString());
    }
}
