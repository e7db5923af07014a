/**
 * The whole store as lines of JSON, and back: for backup, for moving to another server or release, and for telling by
 * {@code diff} what changed. The format is described in {@code docs/operations.md}.
 */
package io.zhengtu.archive;
