/** Mentions become claims: one small extractor a claim type; subject, modality, scope, date and confidence. */
package io.zhengtu.extract;
