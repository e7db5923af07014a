package io.zhengtu.corpus;

import java.util.regex.Pattern;

/** What a line of a Chinese document looks to be, judged by itself alone. */
final class LineShape {

    /** Numbered headings of the usual four ranks, and those of chapters. */
    private static final Pattern NUMBERED = Pattern.compile("(?:第[一二三四五六七八九十百\\d]{1,4}[章节编部]|[一二三四五六七八九十]{1,3}、"
            + "|\\([一二三四五六七八九十]{1,3}\\)|\\(\\d{1,2}\\)|\\d{1,2}[.、](?!\\d)|[①-⑳]).*");

    private static final Pattern TERMINAL = Pattern.compile(".*(?:[。！？!?；;：:]|……|\\.{3,6})[”’\"'）)」』】》]*");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–~·.]*(?:\\d{1,4}|[ivxIVX]{1,5})[-—–~·.]*|第\\d{1,4}页(?:[,，/]?共\\d{1,4}页)?|\\d{1,4}/\\d{1,4}");
    private static final Pattern OCCASION =
            Pattern.compile("[(-—―─]*(?:.{0,16}?[日月年])?,?在.{4,50}(?:上|上的(?:报告|讲话|发言|致辞|述职))[)]?");
    private static final Pattern OCCASION_OPENING = Pattern.compile("[(-—―─]*.{0,16}?[日月年],?在.{4,40}");
    private static final Pattern SALUTATION =
            Pattern.compile("(?:各位(?:代表|委员|领导|同志|来宾|同事|朋友|嘉宾)|同志们|尊敬的.{1,20}|.{0,12}(?:人大常委会|常务委员会|市委|县委|区委|省委))"
                    + "(?:[,、]?(?:各位.{2,8}|同志们|委员们|女士们|先生们|主任.{0,20}))*[:!!,].{0,12}");
    private static final Pattern CAPTION =
            Pattern.compile(".*(?:记者|通讯员|摄影|供图|新华社).{0,16}(?:摄|摄影|供图|报道)[)]?|.{4,60}[/ ]?摄");
    private static final Pattern ORGANISATION =
            Pattern.compile("(?!.*(?:建设|推进|打造|服务型))[一-鿿]{2,24}(?:人民政府|委员会|办公室|局|厅|[省市县区党]委|检察院|法院|研究院|大学"
                    + "|党校|党组|支队|大队|编辑部|课题组|研究中心)");
    private static final Pattern NOISE_PREFIX = Pattern.compile("(?:##|[#*>\\s]).*");

    private LineShape() {}

    static boolean isNumberedHeading(String line) {
        return NUMBERED.matcher(Spacing.squeeze(head(line, 12))).lookingAt();
    }

    /** Whether a sentence, or what introduces a list, is over at its end. */
    static boolean endsSentence(String line) {
        return TERMINAL.matcher(tail(Spacing.trim(line), 12)).matches();
    }

    static boolean holdsSentence(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("。！？；".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isPageNumber(String line) {
        return line.length() <= 40 && PAGE_NUMBER.matcher(Spacing.squeeze(line)).matches();
    }

    /** {@code ——2026年1月27日在某省第十四届人民代表大会第四次会议上}. */
    static boolean isOccasion(String line) {
        return line.length() <= 80 && OCCASION.matcher(Spacing.squeeze(line)).matches();
    }

    /** The first half of an occasion that is broken over two lines. */
    static boolean opensOccasion(String line) {
        return line.length() <= 60
                && OCCASION_OPENING.matcher(Spacing.squeeze(line)).matches()
                && !holdsSentence(line)
                && !line.contains("，");
    }

    /** {@code 各位代表：}, with which a speech begins. */
    static boolean isSalutation(String line) {
        return line.length() <= 40 && SALUTATION.matcher(Spacing.squeeze(line)).matches();
    }

    static boolean isCaption(String line) {
        return line.length() <= 160 && CAPTION.matcher(Spacing.squeeze(line)).matches();
    }

    /** The bare name of a body: who wrote or signed, never what an article is called. */
    static boolean isOrganisation(String line) {
        return line.length() <= 60 && ORGANISATION.matcher(Spacing.trim(line)).matches();
    }

    /** Whether it could be printed large above an article: short, unnumbered, not a sentence. */
    static boolean couldBeTitle(String line) {
        if (line.length() > 120) {
            return false;
        }
        String t = Spacing.squeeze(line);
        if (t.length() < 4
                || t.length() > 60
                || !hasHan(t)
                || NOISE_PREFIX.matcher(t).matches()) {
            return false;
        }
        char last = t.charAt(t.length() - 1);
        boolean open = ",;:、。".indexOf(last) >= 0;
        boolean bracketed = t.charAt(0) == '(' && last == ')';
        return !open
                && !bracketed
                && !(endsSentence(line) && t.length() > 40)
                && t.indexOf('。') < 0
                && !isNumberedHeading(line)
                && !isPageNumber(line)
                && !isCaption(line)
                && !isSalutation(line);
    }

    static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u4E00' && text.charAt(i) <= '\u9FFF') {
                return true;
            }
        }
        return false;
    }

    private static String head(String line, int length) {
        String text = Spacing.trim(line);
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static String tail(String text, int length) {
        return text.length() <= length ? text : text.substring(text.length() - length);
    }
}
