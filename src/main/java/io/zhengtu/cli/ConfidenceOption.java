package io.zhengtu.cli;

import io.zhengtu.extract.Extractor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure a claim has to be for a command to print it. */
final class ConfidenceOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private double least = Extractor.LEAST_CONFIDENCE;

    /** 0 to 1. */
    double least() {
        return least;
    }

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "" + Extractor.LEAST_CONFIDENCE,
            description = "最低置信度 0–1，默认 ${DEFAULT-VALUE}；0 为全部 / least confidence; 0 prints everything")
    void least(double least) {
        if (!(least >= 0 && least <= 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--min-confidence %s 不在 0 到 1 之间 / is not between 0 and 1".formatted(least));
        }
        this.least = least;
    }
}
