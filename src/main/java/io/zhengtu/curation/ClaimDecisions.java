package io.zhengtu.curation;

import io.zhengtu.claim.ClaimType;
import io.zhengtu.graph.Identity;
import io.zhengtu.region.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Decisions about single claims. */
final class ClaimDecisions {

    private final Sitting sitting;
    private final Identity identity;

    ClaimDecisions(Sitting sitting, Identity identity) {
        this.sitting = sitting;
        this.identity = identity;
    }

    Decision verdict(String id, Function<ClaimKey, Action.OnClaim> verdict) {
        ReadClaim claim = sitting.claim(id);
        Action.OnClaim action = verdict.apply(claim.key());
        List<Decision> before = sitting.decisionsOn(claim).stream()
                .filter(d -> !(d.action() instanceof Action.Edit))
                .toList();
        Decision last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.kind() == action.kind() ? last : sitting.onClaim(claim, action);
    }

    Decision edit(String claim, Correction correction) {
        ReadClaim read = sitting.claim(claim);
        List<String> fields = new ArrayList<>();
        String date = null;
        if (correction.date() != null) {
            fields.add("date");
            date = correction.date().isBlank()
                    ? null
                    : Lookup.date("date", correction.date()).toString();
        }
        String object = null;
        Subject subject = null;
        if (correction.object() != null) {
            fields.add("object");
            object = correction.object().strip();
            if (object.isEmpty()) {
                throw new CurationException("object", "对象不能为空 / the object must not be empty");
            }
            String level =
                    read.read().subject() == null ? null : read.read().subject().level();
            subject = identity.of(read.type(), object, null, level == null ? null : Level.valueOf(level))
                    .map(Subject::of)
                    .orElse(null);
        }
        String region = null;
        String within = null;
        if (correction.region() != null) {
            fields.add("region");
            Lookup.Place place = sitting.lookup().region("region", correction.region());
            region = place.code();
            within = read.type() == ClaimType.FIRST_IN && read.scope() != null
                    ? place.ancestor(Level.valueOf(read.scope()))
                    : read.read().within();
        }
        Action.Edit edit = new Action.Edit(read.key(), fields, date, object, subject, region, within);
        List<Decision> before = sitting.decisionsOn(read);
        Decision last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.action().equals(edit) ? last : sitting.onClaim(read, edit);
    }

    Decision add(NewClaim claim) {
        return sitting.add(sitting.manual().check(claim, identity));
    }
}
