import type { FragmentReader, Preposition } from '../../../conversation/conversation-reader.ts';
import { readWords } from '../questions/question-words.ts';

const PREPOSITION =
  /^(?<word>about|regarding|concerning|on|of|to|in|at|with|for|from|by|over|against|anything about|something about|anything from|anything by)\s+/iu;
const BY_WHOM = /^(?:for|from|by|anything from|anything by)$/iu;
const IN_OUTLET = /^(?:in|on)$/iu;
const ARTICLE = /^the\s+/iu;
const IN_THE = /\S+\s+(?:the\s+)?$/iu;
const SPEAKER_AND_TOPIC = /^(?<speaker>.+?)\s+(?:about|on|regarding)\s+(?<topic>.+)$/iu;
const NOTHING = /^(?:anything|something|ones?|of|them|those|these|\W)*$/iu;
const WORD_START = /(?<!\p{L})\p{Ll}(?=\p{L}{2})/gu;
const SMALL_WORD =
  /^(?:in|on|by|from|about|and|the|of|to|at|with|for|since|after|before|until|during|according|regarding|over|against|last|this|only|between)$/iu;
const AND = /,?\s+and\s+|,\s+/u;

/** Reads fragments in English. */
export const englishFragments: FragmentReader = {
  // With a word in front, since a capital at the beginning does not tell a name.
  readTopic: (text) => readWords(`about ${text}`),
  readPreposition(text) {
    const word = PREPOSITION.exec(text)?.groups?.['word'];
    return word === undefined ? null : { word, leadsTo: behind(word) };
  },
  withoutArticle: (text) => text.replace(ARTICLE, ''),
  withoutOutlet(text, name) {
    const start = text.indexOf(name);
    if (start < 0) return text;
    return `${text.slice(0, start).replace(IN_THE, '')} ${text.slice(start + name.length)}`;
  },
  saysNothing: (text) => NOTHING.test(text),
  splitSpeakerAndTopic(text) {
    const { speaker, topic } = SPEAKER_AND_TOPIC.exec(text)?.groups ?? {};
    return speaker === undefined || topic === undefined ? null : { speaker, topic };
  },
  capitalise: (text) =>
    text
      .split(' ')
      .map((word) =>
        SMALL_WORD.test(word) ? word : word.replace(WORD_START, (letter) => letter.toUpperCase()),
      )
      .join(' '),
  joinNames: (names) => names.join(' and '),
  splitNames: (names) => names.split(AND),
};

function behind(word: string): Preposition['leadsTo'] {
  if (BY_WHOM.test(word)) return 'speaker';
  return IN_OUTLET.test(word) ? 'outlet' : 'topic';
}
