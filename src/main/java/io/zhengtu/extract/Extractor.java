package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
import io.zhengtu.claim.Edtf;
import io.zhengtu.claim.Evidence;
import io.zhengtu.claim.Statement;
import io.zhengtu.corpus.Article;
import io.zhengtu.lexicon.FigurativeLexicon;
import io.zhengtu.lexicon.HeadLexicon;
import io.zhengtu.lexicon.MeasureLexicon;
import io.zhengtu.lexicon.OrganisationLexicon;
import io.zhengtu.lexicon.SignWeights;
import io.zhengtu.lexicon.TriggerLexicon;
import io.zhengtu.mention.MentionFinder;
import io.zhengtu.region.FocalRegion;
import io.zhengtu.region.Gazetteer;
import io.zhengtu.region.Region;
import io.zhengtu.region.ScopeWords;
import io.zhengtu.region.ToponymResolver;
import io.zhengtu.text.Prose;
import io.zhengtu.text.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads articles. Immutable and safe for use by several threads. */
public final class Extractor {

    /** Claims less sure than this are not handed out unless asked for. */
    public static final double LEAST_CONFIDENCE = 0.5;

    private final FocalRegion focalRegion;
    private final MentionFinder mentions;
    private final Outline outline;
    private final OwnerReader owners;
    private final List<ClaimExtractor> extractors;
    private final double leastConfidence;

    private Extractor(
            FocalRegion focalRegion,
            MentionFinder mentions,
            Outline outline,
            OwnerReader owners,
            List<ClaimExtractor> extractors,
            double leastConfidence) {
        this.focalRegion = focalRegion;
        this.mentions = mentions;
        this.outline = outline;
        this.owners = owners;
        this.extractors = List.copyOf(extractors);
        this.leastConfidence = leastConfidence;
    }

    /** An extractor over the shipped gazetteer and lexicons. */
    public static Extractor standard(Gazetteer gazetteer, MeasureLexicon measures) {
        return standard(gazetteer, measures, LEAST_CONFIDENCE);
    }

    /** @param leastConfidence claims less sure than this are left out; 0 hands out everything */
    public static Extractor standard(Gazetteer gazetteer, MeasureLexicon measures, double leastConfidence) {
        Segmenter segmenter = new Segmenter();
        ToponymResolver toponyms = new ToponymResolver(gazetteer);
        ScopeWords scopeWords = new ScopeWords(gazetteer);
        HeadLexicon heads = HeadLexicon.load();
        SubjectReader subjects = new SubjectReader(scopeWords, new OrganisationNames(OrganisationLexicon.load()));
        OwnerReader owners = new OwnerReader(subjects);
        ScopeReader scopes = new ScopeReader(scopeWords);
        DateReader dates = new DateReader();
        Confidence confidence = new Confidence(SignWeights.load());
        CanonicalReader canonical = new CanonicalReader(measures);
        List<ClaimExtractor> extractors = List.of(
                new AwardExtractor(
                        new HonourNames(heads), scopeWords, new RecipientReader(subjects), dates, confidence),
                new FirstExtractor(scopes, dates, canonical, heads, confidence),
                new DocumentExtractor(dates, confidence),
                new PilotExtractor(dates, canonical, confidence),
                new RankExtractor(scopes, dates, confidence),
                new SpreadExtractor(new SpreadPlaces(scopes), dates, canonical, confidence),
                new AdoptionExtractor(
                        canonical,
                        new PracticeNames(heads),
                        new BuiltNames(segmenter),
                        new AdoptionSigns(FigurativeLexicon.load(), heads),
                        owners,
                        confidence,
                        dates));
        return new Extractor(
                new FocalRegion(gazetteer, toponyms),
                new MentionFinder(measures, TriggerLexicon.load(), toponyms, segmenter),
                new Outline(subjects),
                owners,
                extractors,
                leastConfidence);
    }

    /** Reads one article. */
    public Extraction extract(Article article) {
        Region focal = focalRegion
                .of(article.title(), article.subtitle(), article.author(), article.text())
                .orElse(null);
        Prose prose = Prose.of(article.text());
        ArticleReading reading = new ArticleReading(article, focal, prose, mentions.find(prose, focal, article.date()));
        List<Claim> claims = new ArrayList<>();
        List<Passage> passages = outline.passages(reading);
        IntroducedNames introduced = IntroducedNames.of(passages, owners);
        for (Passage passage : passages) {
            for (ClaimExtractor extractor : extractors) {
                extractor.extract(passage.with(introduced), claims::add);
            }
        }
        return new Extraction(article, focal, told(claims));
    }

    /** What is sure enough, the same fact told twice only once, in order of the text. */
    private List<Claim> told(List<Claim> claims) {
        Map<List<Object>, Claim> told = new LinkedHashMap<>();
        List<HonourName> honours = claims.stream()
                .filter(claim -> claim.type() == ClaimType.AWARDED || claim.type() == ClaimType.ASPIRES)
                .map(Claim::statement)
                .map(honour -> new HonourName(honour.evidence(), MeasureLexicon.key(honour.object())))
                .toList();
        for (Claim claim : claims) {
            if (claim.statement().confidence() >= leastConfidence && !isPartOfHonour(claim, honours)) {
                told.merge(fact(claim), claim, Extractor::fuller);
            }
        }
        List<Claim> inOrder = told.values().stream()
                .sorted(Comparator.comparingInt(
                                (Claim c) -> c.statement().evidence().start())
                        .thenComparingInt(c -> c.statement().evidence().end())
                        .thenComparing(Claim::type)
                        .thenComparing(
                                c -> c.statement().date(), Comparator.nullsFirst(Comparator.comparing(Edtf::earliest)))
                        .thenComparing(Claim::id))
                .toList();
        Set<Claim> toldMore = toldMore(inOrder);
        return inOrder.stream().filter(claim -> !toldMore.contains(claim)).toList();
    }

    /** The name of an honour, as a key, and the words that state it. */
    private record HonourName(Evidence evidence, String key) {}

    /** Whether a practice is only part of an honour's name in the same words: 获评“五星级司法所”, 全国“八五”普法先进县. */
    private static boolean isPartOfHonour(Claim claim, List<HonourName> honours) {
        if (claim.type() != ClaimType.ADOPTED || honours.isEmpty()) {
            return false;
        }
        Evidence evidence = claim.statement().evidence();
        String name = MeasureLexicon.key(claim.statement().object());
        return honours.stream()
                .anyMatch(honour -> honour.evidence().start() < evidence.end()
                        && evidence.start() < honour.evidence().end()
                        && honour.key().contains(name));
    }

    /** Those of claims in order of the text whose words tell the same adoption by a fuller name as well. */
    private static Set<Claim> toldMore(List<Claim> claims) {
        Set<Claim> toldMore = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim one = claims.get(i);
            int end = one.statement().evidence().end();
            for (int j = i + 1;
                    j < claims.size() && claims.get(j).statement().evidence().start() < end;
                    j++) {
                Claim other = claims.get(j);
                if (isSameAdoption(one, other)) {
                    toldMore.add(tellsMore(one.statement(), other.statement()) ? other : one);
                }
            }
        }
        return toldMore;
    }

    /** Whether one name begins or ends the other: “总单”, “总单”作业模式, 跨境“总单”作业模式. */
    private static boolean isSameAdoption(Claim one, Claim other) {
        if (one.type() != ClaimType.ADOPTED
                || other.type() != ClaimType.ADOPTED
                || !one.statement().region().equals(other.statement().region())) {
            return false;
        }
        String name = MeasureLexicon.key(one.statement().object());
        String another = MeasureLexicon.key(other.statement().object());
        return isEdge(name, another) || isEdge(another, name);
    }

    private static boolean isEdge(String part, String whole) {
        return whole.startsWith(part) || whole.endsWith(part);
    }

    private static boolean tellsMore(Statement one, Statement other) {
        boolean known = one.canonical() != null;
        return known != (other.canonical() != null)
                ? known
                : one.object().length() >= other.object().length();
    }

    /** What makes two claims of an article the same fact. */
    private static List<Object> fact(Claim claim) {
        String object = claim.statement().canonical() != null
                ? claim.statement().canonical()
                : claim.statement().object();
        boolean each = claim.type() == ClaimType.AWARDED || claim.type() == ClaimType.PILOT;
        String holder =
                each && claim.statement().holder() != null ? claim.statement().holder() : "";
        return List.of(
                claim.type(),
                claim.statement().region().path(),
                MeasureLexicon.key(object),
                MeasureLexicon.key(holder),
                claim.qualifier());
    }

    /** Of the same fact told twice the telling with the date, of two dated adoptions the first, else the surer. */
    private static Claim fuller(Claim a, Claim b) {
        boolean dated = a.statement().date() != null;
        if (dated != (b.statement().date() != null)) {
            return dated ? a : b;
        }
        if (dated && b.type() == ClaimType.ADOPTED) {
            return b.statement().date().earliest().isBefore(a.statement().date().earliest()) ? b : a;
        }
        return b.statement().confidence() > a.statement().confidence() ? b : a;
    }
}
