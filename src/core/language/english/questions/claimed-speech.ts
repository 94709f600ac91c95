import type { ClaimedSpeech } from '../../../answers/ask/question.ts';
import { splitWords } from '../../../search/words.ts';
import { isStopWord } from '../lists/grammar/stop-words.ts';

const SAY =
  '(?:say|said|says|saying|claim(?:ed)?|state[d]?|declare[d]?|tweet(?:ed)?|post(?:ed)?|write|wrote|written)';
const WHO = String.raw`(?<who>\S+(?:\s+\S+){0,5}?)`;
const OFTEN = String.raw`(?:(?:really|actually|ever|also|once|truly|just|in\s+fact)\s+)*`;
const WORDS = String.raw`[\s,:]+(?:that\s+|the\s+words?\s+)?(?<words>\S[\s\S]*)`;
const OPENING = String.raw`(?:(?:and|so|but)\s+)?`;

const FORMS: readonly RegExp[] = [
  // "was it Ana Ruiz who said …", "is Ruiz the one who said …"
  form(
    String.raw`(?:was|is|wasn['’]t|isn['’]t)\s+it\s+(?:really\s+|not\s+)?${WHO}\s+(?:who|that)\s+(?:has\s+|had\s+)?${SAY}${WORDS}`,
  ),
  form(
    String.raw`(?:was|is|wasn['’]t|isn['’]t)\s+${WHO}\s+the\s+(?:one|person|man|woman|politician)\s+(?:who|that)\s+(?:has\s+|had\s+)?${SAY}${WORDS}`,
  ),
  // "is it true that Ruiz said …"
  form(
    String.raw`(?:is|was)\s+it\s+(?:true|right|correct|the\s+case|a\s+fact)\s+that\s+${WHO}\s+(?:has\s+|had\s+)?${OFTEN}${SAY}${WORDS}`,
  ),
  // "did Ruiz say …", "was Ruiz quoted as saying …"
  form(
    String.raw`(?:did|didn['’]t|does|has|hasn['’]t|have|had)\s+${WHO}\s+(?:not\s+)?${OFTEN}${SAY}${WORDS}`,
  ),
  form(String.raw`(?:was|is|were|has)\s+${WHO}\s+(?:been\s+)?quoted\s+(?:as\s+)?saying${WORDS}`),
];

/** Words that open a matter, not what was said: "say anything about …". */
const NO_WORDS =
  /^(?:about|on|of|regarding|concerning|over|to\s+(?:whom|him|her|them)|anything|something|nothing|much|more|what|whether|why|how|when|where|which|if)\b|^(?:that|this|it|so|these|those)\W*$/iu;
const PRONOUN = /^(?:he|she|they|it|we|you|i|people|anyone|anybody|someone|somebody|everyone|there)$/iu;
const ONE_OF_TWO = /\sor\s/iu;
const EDGES = /^[\s"“”„«»'‘’.,;:!?–—-]+|[\s"“”„«»'‘’.,;:!?–—-]+$/gu;
const TAG = /,\s*(?:right|correct|did\s+(?:he|she|they)|didn['’]t\s+(?:he|she|they)|no|yes|really)\W*$/iu;
/** Many people say fewer content words than this. */
const MIN_CONTENT = 2;

/** Reads what a yes-or-no question claims: that somebody said some words; null where it asks about a matter. */
export function readClaimedSpeech(text: string): ClaimedSpeech | null {
  const line = text.trim().replace(TAG, '?');
  for (const pattern of FORMS) {
    const groups = pattern.exec(line)?.groups;
    const who = groups?.['who']?.replace(EDGES, '') ?? '';
    const typed = groups?.['words'] ?? '';
    if (who === '' || PRONOUN.test(who) || ONE_OF_TWO.test(who) || NO_WORDS.test(typed)) continue;
    const words = typed.replace(EDGES, '');
    const content = splitWords(words).filter(({ form }) => !isStopWord(form));
    if (content.length >= MIN_CONTENT) return { who, words };
  }
  return null;
}

function form(pattern: string): RegExp {
  return new RegExp(`^\\W*${OPENING}${pattern}$`, 'iu');
}
