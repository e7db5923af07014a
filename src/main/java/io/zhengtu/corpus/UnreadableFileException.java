package io.zhengtu.corpus;

import java.nio.file.Path;

/** A file that cannot become articles; carries what a user has to know. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    static final String WHOLE_FILE = "整个文件 / whole file";

    private final String place;
    private final String reason;
    private final String remedy;

    UnreadableFileException(String place, String reason, String remedy) {
        super(reason);
        this.place = place;
        this.reason = reason;
        this.remedy = remedy;
    }

    UnreadableFileException(String reason, String remedy) {
        this(WHOLE_FILE, reason, remedy);
    }

    Reading.Failed at(Path file) {
        return new Reading.Failed(file, place, reason, remedy);
    }
}
