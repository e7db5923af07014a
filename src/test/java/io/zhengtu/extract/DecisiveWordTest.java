package io.zhengtu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changing one decisive word in a sentence changes its claims as a reader would expect. */
class DecisiveWordTest {

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("sentences")
    void says(String difference, String region, String sentence, List<String> claims) {
        assertThat(Reader.lines(Reader.read(region, sentence))).isEqualTo(claims);
    }

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream in = DecisiveWordTest.class.getResourceAsStream("/extract/decisive-words.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\t", -1))
                            .flatMap(f -> Stream.of(
                                    Arguments.of(f[1], f[0], f[2], claims(f[3])),
                                    Arguments.of(f[1], f[0], f[4], claims(f[5]))))
                            .toList()
                            .stream();
        }
    }

    private static List<String> claims(String joined) {
        return joined.equals("-")
                ? List.of()
                : Arrays.stream(joined.split("; ")).sorted().toList();
    }
}
