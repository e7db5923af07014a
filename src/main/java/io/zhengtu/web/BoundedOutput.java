package io.zhengtu.web;

import java.io.ByteArrayOutputStream;

/** Bytes in memory up to a bound. */
final class BoundedOutput extends ByteArrayOutputStream {

    private final int most;

    BoundedOutput(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int b) {
        check(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        check(length);
        super.write(bytes, from, length);
    }

    private void check(int more) {
        if ((long) count + more > most) {
            throw new RefusedException(
                    400,
                    "LIMIT_EXCEEDED",
                    "结果超过上限 answerBytes = %d 字节，请减小 first、少选长字段（如文章的 text），用 after 翻页 / the answer is longer than the limit answerBytes = %d; ask for fewer by first, leave out long fields like an article's text, page with after"
                            .formatted(most, most));
        }
    }
}
