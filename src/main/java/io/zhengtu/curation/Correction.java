package io.zhengtu.curation;

/**
 * What a claim ought to say. What is {@code null} stays as it is.
 *
 * @param date EDTF; empty where the article states none
 * @param object as an analyst would write it; the measure, award or policy follows from it
 * @param region code, path or name
 */
public record Correction(String date, String object, String region) {

    boolean isEmpty() {
        return date == null && object == null && region == null;
    }
}
