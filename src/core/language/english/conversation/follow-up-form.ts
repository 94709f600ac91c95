import type { FollowUpForm } from '../../../conversation/line-reader.ts';
import { tokenize } from '../tokens.ts';
import { readRequest } from './request-forms.ts';

const EDGES = /^[\s"“”'‘’.,;:!?–—-]+|[\s"“”'‘’.,;:!?–—-]+$/gu;
const POLITE =
  /^(?:(?:ok(?:ay)?|thanks|thank you|please|yes|well|hm+)\b[\s,.!]*)+|[\s,]*(?:please|then|though|exactly|precisely)$/giu;
const CONJUNCTION = /^(?:and|but|so|or)\b[\s,]*/iu;
const LEAD_IN =
  /^(?:what about|how about|what of|(?:and\s+)?(?:the\s+)?same(?:\s+question)?\s+(?:for|about|from|with|in|by)|now)\b\s*/iu;
const ORDINAL = String.raw`(?:\s+(?:of|for|around)?\s*(?:that|it|this|(?:the\s+)?(?:citation\s+|quote\s+|number\s+)?(?<which>first|second|third|last|[123])(?:\s+(?:one|citation|quote))?))?`;
const CONTEXT = new RegExp(
  String.raw`^(?:(?:can|could|may|would)\s+(?:you|i|we)\s+)?(?:(?:show|give|see|read|open|display|have|get)\s+)?(?:(?:me|us)\s+)?(?:(?:in|the|some|its|more|full|whole|what is the|what was the)\s+)*context${ORDINAL}$`,
  'iu',
);
const MORE =
  /^(?:(?:(?:show|tell|give|see)\s+(?:(?:me|us)\s+)?)?(?:(?:some|any|the|a few)\s+)?more(?:\s+of\s+(?:that|it|them|these|those|the same))?|go on|carry on|continue|keep going|(?:(?:show|give)\s+(?:(?:me|us)\s+)?)?(?:the\s+)?(?:next|others|rest)(?:\s+(?:page|one|ones|results?|quotes?))?|(?:what|anything|something)\s+(?:else|more)|(?:is|are)\s+there\s+(?:any\s*(?:thing)?\s+)?(?:more|else)|and|others?|more (?:quotes|citations|results))$/iu;
const THAT = '(?:that|it|this|so|these|those)';
const SAID =
  '(?:say|said|write|wrote|claim(?:ed)?|tell|told|state[d]?|post(?:ed)?|tweet(?:ed)?|publish(?:ed)?|report(?:ed)?|happen(?:ed)?)';
const PRONOUN = '(?<pronoun>he|she|they|it)';
const SOMEBODY = String.raw`(?<who>\p{L}[\p{L}\s.'’-]{0,60}?)`;
const WHEN = new RegExp(
  String.raw`^(?:when|(?:on|at)?\s*(?:what|which)\s+(?:day|date|time))(?:\s+(?:was|were|is)\s+(?:${THAT}|they)(?:\s+${SAID})?|\s+did\s+(?:${PRONOUN}\s+${SAID}(?:\s+(?:${THAT}|them))?|${SOMEBODY}\s+${SAID}\s+(?:${THAT}|them)))?$`,
  'iu',
);
const SOURCE = new RegExp(
  String.raw`^(?:(?:where|in\s+(?:what|which)\s+(?:article|paper|newspaper|outlet))\s+(?:(?:was|were|is)\s+(?:${THAT}|they)(?:\s+${SAID})?|did\s+${SOMEBODY}\s+${SAID}\s+${THAT}|does\s+(?:${THAT})\s+(?:stand|come from|say))|(?:which|what|whose)\s+(?:article|paper|newspaper|outlet|source)|(?:who|which\s+(?:paper|outlet))\s+(?:published|reported|carried)\s+${THAT}|(?:the\s+)?sources?|says who)$`,
  'iu',
);
const SPEAKER = new RegExp(
  String.raw`^(?:who\s+(?:said|wrote|claimed|stated|posted|tweeted)\s+(?:${THAT}|them)|who\s+(?:was|is)\s+(?:that|it|this)|whose\s+words\s+(?:are|were)\s+(?:${THAT}|they)|said\s+who)$`,
  'iu',
);
const ASKING_AGAIN = /^(?:who|whom|whose|where|why|how|which|what)\b/iu;
const ELSE =
  /\b(?<what>what|who|whom|where|how|anything|something|anyone|anybody|nothing)\s+(?:else|more)\b|(?<=\b(?:say|said|write|wrote|add)\s+)more\b/iu;
const OPENS_AS_FRAGMENT =
  /^(?:in|on|from|by|according to|since|after|before|until|till|during|about|regarding|with|to|for|at|between|last|this|yesterday|today|only)\b/iu;
const ORDINALS = ['first', 'second', 'third'];
/** The words with which a question begins to ask. */
export const ASKING_WORDS =
  /^(?:how\s+(?:many|much|long|far|often|old)|who|whom|whose|where|why|how|which|what)\b/iu;
/** A longer line without a verb is a list of search words. */
const MAX_FRAGMENT_LENGTH = 8;

/** Reads the form of a line by a table of follow-ups; the first match counts. */
export function readForm(line: string): FollowUpForm {
  const bare = line.replace(EDGES, '').replace(POLITE, '').replace(EDGES, '').replace(/\s+/gu, ' ');
  const isContinued = CONJUNCTION.test(bare);
  const text = bare.replace(CONJUNCTION, '').trim();
  const form = { text, isMore: false, isContinued, which: null, who: null };
  const request = readRequest(text);
  if (request !== null) return { ...form, type: request.type, which: readOrdinal(request.which) };
  const context = CONTEXT.exec(text);
  if (context !== null) return { ...form, type: 'context', which: readOrdinal(context.groups?.['which']) };
  const when = WHEN.exec(text);
  if (when !== null) return { ...form, type: 'when', who: whoOf(when) };
  const source = SOURCE.exec(text);
  if (source !== null) return { ...form, type: 'source', who: whoOf(source) };
  if (SPEAKER.test(text)) return { ...form, type: 'speaker' };
  if (MORE.test(text === '' ? bare : text)) return { ...form, type: 'fragment', text: '', isMore: true };
  const isMore = ELSE.test(text);
  const plain = text.replace(ELSE, '$<what>').trim();
  if (isFragment(plain, line, isContinued)) {
    const type = ASKING_AGAIN.test(plain) && !LEAD_IN.test(plain) ? 'again' : 'fragment';
    return { ...form, type, isMore, text: plain.replace(LEAD_IN, '') };
  }
  return { ...form, type: 'sentence', isMore, text: isMore ? plain : text };
}

/** Whether it has no verb, and begins or ends like a question. */
function isFragment(text: string, line: string, isContinued: boolean): boolean {
  if (LEAD_IN.test(text)) return true;
  if (text.split(' ').length > MAX_FRAGMENT_LENGTH) return false;
  const isBegun = isContinued || OPENS_AS_FRAGMENT.test(text) || ASKING_AGAIN.test(text);
  if (!isBegun && !line.trimEnd().endsWith('?')) return false;
  return !tokenize(text).some(
    ({ tag, isCapitalised }, index) => (tag === 'VERB' || tag === 'AUX') && (index === 0 || !isCapitalised),
  );
}

function whoOf({ groups }: RegExpExecArray): string | null {
  return groups?.['pronoun'] ?? groups?.['who'] ?? null;
}

function readOrdinal(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (word.toLowerCase() === 'last') return -1;
  const index = ORDINALS.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) || null : index + 1;
}
