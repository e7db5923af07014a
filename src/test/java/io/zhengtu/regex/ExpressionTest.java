package io.zhengtu.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    private static final List<String> REGEXES = List.of(
            "率先|首(?:个|家)|第[一二]",
            "(?<year>20\\d{2})年(?:底)?|去年",
            "(?:截至)?[一二]{1,2}个?(?:省|市)(?![域级])",
            "(?:等)?(?:称号)?$",
            "[^，。]{1,3}(?=市)",
            "\\s*(?i:app)|市?",
            "𠮷|市.");

    @Property
    void findsWhatThePlatformFinds(
            @ForAll
                    @Chars({
                        '率', '先', '首', '个', '第', '一', '2', '0', '年', '市', '级', '，', '等', 'A', 'p', '\n', '\uD842',
                        '\uDFB7'
                    })
                    @StringLength(max = 30)
                    String text) {
        for (String regex : REGEXES) {
            Matcher platform = Pattern.compile(regex).matcher(text);
            List<String> expected = new ArrayList<>();
            while (platform.find()) {
                expected.add(platform.start() + "-" + platform.end());
            }
            Expression.Occurrences occurrences = Expression.of(regex).in(text);
            List<String> found = new ArrayList<>();
            while (occurrences.find()) {
                found.add(
                        occurrences.match().start() + "-" + occurrences.match().end());
            }
            assertThat(found).as(regex).isEqualTo(expected);
        }
    }

    @Test
    void looksNeitherBeforeNorBeyondTheStretch() {
        Expression ordinal = Expression.of("第[一二三]批?");

        Expression.Occurrences occurrences = ordinal.in("第一批、第二批", 1, 6);

        assertThat(occurrences.find()).isTrue();
        assertThat(occurrences.match().group()).isEqualTo("第二");
        assertThat(occurrences.find()).isFalse();
    }

    @Test
    void tellsWhereAMatchEndsThatBeginsAtAnOffset() {
        Expression year = Expression.of("\\d{4}年");

        assertThat(year.endAt("在2024年", 1, 6)).isEqualTo(6);
        assertThat(year.endAt("在2024年", 0, 6)).isEqualTo(-1);
        assertThat(year.endAt("在2024年", 1, 5)).isEqualTo(-1);
        assertThat(year.endAt("在2024年", 6, 6)).isEqualTo(-1);
    }
}
