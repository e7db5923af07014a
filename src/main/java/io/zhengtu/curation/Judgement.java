package io.zhengtu.curation;

import io.zhengtu.claim.Edtf;
import io.zhengtu.curation.ReadClaim.Standing;
import io.zhengtu.graph.Days;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a claim stands by all decisions on it, the later over the earlier: computed from what was read, never from how it
 * stood before.
 *
 * @param subject the node that it speaks of, {@code null} for a ranking
 */
record Judgement(Standing standing, Subject subject) {

    /** @param decisions on this claim that stand, in their order */
    static Judgement of(ReadClaim claim, List<Action.OnClaim> decisions, MeasureNames names) {
        String status = claim.manual() ? "CONFIRMED" : "EXTRACTED";
        List<String> corrected = new ArrayList<>();
        String date = claim.read().date();
        String object = claim.read().object();
        String region = claim.read().region();
        String within = claim.read().within();
        Subject subject = claim.read().subject();
        for (Action.OnClaim decision : decisions) {
            if (decision instanceof Action.Confirm) {
                status = "CONFIRMED";
            } else if (decision instanceof Action.Reject) {
                status = "REJECTED";
            } else if (decision instanceof Action.Edit edit) {
                edit.fields().stream().filter(f -> !corrected.contains(f)).forEach(corrected::add);
                if (edit.fields().contains("date")) {
                    date = edit.date();
                }
                if (edit.fields().contains("object")) {
                    object = edit.object();
                    subject = edit.subject();
                }
                if (edit.fields().contains("region")) {
                    region = edit.region();
                    within = edit.within();
                }
            }
        }
        if (subject != null && subject.label().equals("Measure")) {
            String id = names.resolve(subject.id(), object);
            if (!id.equals(subject.id())) {
                subject = names.subject(id).orElseThrow();
            }
        }
        String target = subject == null ? null : subject.id();
        return new Judgement(
                new Standing(status, List.copyOf(corrected), date, object, region, within, target), subject);
    }

    /** The properties of the claim's node that say so. */
    Map<String, Object> properties(ReadClaim claim) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("status", standing.status());
        properties.put("corrected", standing.corrected().isEmpty() ? null : standing.corrected());
        properties.put("date", standing.date());
        Edtf date = standing.date() == null ? null : Edtf.parse(standing.date());
        properties.put("earliest", date == null ? null : Days.number(date.earliest()));
        properties.put("latest", date == null ? null : Days.number(date.latest()));
        properties.put("object", standing.object());
        boolean renamed = standing.corrected().contains("object");
        properties.put("canonical", renamed ? null : claim.read().canonical());
        properties.put(
                "readDate", standing.corrected().contains("date") ? claim.read().date() : null);
        properties.put("readObject", renamed ? claim.read().object() : null);
        properties.put("readCanonical", renamed ? claim.read().canonical() : null);
        return properties;
    }

    boolean moves(ReadClaim claim) {
        return !standing.region().equals(claim.now().region())
                || !Objects.equals(standing.within(), claim.now().within())
                || standing.corrected().contains("region")
                        != claim.now().corrected().contains("region");
    }

    boolean retargets(ReadClaim claim) {
        return !Objects.equals(standing.target(), claim.now().target());
    }
}
