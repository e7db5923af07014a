package io.zhengtu.extract;

import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import io.zhengtu.region.ScopeWords;
import io.zhengtu.region.Toponym;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads within which region something is first, ranked or spread: 全省, 在全市, 国内, 自治区首个, 上海. */
final class ScopeReader {

    private static final Pattern WORD = Pattern.compile(
            "全国|我国|国内|全省|省内|我省|全市|市内|我市|全区|区内|我区|全州|州内|我州|全县|县内|我县|全盟|全旗|自治区|省级|市级|国家级|[省市县区州]直(?=机关|单位|部门)");

    private static final Pattern OUTSIDE =
            Pattern.compile("[东中西]部|东北|西北|西南|东南|华[东南北中]|长三角|珠三角|京津冀|大湾区|沿海|全球|世界|亚洲|同类|同级|同行业|系统内");

    /** The cities of a province, among whom something is first, ranked or spread: 在14个市州中. */
    private static final Pattern CITIES =
            Pattern.compile("(?:\\d+|[一二三四五六七八九十]+)?个?(?:市州|州市|地市|地州市|设区市|设区的市)(?=中|里|第|排|之首|率先)");

    private final ScopeWords scopeWords;

    ScopeReader(ScopeWords scopeWords) {
        this.scopeWords = scopeWords;
    }

    /** A region as a scope, with its level. */
    record Scope(Region region, Level level, int start) {}

    /** Whether the stretch names a scope that is no region of government (中部地区, 全球), so that no other may stand in for it. */
    boolean isOutside(ArticleReading reading, int from, int to) {
        return OUTSIDE.matcher(reading.text()).region(from, to).find();
    }

    /** The region that a scope word (全省, 自治区) means for a subject of the article. */
    Optional<Region> region(ArticleReading reading, Subject subject, String word) {
        return scopeWords.resolve(word, reading.focal() != null ? reading.focal() : subject.region());
    }

    /** The last scope named in [from, to) of the article. */
    Optional<Scope> last(ArticleReading reading, Subject subject, int from, int to) {
        Scope scope = null;
        Region seen = reading.focal() != null ? reading.focal() : subject == null ? null : subject.region();
        Matcher word = WORD.matcher(reading.text()).region(from, to);
        while (seen != null && word.find()) {
            String whole = word.group().replaceFirst("^([省市区州县])[内直]$", "全$1");
            Optional<Region> resolved = scopeWords.resolve(whole, seen, subject == null ? null : subject.region());
            boolean own = subject != null
                    && subject.holder() == null
                    && resolved.filter(subject.region()::equals).isPresent();
            Optional<Region> region =
                    own ? scopeWords.beyond(whole, subject.region()).or(() -> resolved) : resolved;
            if (region.isPresent()) {
                scope = new Scope(region.get(), region.get().level(), word.start());
            }
        }
        Matcher cities = CITIES.matcher(reading.text()).region(from, to).useTransparentBounds(true);
        if (scope == null && seen != null && cities.find()) {
            int at = cities.start();
            scope = scopeWords
                    .resolve("全省", seen)
                    .map(province -> new Scope(province, province.level(), at))
                    .orElse(null);
        }
        for (Toponym place : reading.mentions().toponyms(from, to)) {
            boolean contains = subject != null
                    && place.end() <= to
                    && !place.region().path().equals(subject.region().path())
                    && subject.region().within(place.region());
            if (contains && (scope == null || place.start() > scope.start())) {
                scope = new Scope(place.region(), place.region().level(), place.start());
            }
        }
        return Optional.ofNullable(scope);
    }
}
