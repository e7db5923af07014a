package io.zhengtu.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.zhengtu.query.Limits;
import java.time.Duration;

/** What an operator may set about GraphQL, each as {@code zhengtu.graphql.…} or {@code ZHENGTU_GRAPHQL_…}. */
@ConfigMapping(prefix = "zhengtu.graphql")
public interface GraphQlSettings {

    /** Most edges of one page. */
    @WithDefault("1000")
    int first();

    /** Deepest nesting of fields. */
    @WithDefault("24")
    int depth();

    /** Most values that an answer may hold if every page is full. */
    @WithDefault("3000000")
    int complexity();

    /** Most words and signs of a document. */
    @WithDefault("10000")
    int tokens();

    /** Most fields of a document, its fragments spread. */
    @WithDefault("1000")
    int fields();

    /** Most aliases of a document. */
    @WithDefault("100")
    int aliases();

    /** Most values in the arguments of an operation. */
    @WithDefault("5000")
    int items();

    /** Longest read. */
    @WithDefault("20s")
    Duration timeout();

    /** Longest request, in bytes. */
    @WithDefault("1048576")
    int requestBytes();

    /** Longest answer, in bytes before compression. */
    @WithDefault("33554432")
    int answerBytes();

    /** Most bytes of answers that clients have not yet read, all together. */
    @WithDefault("268435456")
    int sendingBytes();

    /** How long a client may take to read an answer; then it is cut off. */
    @WithDefault("60s")
    Duration sending();

    /** Most operations at work at once. */
    @WithDefault("32")
    int concurrent();

    /** Whether questions about the schema are answered. */
    @WithDefault("true")
    boolean introspection();

    /** Whether {@code ?explain} shows Cypher and plan. */
    @WithDefault("false")
    boolean developer();

    default Limits limits() {
        return new Limits(first(), depth(), complexity(), tokens(), fields(), aliases(), items(), timeout());
    }
}
