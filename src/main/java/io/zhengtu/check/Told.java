package io.zhengtu.check;

/** The same in both languages. */
public record Told(String chinese, String english) {

    /** Both, as where they stand side by side. */
    @Override
    public String toString() {
        return chinese + " / " + english;
    }
}
