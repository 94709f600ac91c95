import type { ListForm } from '../../../conversation/line-reader.ts';
import { ALL_OR_NEWEST, ANYBODY, LISTING, SAID_NOUNS } from './list-words.ts';

const SAID = '(?:said|says|say|saying|told|tweeted|written|wrote)';
const ABOUT = String.raw`(?:\s+(?:to\s+say\s+)?(?:about|on|of|regarding|concerning)\s+(?<about>\S.*?))?`;
const WHO = String.raw`(?<speaker>\S+(?:\s+\S+){0,5}?)`;
const HAS = String.raw`(?:(?:has|have|had|did|'s|’s)\s+)?(?:ever\s+|recently\s+|already\s+)?`;
const ASK_FOR = String.raw`(?:(?:please\s+)?(?:(?:can|could|may|would|will|do)\s+(?:you|i|we)\s+(?:please\s+|just\s+)*|i(?:['’]d)?\s+(?:would\s+)?(?:like|want|need)\s+(?:to\s+see\s+)?)?(?:please\s+)?(?:${LISTING}\s+)?(?:me\s+|us\s+)?)`;
const WHICH = String.raw`(?:(?:the|a|an)\s+)?(?:(?:${ALL_OR_NEWEST})\s+(?:of\s+)?(?:the\s+)?)?`;

const FORMS: readonly RegExp[] = [
  // "what did people say about …", "what have they all said", "what is everyone saying"
  form(
    String.raw`what(?:\s+all)?\s+(?:did|do|does|have|has|are|is|were|was)\s+${ANYBODY}\s+(?:been\s+)?${SAID}${ABOUT}`,
  ),
  // "what was said about …", "what has been said", "who said what about …"
  form(
    String.raw`what(?:\s+all|\s+else)?\s+(?:was|is|has\s+been|have\s+been|got|gets|is\s+being|was\s+being|were)\s+said${ABOUT}`,
  ),
  form(String.raw`who\s+(?:has\s+)?said\s+(?:what|anything|something)${ABOUT}`),
  // "everything that was said about …"
  form(
    String.raw`${ASK_FOR}(?:everything|anything|whatever|all)\s+(?:that\s+)?(?:was|has\s+been|is)?\s*said${ABOUT}`,
  ),
  // "everything Ana Ruiz said", "all the things that Ruiz has ever said about …"
  form(
    String.raw`${ASK_FOR}(?:everything|whatever|all)\s+(?:of\s+)?(?:(?:the\s+)?(?:things|words|stuff|${SAID_NOUNS})\s+)?(?:that\s+|what\s+)?${WHO}\s+${HAS}${SAID}${ABOUT}`,
  ),
  // "latest from Ruiz", "recent quotes by Ruiz", "anything from Ruiz on …"
  form(String.raw`${ASK_FOR}(?:the\s+)?${ALL_OR_NEWEST}\s+(?:news\s+|word\s+)?(?:from|by)\s+${WHO}${ABOUT}`),
  form(
    String.raw`${ASK_FOR}${WHICH}${SAID_NOUNS}\s+(?:from|by|of|made\s+by|attributed\s+to)\s+${WHO}${ABOUT}`,
  ),
  // "Ruiz's latest quotes", "what are Ruiz's recent remarks on …"
  form(
    String.raw`(?:what\s+(?:are|were)\s+)?${ASK_FOR}(?:all\s+(?:of\s+)?)?${WHO}(?:['’]s|(?<=s)['’])\s+(?:(?:${ALL_OR_NEWEST}|own)\s+)?${SAID_NOUNS}${ABOUT}`,
  ),
  // "all quotes about …"
  form(`${ASK_FOR}${WHICH}${SAID_NOUNS}${ABOUT}`),
];

/** A word for somebody or something said before makes it a follow-up. */
const REFERS = /^(?:it|that|this|them|these|those|him|her|he|she|they|you|me|us|we|i)$/iu;
const NOBODY = new RegExp(String.raw`^(?:(?:the\s+)?${ANYBODY}|(?:the\s+)?archive|all)$`, 'iu');
const EDGES = /^[\s,;:.!?–—-]+|[\s,;:.!?–—-]+$/gu;
const COURTESY = /(?:[\s,]+(?:please|thanks|thank\s+you))+$/iu;

/** Reads the form of a line without its days and outlets; null where it does not ask for a list. */
export function readListForm(line: string): ListForm | null {
  const text = line.replace(EDGES, '').replace(COURTESY, '').replace(/\s+/gu, ' ');
  for (const pattern of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const speaker = tidy(groups['speaker']);
    const about = tidy(groups['about']);
    if ([speaker, about].some((each) => each !== null && REFERS.test(each))) return null;
    return { speaker: speaker === null || NOBODY.test(speaker) ? null : speaker, about };
  }
  return null;
}

function form(pattern: string): RegExp {
  return new RegExp(`^(?:(?:and|so|but|ok(?:ay)?|now)[\\s,]+)?${pattern}$`, 'iu');
}

function tidy(words: string | undefined): string | null {
  const text = words?.replace(EDGES, '') ?? '';
  return text === '' ? null : text;
}
