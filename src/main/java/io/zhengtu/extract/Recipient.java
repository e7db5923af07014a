package io.zhengtu.extract;

import io.zhengtu.region.Region;

/**
 * Who holds an honour.
 *
 * @param holder an organisation, village, person or project in the region, {@code null} where the region holds it
 * @param count how many holders, where the text counts them
 */
record Recipient(Region region, String holder, Integer count) {}
