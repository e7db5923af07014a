package io.zhengtu.curation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;

/** What was decided, with all that is needed to do it again to a claim or measure that comes back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Action.Confirm.class, name = "CONFIRM"),
    @JsonSubTypes.Type(value = Action.Reject.class, name = "REJECT"),
    @JsonSubTypes.Type(value = Action.Edit.class, name = "EDIT"),
    @JsonSubTypes.Type(value = Action.Add.class, name = "ADD"),
    @JsonSubTypes.Type(value = Action.Merge.class, name = "MERGE"),
    @JsonSubTypes.Type(value = Action.Split.class, name = "SPLIT"),
    @JsonSubTypes.Type(value = Action.Alias.class, name = "ALIAS"),
    @JsonSubTypes.Type(value = Action.KeepApart.class, name = "KEEP_APART")
})
public sealed interface Action {

    Kind kind();

    /** A decision about one claim. */
    sealed interface OnClaim extends Action {
        ClaimKey claim();
    }

    /** A decision about which measure a name leads to. */
    sealed interface OnMeasures extends Action {
        /** Ids of the measures whose claims or names it moves. */
        Set<String> measures();
    }

    record Confirm(ClaimKey claim) implements OnClaim {
        @Override
        public Kind kind() {
            return Kind.CONFIRM;
        }
    }

    record Reject(ClaimKey claim) implements OnClaim {
        @Override
        public Kind kind() {
            return Kind.REJECT;
        }
    }

    /**
     * A correction.
     *
     * @param fields which of {@code date, object, region} are corrected
     * @param date EDTF; {@code null} with {@code date} among the fields: none is stated
     * @param subject the node that {@code object} is, {@code null} for a ranking
     * @param region code
     * @param within code of the region within which it was first, where the region is corrected and there is one
     */
    record Edit(
            ClaimKey claim,
            List<String> fields,
            String date,
            String object,
            Subject subject,
            String region,
            String within)
            implements OnClaim {
        @Override
        public Kind kind() {
            return Kind.EDIT;
        }
    }

    record Add(ManualClaim claim) implements Action {
        @Override
        public Kind kind() {
            return Kind.ADD;
        }
    }

    record Merge(Subject from, Subject into) implements OnMeasures {
        @Override
        public Kind kind() {
            return Kind.MERGE;
        }

        @Override
        public Set<String> measures() {
            return Set.of(from.id(), into.id());
        }
    }

    /** Claims on {@code from} whose object is one of these names are on {@code into}. */
    record Split(Subject from, List<String> names, Subject into) implements OnMeasures {
        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }

        @Override
        public Set<String> measures() {
            return Set.of(from.id(), into.id());
        }
    }

    /** What is read under the name {@code alias} is on {@code into}. */
    record Alias(Subject alias, Subject into) implements OnMeasures {
        @Override
        public Kind kind() {
            return Kind.ALIAS;
        }

        @Override
        public Set<String> measures() {
            return Set.of(alias.id(), into.id());
        }
    }

    record KeepApart(Subject one, Subject other) implements Action {
        @Override
        public Kind kind() {
            return Kind.KEEP_APART;
        }
    }
}
