package io.zhengtu.graph;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.corpus.Article;
import io.zhengtu.corpus.Source;
import io.zhengtu.extract.Extraction;
import io.zhengtu.lexicon.Measure;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A gazetteer of five regions, a lexicon of two practices, and articles made from claims. */
public final class Fixtures {

    public static final Region NATION = new Region("100000", "中国", "中国", Level.NATION, null);
    public static final Region HUNAN = new Region("430000", "湖南省", "湖南省", Level.PROVINCE, "100000");
    public static final Region CHANGSHA = new Region("430100", "长沙市", "湖南省/长沙市", Level.PREFECTURE, "430000");
    public static final Region COUNTY = new Region("430121", "长沙县", "湖南省/长沙市/长沙县", Level.COUNTY, "430100");
    public static final Region TOWN = new Region("430121106", "黄花镇", "湖南省/长沙市/长沙县/黄花镇", Level.TOWNSHIP, "430121");

    public static final MeasureLexicon LEXICON = new MeasureLexicon(List.of(
            new Measure("双随机一公开", List.of("双随机监管"), "市场监管", "随机抽取对象和人员，结果公开"),
            new Measure("一件事一次办", List.of(), "政务服务", "多个事项合并办理")));

    public static final Provenance PROVENANCE =
            new Provenance("test 1", Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));

    private Fixtures() {}

    public static RegionDirectory directory() {
        Map<String, Region> regions = Stream.of(NATION, HUNAN, CHANGSHA, COUNTY, TOWN)
                .collect(Collectors.toMap(Region::code, Function.identity()));
        return new RegionDirectory() {
            @Override
            public Collection<Region> regions() {
                return regions.values();
            }

            @Override
            public Optional<Region> byCode(String code) {
                return Optional.ofNullable(regions.get(code));
            }

            @Override
            public List<String> names(Region region) {
                return region.equals(CHANGSHA) ? List.of("长沙市", "长沙") : List.of(region.name());
            }
        };
    }

    /** A statement on the first occurrence of {@code evidence} in the article. */
    public static Statement statement(Article article, Region region, String object, String date, String evidence) {
        int start = article.text().indexOf(evidence);
        return new Statement(
                article.id(),
                region,
                null,
                object,
                null,
                date == null ? null : Edtf.parse(date),
                new Evidence(evidence, start, start + evidence.length()),
                "test",
                0.9);
    }

    public static Article article(String id, String title, String date, String text) {
        Source source = new Source("报告.txt", "sha-" + id, 1, 9);
        return new Article(id, title, null, date == null ? null : LocalDate.parse(date), null, source, text);
    }

    public static Claim adopted(Article article, Region region, String object, String date) {
        return new Claim.Adopted(statement(article, region, object, date, object));
    }

    public static Extraction extraction(Article article, Claim... claims) {
        return new Extraction(article, CHANGSHA, List.of(claims));
    }
}
