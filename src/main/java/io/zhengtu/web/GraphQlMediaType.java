package io.zhengtu.web;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two media types of GraphQL over HTTP; they differ in what status an operation that gets no data has. */
enum GraphQlMediaType {
    /** {@code application/graphql-response+json}: the status tells whether there is data. */
    RESPONSE("graphql-response+json"),
    /** {@code application/json}: 200 whenever the request was understood, as older clients expect. */
    JSON("json");

    private final MediaType type;

    GraphQlMediaType(String subtype) {
        this.type = new MediaType("application", subtype, "utf-8");
    }

    MediaType type() {
        return type;
    }

    /**
     * What to answer with; empty where the caller accepts neither. A caller that does not name one gets
     * {@code application/json}, as the specification wants it for clients that do not know the newer type.
     */
    static Optional<GraphQlMediaType> accepted(List<MediaType> acceptable) {
        return acceptable.stream()
                .sorted(Comparator.comparingDouble(GraphQlMediaType::quality).reversed())
                .filter(range -> quality(range) > 0)
                .flatMap(range -> Stream.of(JSON, RESPONSE).filter(offer -> range.isCompatible(offer.type)))
                .findFirst();
    }

    private static double quality(MediaType range) {
        try {
            return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
