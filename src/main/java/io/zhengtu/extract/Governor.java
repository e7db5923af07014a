package io.zhengtu.extract;

/**
 * The verb that says what is done with a document.
 *
 * @param start where it stands in the article's text
 * @param carriesOut the verb joined to one of making (印发实施), which is what is told of another's document; nullable
 */
record Governor(Act act, String word, int start, Governor carriesOut) {

    enum Act {
        ISSUES,
        IMPLEMENTS,
        STUDIES
    }

    Governor(Act act, String word, int start) {
        this(act, word, start, null);
    }

    int end() {
        return start + word.length();
    }
}
