/**
 * The vocabularies that analysts extend without touching code, read from {@code ingest/lexicon}: practices with their
 * aliases, and the words that trigger, limit or turn a claim.
 */
package io.zhengtu.lexicon;
