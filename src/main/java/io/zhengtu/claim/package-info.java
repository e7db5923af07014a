/**
 * What an article states, as data: a claim of one of nine types, its date in EDTF, its scope, and the stretch of text
 * that is its evidence. The only words that extraction, the graph and the exports share.
 */
package io.zhengtu.claim;
