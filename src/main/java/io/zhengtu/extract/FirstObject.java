package io.zhengtu.extract;

/**
 * A thing that was first, and where the text tells it.
 *
 * @param start offset of the words that name it
 * @param end offset after them
 * @param name its name
 */
record FirstObject(int start, int end, String name) {}
