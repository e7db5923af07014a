package io.zhengtu.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands below a notice or letter: the body that signed it and the day.
 *
 * @param author {@code null} where no body signed
 * @param date {@code null} where no day is printed
 */
record Signature(String author, LocalDate date) {

    private static final int LINES = 4;

    private static final Signature NONE = new Signature(null, null);

    /** The signature among the last lines of an article; without a day none. */
    static Signature below(List<Line> body) {
        for (int i = body.size() - 1; i >= Math.max(1, body.size() - LINES); i--) {
            String line = Spacing.trim(body.get(i).text());
            Optional<LocalDate> alone = PrintedDate.alone(line);
            if (alone.isPresent()) {
                String above = Spacing.trim(body.get(i - 1).text());
                return new Signature(LineShape.isOrganisation(above) ? above : null, alone.get());
            }
        }
        return NONE;
    }
}
