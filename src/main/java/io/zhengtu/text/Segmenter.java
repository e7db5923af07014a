package io.zhengtu.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Words with parts of speech, by HanLP's Viterbi segmentation. Names of places and organisations are not asked of it: in
 * this material it sets their boundaries wrong. Safe for use by several threads.
 */
public final class Segmenter {

    private final Segment segment;

    public Segmenter() {
        this.segment = HanLP.newSegment()
                .enableNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableOffset(true);
    }

    /** The words of [from, to) of a text, with offsets in the text. */
    public List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        for (Term term : segment.seg(text.substring(from, to))) {
            int start = from + term.offset;
            tokens.add(new Token(start, start + term.word.length(), String.valueOf(term.nature)));
        }
        return tokens;
    }
}
