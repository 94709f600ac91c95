import type { CandidatePassage } from '../../../answers/ask/passages.ts';
import { speechIn } from '../../../search/speech-index.ts';
import { slice } from '../../../span.ts';
import { tokenize } from '../tokens.ts';
import type { ReadPassage } from './read-passage.ts';
import { mainVerb } from './short-answer/asked-verb.ts';
import { paraphrasesOf } from './short-answer/paraphrases.ts';

/** Questions of what the rules allow: "is it legal to …", "can foreigners be paid". */
const ASKS_RULE =
  /^\W*(?:(?:and|so|but)\s+)?(?:can|may|must|(?:is|are|was|were)\s[^?]*?\b(?:legal|illegal|lawful|unlawful|allowed|permitted|forbidden|banned|against\s+the\s+law)\b)/iu;
const RULE =
  /\b(?:allow(?:s|ed)?|permit(?:s|ted)?|let(?:s)?|legal(?:ly)?|illegal(?:ly)?|lawful|unlawful|bann?(?:s|ed)?|prohibit(?:s|ed)?|forbid(?:s|den)?|may|can|can[’']t|cannot|must|free\s+to)\b/iu;

/**
 * How far a passage decides what is allowed, 1 to −1: 1 if a sentence of the article's own voice says what the rules
 * are, −1 if it is only somebody's claim.
 */
export function decidesRule({ asked, sentences, passage }: ReadPassage): number {
  const { kind, text } = asked.question;
  if (kind !== 'yes-no' || !ASKS_RULE.test(text)) return 0;
  const verb = mainVerb(tokenize(text).filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SPACE'));
  const family = verb === null ? null : paraphrasesOf(verb);
  const stating = sentences.filter(
    ({ text: words, span, stems }) =>
      RULE.test(slice(words, span)) && (family === null || stems.some((stem) => family.has(stem))),
  );
  if (stating.length === 0) return 0;
  return isClaim(passage) ? -1 : 1;
}

/** Whether it is somebody's words. */
function isClaim({ source, from, until }: CandidatePassage): boolean {
  return speechIn(source.read).some(
    (each) => each.from < until && from < each.until && each.statement.quotation.kind !== 'indirect',
  );
}
