package io.zhengtu.cli;

/** What the process tells its caller. */
final class ExitStatus {

    static final int DONE = 0;
    static final int NOTHING_DONE = 1;
    static final int SOME_FAILED = 2;
    static final int BAD_USAGE = 64;

    private ExitStatus() {}

    /** Of a run over several inputs. */
    static int of(long done, long failed) {
        if (failed == 0 && done > 0) {
            return DONE;
        }
        return done > 0 ? SOME_FAILED : NOTHING_DONE;
    }
}
