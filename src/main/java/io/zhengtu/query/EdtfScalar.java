package io.zhengtu.query;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import io.zhengtu.claim.Edtf;
import java.util.Locale;

/** The scalar {@code Edtf}: stored strings go out as they are, strings that come in must be dates of the subset. */
final class EdtfScalar implements Coercing<Edtf, String> {

    static GraphQLScalarType type() {
        return GraphQLScalarType.newScalar()
                .name("Edtf")
                .coercing(new EdtfScalar())
                .build();
    }

    @Override
    public String serialize(Object stored, GraphQLContext context, Locale locale) {
        return stored.toString();
    }

    @Override
    public Edtf parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return Edtf.parse(input instanceof String text ? text : "" + input);
        } catch (IllegalArgumentException e) {
            throw new CoercingParseValueException(message(input), e);
        }
    }

    @Override
    public Edtf parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = input instanceof StringValue string ? string.getValue() : "";
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CoercingParseLiteralException(message(text), e);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return new StringValue(input.toString());
    }

    private static String message(Object input) {
        return "“%s”不是 EDTF 日期（应为 \"2022\"、\"2022-11\"、\"2022-11-28\" 或 \"2021/2022\"）/ not an EDTF date"
                .formatted(input);
    }
}
