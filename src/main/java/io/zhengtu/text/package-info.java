/**
 * The build of a text: headings and paragraphs, sentences, clauses, quotation marks, and HanLP's words. All offsets count
 * in the article's cleaned text.
 */
package io.zhengtu.text;
