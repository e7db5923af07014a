package io.zhengtu.extract;

import io.zhengtu.region.Region;

/**
 * From where a clause is told, which decides whose its bare words of place are.
 *
 * @param spoken the region that the text speaks of there: 县司法局 in what a province's article tells of a county
 * @param own the region whose voice it is, that of a section under a place's name or of the article: 我县, 我们
 */
record Standpoint(Region spoken, Region own) {

    static Standpoint of(Region region) {
        return new Standpoint(region, region);
    }
}
