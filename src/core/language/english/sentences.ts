import type { TextSpan } from '../../span.ts';

/** A full stop with closing marks, white space, and what may open a sentence. */
const SENTENCE_BREAK = /(?<=[.!?…][)\]'’”"»]*)\s+(?=[([‘'“"«]*[\p{Lu}\p{N}@#$£€])/gu;
const ABBREVIATION =
  /(?:^|[\s(“"'‘-])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Maj|Adm|St|Mt|Ft|Jr|Sr|No|vs|Inc|Corp|Co|Ltd|Ave|Blvd|Rd|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|Ark|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Rev|Hon|Ph|Esq|approx)\.$/u;
/** "… has to go!” Trump said." is one sentence: a name or title and a cue follow the closing mark. */
const CLOSED_BY_MARK = /[!?…][)\]'’”"»]+$/u;
const REPORTING_CLAUSE =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|wrote|writes|added|adds|told|tweeted|replied|shouted|continued)\b/u;

/**
 * The sentences of a paragraph, in order, trimmed. For showing and scoring, where a mistake costs little; quotations
 * are read with the finer step in `quotations/`, which needs parts of speech.
 */
export function findSentences(text: string, paragraph: TextSpan): readonly TextSpan[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const sentences: TextSpan[] = [];
  let start = 0;
  for (const match of words.matchAll(SENTENCE_BREAK)) {
    const before = words.slice(start, match.index);
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 80);
    if (belongTogether(before, after)) continue;
    pushTrimmed(sentences, words, start, match.index);
    start = match.index + match[0].length;
  }
  pushTrimmed(sentences, words, start, words.length);
  return sentences.map((each) => ({ start: each.start + paragraph.start, end: each.end + paragraph.start }));
}

function belongTogether(before: string, after: string): boolean {
  return (
    ABBREVIATION.test(before.slice(-16)) || (CLOSED_BY_MARK.test(before) && REPORTING_CLAUSE.test(after))
  );
}

function pushTrimmed(sentences: TextSpan[], words: string, start: number, end: number): void {
  const piece = words.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const from = start + piece.length - piece.trimStart().length;
  sentences.push({ start: from, end: from + trimmed.length });
}
