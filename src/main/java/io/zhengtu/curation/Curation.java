package io.zhengtu.curation;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.graph.GraphChange;
import io.zhengtu.graph.Identity;
import io.zhengtu.graph.Revision;
import io.zhengtu.lexicon.MeasureLexicon;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * The decisions that analysts make, each recorded and brought to bear on the graph in one transaction, or refused with a
 * {@link CurationException} and nothing changed. Making the decision that already stands gives that decision again.
 */
public final class Curation implements Revision {

    private final Driver driver;
    private final SessionConfig session;
    private final Identity identity;
    private final InstantSource clock;

    /** @param database name of the database, {@code null} for the user's home database */
    public Curation(Driver driver, String database, MeasureLexicon lexicon, InstantSource clock) {
        this.driver = driver;
        this.session = database == null ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
        this.identity = new Identity(lexicon);
        this.clock = clock;
    }

    private Decision decide(Author author, Function<Sitting, Decision> verb) {
        String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        try (Session open = driver.session(session)) {
            return open.executeWrite(tx -> {
                GraphChange change = new GraphChange(tx);
                // From here on nobody else changes the graph, so what is looked up stays so.
                change.number();
                Decision decision = verb.apply(new Sitting(change, author, at));
                change.settle();
                return decision;
            });
        }
    }

    private Decision onClaims(Author author, Function<ClaimDecisions, Decision> verb) {
        return decide(author, sitting -> verb.apply(new ClaimDecisions(sitting, identity)));
    }

    private Decision onMeasures(Author author, Function<MeasureDecisions, Decision> verb) {
        return decide(author, sitting -> verb.apply(new MeasureDecisions(sitting, identity)));
    }

    /** The claim is right. */
    public Decision confirm(String claim, Author author) {
        return onClaims(author, claims -> claims.verdict(claim, Action.Confirm::new));
    }

    /** The claim is wrong: it supports no edge from now on. */
    public Decision reject(String claim, Author author) {
        return onClaims(author, claims -> claims.verdict(claim, Action.Reject::new));
    }

    /** The claim says something else than was read. */
    public Decision edit(String claim, Correction correction, Author author) {
        if (correction.isEmpty()) {
            throw new CurationException("correction", "请给日期、对象或地区 / give a date, an object or a region");
        }
        return onClaims(author, claims -> claims.edit(claim, correction));
    }

    /** Adds a claim that nothing was read for. */
    public Decision add(NewClaim claim, Author author) {
        return onClaims(author, claims -> claims.add(claim));
    }

    /** Two measures are one: all claims of {@code from}, stored and to come, are on {@code into}. By id or name. */
    public Decision merge(String from, String into, Author author) {
        return onMeasures(author, measures -> measures.merge(from, into));
    }

    /**
     * Some names of a measure are not its own. Where a merge or an alias brought them, that decision is revoked and
     * returned; else claims made under these names go to a measure of their own, called by the first of them.
     */
    public Decision split(String measure, List<String> names, Author author) {
        return onMeasures(author, measures -> measures.split(measure, names));
    }

    /** The measure has one more name, under which it is found and claims to come are on it. */
    public Decision alias(String measure, String alias, Author author) {
        return onMeasures(author, measures -> measures.alias(measure, alias));
    }

    /** Two measures that look like one are two, and are proposed no more. */
    public Decision keepApart(String one, String other, Author author) {
        return onMeasures(author, measures -> measures.keepApart(one, other));
    }

    /** Takes a decision back: everything stands as if it had never been made. The log keeps both. */
    public Decision revoke(String decision, Author author) {
        return decide(author, sitting -> {
            Decision found = sitting.log().get(decision);
            if (found.standing()) {
                sitting.revoke(found);
            }
            return sitting.log().get(decision);
        });
    }

    /** Measures that may be one, the likeliest first, without those that analysts keep apart. */
    public List<MergeProposal> proposals() {
        try (Session open = driver.session(session)) {
            return open.executeRead(MergeProposals::in);
        }
    }

    /** Claims for an analyst to choose from, by article and place. What is {@code null} does not matter. */
    public List<ListedClaim> claims(String measure, String region, String status, ClaimType type, int limit) {
        try (Session open = driver.session(session)) {
            return open.executeRead(tx -> new Lookup(tx).claims(measure, region, status, type, limit));
        }
    }

    /** All decisions, the latest first. */
    public List<Decision> log() {
        try (Session open = driver.session(session)) {
            return open.executeRead(tx -> new DecisionLog(tx).all());
        }
    }

    @Override
    public void revise(Collection<String> articles, GraphChange change) {
        DecisionLog log = new DecisionLog(change.tx());
        if (log.isEmpty()) {
            return;
        }
        Reviser reviser = new Reviser(change, log);
        Map<String, List<Decision>> decided = log.onArticles(articles);
        ManualClaims manual = new ManualClaims(change, new Lookup(change.tx()));
        decided.forEach((article, decisions) -> decisions.forEach(decision -> {
            if (decision.action() instanceof Action.Add add
                    && reviser.claims(List.of(add.claim().id())).isEmpty()) {
                manual.write(add.claim(), article, decision.at());
            }
        }));
        MeasureNames names = MeasureNames.of(log.onMeasures());
        Set<String> measures = new LinkedHashSet<>(names.left());
        measures.addAll(names.renamed());
        reviser.revise(
                reviser.ids(
                        CurationStatement.FIND_CLAIMS_TO_REVISE,
                        Map.of(
                                "articles", List.copyOf(articles),
                                "decided", List.copyOf(decided.keySet()),
                                "measures", List.copyOf(measures))),
                List.of());
    }
}
