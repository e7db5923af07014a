package io.zhengtu.check;

import java.util.List;

/**
 * Something in the graph that cannot be right.
 *
 * @param id tells it from all others, and stays while the claims do
 * @param regions codes of the regions concerned
 * @param measure id, {@code null} where it is about none
 * @param award id, {@code null} where it is about none
 * @param claims the claims concerned, the doubtful one first
 * @param chinese what is wrong
 * @param english the same
 */
public record Finding(
        String id,
        Kind kind,
        List<String> regions,
        String measure,
        String award,
        List<CitedClaim> claims,
        String chinese,
        String english) {

    /** What may be wrong. */
    public enum Kind {
        /** Several regions claim to have been first with a measure in the same scope. */
        CONTESTED_FIRST("首创之争", "contested first"),
        /** A first, though another region in its scope certainly had the measure before. */
        EARLIER_ELSEWHERE("别处更早", "earlier elsewhere"),
        /** First or ranked within a region that the claimant is no part of. */
        OUTSIDE_SCOPE("不在范围之内", "outside its scope"),
        /** One honour in one batch, received at times that exclude one another. */
        AWARD_DATES("获奖日期不一", "honour with several dates"),
        /** Done, as the article says, after the article was published. */
        AFTER_ARTICLE("晚于文章日期", "later than its article");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }
}
