package io.zhengtu.corpus;

/**
 * The place in an input file that an article was read from.
 *
 * @param file the file's name as given, relative to the folder that was read where a folder was
 * @param sha256 hash of the whole file, lower-case hex
 * @param firstLine line of the decoded file at which the article begins, counted from 1
 * @param lastLine last line of the article, inclusive
 */
public record Source(String file, String sha256, int firstLine, int lastLine) {}
