import { slice, type TextSpan } from '../../../src/core/span.ts';
import { isSayingCue } from './saying-cues.ts';
import type { Standoff } from './standoff.ts';

/** Who said what by which words, as annotated, each in the order of the text. */
export interface GoldRoles {
  readonly content: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  /** Empty where no source is given. */
  readonly source: readonly TextSpan[];
}

/** The roles of every event that has content, the annotators' known slips mended. */
export function readRoles(text: string, { events }: Pick<Standoff, 'events'>): readonly GoldRoles[] {
  return events.flatMap((event) => {
    const content = joinFragments(text, inOrder(event.get('Content')));
    if (content.length === 0) return [];
    const roles = { content, cue: inOrder(event.get('Cue')), source: inOrder(event.get('Source')) };
    return [mendSwappedRoles(text, roles)];
  });
}

function inOrder(spans: readonly TextSpan[] = []): readonly TextSpan[] {
  return spans.toSorted((one, other) => one.start - other.start);
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Fragments with nothing but white space and punctuation between them are one. */
function joinFragments(text: string, fragments: readonly TextSpan[]): readonly TextSpan[] {
  const joined: TextSpan[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    const continues =
      last !== undefined &&
      last.end <= fragment.start &&
      !WORD_CHARACTER.test(text.slice(last.end, fragment.start));
    if (continues) joined.splice(-1, 1, { start: last.start, end: fragment.end });
    else joined.push(fragment);
  }
  return joined;
}

const BARE_VERB =
  /^(?:said|says|say|told|wrote|added|asked|tweeted|according to|called|noted|argued|explained)$/i;

/** Where the source is a mere verb, annotators have taken source for cue. */
function mendSwappedRoles(text: string, roles: GoldRoles): GoldRoles {
  const { content, cue, source } = roles;
  if (!BARE_VERB.test(wordsOf(text, source))) return roles;
  return cue.length > 0 && !isSayingCue(wordsOf(text, cue))
    ? { content, cue: source, source: cue }
    : { content, cue, source: [] };
}

function wordsOf(text: string, spans: readonly TextSpan[]): string {
  return spans
    .map((span) => slice(text, span))
    .join(' ')
    .trim();
}
