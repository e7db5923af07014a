package io.zhengtu.corpus;

import java.nio.file.Path;

/** What became of one file, or of one article in it. */
public sealed interface Reading {

    /** An article was read. */
    record Read(Article article) implements Reading {}

    /**
     * A file, or a folder, gave no article.
     *
     * @param file the file
     * @param place where in it the trouble lies, Chinese and English
     * @param reason what is wrong, Chinese and English
     * @param remedy what the user can do, Chinese and English
     */
    record Failed(Path file, String place, String reason, String remedy) implements Reading {}
}
