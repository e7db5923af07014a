package io.zhengtu.query;

/** The fields of where knowledge comes from: articles and their claims. */
final class SourceFields {

    private SourceFields() {}

    static ObjectType article(Connections connections) {
        return ObjectType.named("Article")
                .properties(
                        "id", "title", "subtitle", "date", "author", "text", "file", "sha256", "firstLine", "lastLine")
                .field(
                        "focalRegion",
                        new ToOne("Region", (article, region) -> article.relationshipTo(region, "FOCUSES_ON")))
                .field(
                        "sameStory",
                        connections.nodes(
                                "Article", (article, other) -> article.relationshipBetween(other, "SAME_STORY_AS")))
                .field(
                        "claims",
                        connections.nodes("Claim", (article, claim) -> article.relationshipFrom(claim, "STATED_IN")))
                .build();
    }

    static ObjectType claim() {
        return ObjectType.named("Claim")
                .properties("id", "type", "object", "canonical", "holder", "date", "confidence", "evidence")
                .properties("paragraph", "start", "end", "rule", "extractor", "extractedAt")
                .properties("status", "level", "batch", "count", "scope", "trigger", "rank")
                .field("region", to("Region", "ABOUT"))
                .field("article", to("Article", "STATED_IN"))
                .field("measure", to("Measure", "OF"))
                .field("award", to("Award", "OF"))
                .field("policy", to("Policy", "OF"))
                .field("scopeRegion", to("Region", "WITHIN"))
                .field("toRegion", to("Region", "TO"))
                .build();
    }

    private static ToOne to(String target, String relationship) {
        return new ToOne(target, (claim, node) -> claim.relationshipTo(node, relationship));
    }
}
