import type { TextSpan } from '../../span.ts';
import type { Named, NameMention } from '../08-people.ts';
import type { NounPhrase } from '../clauses/noun-phrases.ts';
import {
  MAX_REACH,
  namesBefore,
  type ReferenceContext,
  type Referent,
  type SpeakerMention,
} from './referent.ts';

/** Longer descriptions tell more than a role that the article has given before. */
const LONGEST_DESCRIPTION = 3;
const OUTLET_NOUNS = new Set([
  'outlet',
  'newspaper',
  'paper',
  'network',
  'magazine',
  'agency',
  'broadcaster',
  'site',
  'website',
  'publication',
  'station',
  'tabloid',
  'blog',
]);

/** Whom a description means; where the article names nobody whom it fits, the description itself. */
export function resolveDescription(source: NounPhrase, context: ReferenceContext): Referent {
  const { span, names, speakers, text } = context;
  const { mention } = source;
  const words = text.slice(mention.start, mention.end);
  const named = describedBy(words, mention, span.sourceSentence.paragraph, names, speakers);
  return {
    speaker: { name: named?.name ?? null, role: named ? named.role : words, mention },
    attribution: 'description',
  };
}

/** "the outlet": the last outlet that spoke; "the senator": the one person whose role says so. */
function describedBy(
  words: string,
  mention: TextSpan,
  paragraph: number,
  names: readonly NameMention[],
  speakers: readonly SpeakerMention[],
): Named | null {
  const [article, ...rest] = words.toLowerCase().split(/\s+/u);
  const noun = rest.at(-1);
  if (article !== 'the' || noun === undefined || rest.length > LONGEST_DESCRIPTION) return null;
  const before = namesBefore(names, mention, paragraph);
  if (OUTLET_NOUNS.has(noun)) {
    const last = speakers.findLast((speaker) => paragraph - speaker.paragraph <= MAX_REACH);
    const outlet = before.filter((name) => !name.named.isPerson && name.isSubject).at(-1);
    return outlet && (last === undefined || last.start <= outlet.start) ? outlet.named : null;
  }
  const fitting = new Set(
    before.map((name) => name.named).filter((named) => named.isPerson && hasRole(named, noun)),
  );
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}

function hasRole(named: Named, noun: string): boolean {
  return (
    named.role
      ?.toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun) ?? false
  );
}
