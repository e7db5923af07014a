package io.zhengtu.text;

/** A stretch between two pauses (，；：) of a sentence, without the pause itself. */
public record Clause(int start, int end) {

    public boolean contains(int offset) {
        return offset >= start && offset < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
