package io.zhengtu.web;

import io.zhengtu.check.CitedClaim;
import io.zhengtu.check.ContestedFirst;
import io.zhengtu.check.Days;
import io.zhengtu.check.Finding;
import io.zhengtu.check.GraphCheck;
import io.zhengtu.check.Verdict;
import io.zhengtu.query.ComputedField;
import io.zhengtu.query.ComputedPage;
import io.zhengtu.query.FieldRequest;
import io.zhengtu.query.NodeRef;
import io.zhengtu.query.SchemaPart;
import io.zhengtu.region.Level;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Contradictions in the graph as fields of the interface. */
final class CheckPart implements SchemaPart {

    /** Of one kind; an analyst who has more has a fault upstream to mend first. */
    private static final int MOST_FINDINGS = 10_000;

    private final GraphCheck check;

    CheckPart(GraphCheck check) {
        this.check = check;
    }

    @Override
    public List<String> documents() {
        return List.of("check.graphqls");
    }

    @Override
    public Map<String, ComputedField> queries() {
        return Map.of("contestedFirsts", this::contestedFirsts, "findings", this::findings);
    }

    private Object contestedFirsts(FieldRequest request) {
        return ComputedPage.of(
                check.contestedFirsts().stream().map(ContestNode::of).toList(), ContestNode::id, request);
    }

    private Object findings(FieldRequest request) {
        List<String> asked = request.argument("kinds");
        Collection<Finding.Kind> kinds = asked == null
                ? List.of(Finding.Kind.values())
                : asked.stream().map(Finding.Kind::valueOf).toList();
        return ComputedPage.of(
                check.findings(kinds, MOST_FINDINGS).stream()
                        .map(FindingNode::of)
                        .toList(),
                FindingNode::id,
                request);
    }

    /** {@code ContestedFirst} of the schema. */
    private record ContestNode(
            String id,
            NodeRef measure,
            Level scope,
            NodeRef scopeRegion,
            boolean nested,
            boolean decided,
            List<SideNode> sides) {

        static ContestNode of(ContestedFirst contest) {
            return new ContestNode(
                    contest.id(),
                    new NodeRef("Measure", contest.measure()),
                    contest.scope() == Level.TOWNSHIP ? null : contest.scope(),
                    new NodeRef("Region", contest.scopeRegion().code()),
                    contest.nested(),
                    contest.decided(),
                    contest.sides().stream().map(SideNode::of).toList());
        }
    }

    /** {@code ContestingSide} of the schema. */
    private record SideNode(
            NodeRef region,
            List<NodeRef> claims,
            List<NodeRef> support,
            String earliest,
            String knownBy,
            Verdict verdict,
            String reason) {

        static SideNode of(ContestedFirst.Side side) {
            return new SideNode(
                    new NodeRef("Region", side.region().code()),
                    references(side.claims()),
                    references(side.support()),
                    day(side.earliest()),
                    day(side.knownBy()),
                    side.verdict(),
                    side.reason().toString());
        }

        private static String day(Integer day) {
            return day == null ? null : Days.text(day);
        }
    }

    /** {@code Finding} of the schema. */
    private record FindingNode(
            String id,
            Finding.Kind kind,
            String message,
            List<NodeRef> regions,
            NodeRef measure,
            NodeRef award,
            List<NodeRef> claims) {

        static FindingNode of(Finding finding) {
            return new FindingNode(
                    finding.id(),
                    finding.kind(),
                    finding.chinese() + " / " + finding.english(),
                    finding.regions().stream()
                            .map(code -> new NodeRef("Region", code))
                            .toList(),
                    finding.measure() == null ? null : new NodeRef("Measure", finding.measure()),
                    finding.award() == null ? null : new NodeRef("Award", finding.award()),
                    references(finding.claims()));
        }
    }

    private static List<NodeRef> references(List<CitedClaim> claims) {
        return claims.stream().map(claim -> new NodeRef("Claim", claim.id())).toList();
    }
}
