package io.zhengtu.extract;

import io.zhengtu.claim.Claim;
import io.zhengtu.claim.ClaimType;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads articles. Immutable and safe for use by several threads. */
public final class Extractor {

    /** Claims less sure than this are not handed out unless asked for. */
    public static final double LEAST_CONFIDENCE = 0.5;

    private final FocalRegion focalRegion;
    private final MentionFinder mentions;
    private final Outline outline;
    private final List<ClaimExtractor> extractors;
    private final double leastConfidence;

    private Extractor(
            FocalRegion focalRegion,
            MentionFinder mentions,
            Outline outline,
            List<ClaimExtractor> extractors,
            double leastConfidence) {
        this.focalRegion = focalRegion;
        this.mentions = mentions;
        this.outline = outline;
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
        SubjectReader subjects = new SubjectReader(scopeWords, OrganisationLexicon.load());
        ScopeReader scopes = new ScopeReader(scopeWords);
        DateReader dates = new DateReader();
        Confidence confidence = new Confidence(SignWeights.load());
        CanonicalReader canonical = new CanonicalReader(measures);
        List<ClaimExtractor> extractors = List.of(
                new AwardExtractor(
                        new HonourReader(heads, scopeWords), new RecipientReader(subjects), dates, confidence),
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
                        new OwnerReader(subjects),
                        confidence,
                        dates));
        return new Extractor(
                new FocalRegion(gazetteer, toponyms),
                new MentionFinder(measures, TriggerLexicon.load(), toponyms, segmenter),
                new Outline(subjects),
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
        for (Passage passage : outline.passages(reading)) {
            for (ClaimExtractor extractor : extractors) {
                extractor.extract(passage, claims::add);
            }
        }
        return new Extraction(article, focal, told(claims));
    }

    /** What is sure enough, the same fact told twice only once, in order of the text. */
    private List<Claim> told(List<Claim> claims) {
        Map<List<Object>, Claim> told = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.statement().confidence() >= leastConfidence) {
                told.merge(fact(claim), claim, Extractor::fuller);
            }
        }
        return told.values().stream()
                .sorted(Comparator.comparingInt(
                                (Claim c) -> c.statement().evidence().start())
                        .thenComparingInt(c -> c.statement().evidence().end())
                        .thenComparing(Claim::type)
                        .thenComparing(Claim::id))
                .toList();
    }

    /** What makes two claims of an article the same fact. */
    private static List<Object> fact(Claim claim) {
        String object = claim.statement().canonical() != null
                ? claim.statement().canonical()
                : claim.statement().object();
        String holder = claim.type() == ClaimType.AWARDED && claim.statement().holder() != null
                ? claim.statement().holder()
                : "";
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
