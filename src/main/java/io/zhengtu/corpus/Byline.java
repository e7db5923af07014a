package io.zhengtu.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the line that names who wrote or spoke, by surnames and offices. Immutable. */
final class Byline {

    private static final String SURNAMES = "/ingest/lexicon/surnames.txt";

    private static final String OFFICES = "(?:省长|市长|州长|盟长|县长|区长|旗长|乡长|镇长|主席|书记|主任|部长|厅长|局长|司长|处长|科长|所长|站长|队长"
            + "|支队长|大队长|政委|院长|庭长|检察长|法官|检察官|审判员|会长|秘书长|校长|教授|副教授|研究员|讲师|博士|律师|行长|董事长|总经理|组长|办主任|巡视员|专员)";
    private static final Pattern WITH_OFFICE =
            Pattern.compile("(.{0,36}" + OFFICES + ")([\\s\\u3000\\u00A0]*)(\\S(?:[\\s\\u3000]*\\S){1,14})");
    private static final Pattern LABELLED = Pattern.compile(
            "[（(□■◎●◆]*(?:作者|文|撰文|执笔|撰稿|本报记者|记者|本报通讯员|通讯员|供稿|报告人|汇报人|述职人|发言人)[：:/／\\s\\u3000]\\s*(.{2,40}?)[）)]*");
    /** Whose reporter somebody is: 某某日报记者 张三, 李四 某某日报全媒体记者王五. */
    private static final Pattern REPORTER = Pattern.compile("(.{0,24}(?:报|网|电视台|广播电视台|融媒体?(?:中心)?|客户端)社?"
            + "(?:全媒体|融媒体?|首席|见习|特约)*(?:记者|通讯员))[：:\\s\\u3000]*(\\S(?:[\\s\\u3000、]*\\S){1,14})");

    private static final Pattern NAME = Pattern.compile("[一-鿿]{2,4}|[一-鿿]{1,6}(?:[·•．][一-鿿]{1,8}){1,3}");

    private final Set<String> surnames;

    private Byline(Set<String> surnames) {
        this.surnames = Set.copyOf(surnames);
    }

    /** Reads the surnames shipped on the class path. */
    static Byline load() {
        try (InputStream in = Byline.class.getResourceAsStream(SURNAMES)) {
            Set<String> surnames = new HashSet<>();
            for (Line line : Line.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                if (!line.isBlank() && !line.raw().startsWith("#")) {
                    surnames.addAll(List.of(line.text().split("\\s+")));
                }
            }
            return new Byline(surnames);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SURNAMES, e);
        }
    }

    /** The author as printed, where the line names one and nothing else. */
    Optional<String> in(String line) {
        String text = Spacing.trim(line);
        if (text.length() < 2 || text.length() > 60 || text.indexOf('。') >= 0 || text.indexOf('，') >= 0) {
            return Optional.empty();
        }
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return Optional.of(Spacing.trim(labelled.group(1)));
        }
        if (isName(text)) {
            return Optional.of(text);
        }
        Matcher reporter = REPORTER.matcher(text);
        if (reporter.matches() && isName(reporter.group(2))) {
            return Optional.of(text);
        }
        Matcher office = WITH_OFFICE.matcher(text);
        if (office.matches()) {
            String name = Spacing.squeeze(office.group(3));
            boolean apart = !office.group(2).isEmpty();
            // Without a gap only a surname tells a name from the rest of a sentence; with one, minority names pass too.
            if (apart ? NAME.matcher(name).matches() || isName(office.group(3)) : isName(name) && name.length() <= 3) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** Whether the line is a person's name and nothing else, {@code 张三} or {@code 张　三}; several stand apart. */
    private boolean isName(String text) {
        String squeezed = Spacing.squeeze(text);
        if (beginsWithSurname(squeezed) && NAME.matcher(squeezed).matches()) {
            return squeezed.length() <= (surnames.contains(squeezed.substring(0, 2)) ? 4 : 3);
        }
        String[] names = text.split("[\\s\\u3000、]+");
        if (names.length < 2) {
            return false;
        }
        for (String name : names) {
            if (name.length() > 4 || !NAME.matcher(name).matches() || !beginsWithSurname(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsWithSurname(String name) {
        return name.length() >= 2
                && (surnames.contains(name.substring(0, 1)) || surnames.contains(name.substring(0, 2)));
    }
}
