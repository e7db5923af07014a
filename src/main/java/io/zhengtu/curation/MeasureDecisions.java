package io.zhengtu.curation;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.graph.Identity;
import io.zhengtu.lexicon.MeasureLexicon;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decisions about which names are one measure. */
final class MeasureDecisions {

    private final Sitting sitting;
    private final Identity identity;

    MeasureDecisions(Sitting sitting, Identity identity) {
        this.sitting = sitting;
        this.identity = identity;
    }

    Decision merge(String from, String into) {
        Subject one = sitting.lookup().measure("from", from);
        Subject other = sitting.lookup().measure("into", into);
        if (one.id().equals(other.id())) {
            throw new CurationException("into", "“%s”与“%s”已是同一举措 / are one measure already".formatted(from, into));
        }
        refuseCircle(one.id(), other.id());
        return sitting.onMeasures(new Action.Merge(one, other));
    }

    private void refuseCircle(String from, String into) {
        List<Decision> standing = sitting.log().onMeasures();
        if (MeasureNames.of(standing).leads(into, from)) {
            String decision = standing.stream()
                    .filter(d -> d.action() instanceof Action.OnMeasures on
                            && on.measures().contains(from)
                            && d.kind() != Kind.KEEP_APART)
                    .map(Decision::id)
                    .findFirst()
                    .orElse("");
            throw new CurationException(
                    "into",
                    "与先前的决定 %s 相反，请先撤销它 / contrary to that earlier decision; revoke it first".formatted(decision));
        }
    }

    /**
     * Some names of a measure are not its own. Where a merge or an alias brought them, that decision is revoked and
     * returned; else claims made under these names go to a measure of their own, called by the first of them.
     */
    Decision split(String measure, List<String> names) {
        if (names.isEmpty()) {
            throw new CurationException("names", "请给要分出去的名称 / give the names to split off");
        }
        Subject from = sitting.lookup().measure("measure", measure);
        List<Decision> standing = sitting.log().onMeasures();
        MeasureNames leads = MeasureNames.of(standing);
        Set<String> keys = keys(names);
        for (int i = standing.size() - 1; i >= 0; i--) {
            Subject brought = brought(standing.get(i).action());
            if (brought != null
                    && leads.resolve(brought.id(), null).equals(from.id())
                    && keys(brought.names()).containsAll(keys)) {
                sitting.revoke(standing.get(i));
                return sitting.log().get(standing.get(i).id());
            }
        }
        Set<String> own = keys(from.aliases());
        if (!own.containsAll(keys)) {
            throw new CurationException(
                    "names",
                    "“%s”的别名里没有其中之一，它的别名是 / not all of these are aliases of that measure, whose aliases are: %s"
                            .formatted(from.name(), String.join("，", from.aliases())));
        }
        Subject found = Subject.of(Identity.provisional(names.get(0)));
        Subject into = new Subject(found.label(), found.id(), found.name(), null, List.of(), from.theme(), null, true);
        refuseCircle(from.id(), into.id());
        return sitting.onMeasures(new Action.Split(from, List.copyOf(names), into));
    }

    /** The names that a decision brought to a measure, {@code null} where it brought none. */
    private static Subject brought(Action action) {
        if (action instanceof Action.Merge merge) {
            return merge.from();
        }
        return action instanceof Action.Alias alias ? alias.alias() : null;
    }

    private static Set<String> keys(Collection<String> names) {
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(MeasureLexicon.key(name)));
        return keys;
    }

    /** The measure has one more name, under which it is found and claims to come are on it. */
    Decision alias(String measure, String alias) {
        if (alias == null || MeasureLexicon.key(alias).isEmpty()) {
            throw new CurationException("alias", "别名不能为空 / the alias must not be empty");
        }
        Subject into = sitting.lookup().measure("measure", measure);
        Subject named = identity.of(ClaimType.ADOPTED, alias.strip(), null, null)
                .map(Subject::of)
                .orElseThrow();
        for (Decision decision : sitting.log().onMeasures()) {
            if (decision.action() instanceof Action.Alias before
                    && before.alias().id().equals(named.id())
                    && before.into().id().equals(into.id())) {
                return decision;
            }
        }
        boolean taken = MeasureNames.of(sitting.log().onMeasures()).leads(named.id(), into.id())
                || named.id().equals(into.id());
        if (taken) {
            throw new CurationException("alias", "“%s”已是它的名称 / is a name of it already".formatted(alias));
        }
        if (!named.provisional()) {
            throw new CurationException(
                    "alias",
                    "“%s”已指举措“%s”，若为同一举措请合并 / names that measure; merge the two if they are one"
                            .formatted(alias, named.name()));
        }
        refuseCircle(named.id(), into.id());
        return sitting.onMeasures(new Action.Alias(named, into));
    }

    /** Two measures that look like one are two, and are proposed no more. */
    Decision keepApart(String one, String other) {
        Subject first = sitting.lookup().measure("one", one);
        Subject second = sitting.lookup().measure("other", other);
        if (first.id().equals(second.id())) {
            throw new CurationException("other", "两者是同一举措 / these are one measure");
        }
        Set<String> pair = Set.of(first.id(), second.id());
        for (Decision decision : sitting.log().onMeasures()) {
            if (decision.action() instanceof Action.KeepApart apart
                    && pair.equals(Set.of(apart.one().id(), apart.other().id()))) {
                return decision;
            }
        }
        return sitting.append(new Action.KeepApart(first, second));
    }
}
