const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The user-perceived characters of a text. A word longer than its line may be broken between them only. */
export const graphemes = (text: string): readonly string[] => [...segmenter.segment(text)].map((part) => part.segment);
