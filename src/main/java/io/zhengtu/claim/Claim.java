package io.zhengtu.claim;

import io.zhengtu.region.Level;
import io.zhengtu.region.Region;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A statement that an article makes, with the fields of its type. */
public sealed interface Claim {

    /** What it shares with claims of other types. */
    Statement statement();

    ClaimType type();

    private static String name(Object value) {
        return value == null ? "" : value.toString();
    }

    /**
     * Stable identity: a hash of article, type, region, holder, object and place in the text, so that reading the same
     * article again gives the same ids and a corrected article changes only those it should.
     */
    default String id() {
        Statement s = statement();
        String key = String.join(
                "\u001f",
                s.articleId(),
                type().name(),
                s.region().path(),
                name(s.holder()),
                s.object(),
                qualifier(),
                Integer.toString(s.evidence().start()),
                Integer.toString(s.evidence().end()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "c" + HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** What tells two claims of one type on the same object and place apart: year, scope, rank, where to. Part of the identity. */
    default String qualifier() {
        return "";
    }

    /**
     * The region or its holder holds an honour.
     *
     * @param level who gives it, {@code null} where not told
     * @param batch as printed ({@code 第二批}), {@code null} where not told
     * @param count how many hold it, {@code null} where no number belongs to this honour
     */
    record Awarded(Statement statement, Level level, String batch, Integer count) implements Claim {
        @Override
        public ClaimType type() {
            return ClaimType.AWARDED;
        }

        @Override
        public String qualifier() {
            return name(statement.date());
        }
    }

    /** An honour striven for; fields as in {@link Awarded}. */
    record Aspires(Statement statement, Level level, String batch, Integer count) implements Claim {
        @Override
        public ClaimType type() {
            return ClaimType.ASPIRES;
        }
    }

    /**
     * First with a measure.
     *
     * @param scope level of the region within which it was first, {@code null} where the text names none
     * @param scopeRegion that region, {@code null} with {@code scope}
     * @param trigger the word that says so ({@code 率先}, {@code 首个})
     */
    record FirstIn(Statement statement, Level scope, Region scopeRegion, String trigger) implements Claim {
        @Override
        public ClaimType type() {
            return ClaimType.FIRST_IN;
        }

        @Override
        public String qualifier() {
            return name(scope);
        }
    }

    record Adopted(Statement statement) implements Claim {
        @Override
        public ClaimType type() {
            return ClaimType.ADOPTED;
        }
    }

    record Issued(Statement statement) implements Claim {
        @Override
        public ClaimType type() {
            return ClaimType.ISSUED;
        }
    }

    record Implements(Statement statement) implements Claim {
        @Override
        public ClaimType type() {
            return ClaimType.IMPLEMENTS;
        }
    }

    /** A pilot; {@code level} is that of the body that handed it down, {@code null} where not told. */
    record Pilot(Statement statement, Level level) implements Claim {
        @Override
        public ClaimType type() {
            return ClaimType.PILOT;
        }
    }

    /** A place in a ranking within {@code scopeRegion}; {@code rank} counts from 1. */
    record Ranked(Statement statement, int rank, Region scopeRegion) implements Claim {
        @Override
        public ClaimType type() {
            return ClaimType.RANKED;
        }

        @Override
        public String qualifier() {
            return rank + name(scopeRegion) + name(statement.date());
        }
    }

    /** A measure taken up elsewhere; {@code to} is {@code null} where the text does not say where. */
    record Spread(Statement statement, Region to) implements Claim {
        @Override
        public ClaimType type() {
            return ClaimType.SPREAD;
        }

        @Override
        public String qualifier() {
            return to == null ? "" : to.path();
        }
    }
}
