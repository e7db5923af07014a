package io.zhengtu.cli;

import io.zhengtu.curation.Decision;
import java.util.ArrayList;
import java.util.List;

/** A decision in words, one line and where it was taken back a second one. */
final class DecisionText {

    private DecisionText() {}

    static List<String> of(Decision decision) {
        List<String> lines = new ArrayList<>();
        lines.add("%s  %s  %s  %s  %s（%s）"
                .formatted(
                        decision.id(),
                        decision.at(),
                        decision.by(),
                        decision.kind(),
                        decision.summary(),
                        decision.reason()));
        if (!decision.standing()) {
            lines.add("    已撤销 / revoked: %s  %s（%s）"
                    .formatted(
                            decision.revocation().at(),
                            decision.revocation().by(),
                            decision.revocation().reason()));
        }
        return lines;
    }
}
