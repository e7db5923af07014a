package io.zhengtu.extract;

import io.zhengtu.region.Level;

/**
 * An honour as a sentence names it.
 *
 * @param start offset of its name in the article
 * @param end offset after its name
 * @param name its name without batch, count and surrounding quotation marks; elided parts are filled in
 * @param level who gives it, {@code null} where the name does not tell
 * @param batch as printed, {@code null} where none
 * @param count how many, {@code null} where no number belongs to it
 * @param typical whether the name ends as names of honours do
 */
record Honour(int start, int end, String name, Level level, String batch, Integer count, boolean typical) {}
