package io.zhengtu.region;

/**
 * A place named in a text.
 *
 * @param start offset of its first character; of the first part where it is a chain ({@code 湖南省长沙市长沙县})
 * @param end offset after its last character
 * @param surface the text between
 * @param region the region meant, of a chain the last part
 */
public record Toponym(int start, int end, String surface, Region region) {}
