import type { Archive, Statement } from '../archive.ts';
import type { Holdings } from '../holdings.ts';
import { findSpeakers } from '../speakers/find-speakers.ts';
import type { SpeakerEntry } from '../speakers/speaker-entry.ts';

/** What "quotes of a speaker" comes to. */
export type QuotesAnswer =
  | {
      readonly type: 'found';
      readonly query: string;
      readonly speaker: SpeakerEntry;
      /** Newest first, those without a date last; in an article in the order of the text. Never empty. */
      readonly results: readonly Statement[];
      /** How many quotations there are, shown or not. */
      readonly total: number;
      readonly searched: Holdings;
    }
  | {
      readonly type: 'several';
      readonly query: string;
      /** Those whom the name fits, most quoted first: at least two, of whom the reader chooses. */
      readonly choices: readonly Choice[];
      readonly searched: Holdings;
    }
  | {
      readonly type: 'nothing';
      readonly query: string;
      /** The nearest names that are quoted, nearest first. */
      readonly suggestions: readonly string[];
      readonly searched: Holdings;
    };

/** A speaker whom the reader may have meant. */
export interface Choice {
  readonly speaker: SpeakerEntry;
  /** What to ask for to get this one: the name where that is enough, else the id. */
  readonly ask: string;
}

/**
 * What a speaker said, by any form of the name. Where it fits several speakers they are named, and nobody's words are
 * mixed with another's.
 *
 * @param limit - how many quotations are given at most; they are counted all the same.
 */
export function findQuotes(archive: Archive, speaker: string, limit: number): QuotesAnswer {
  const found = findSpeakers(archive.speakers, speaker);
  const asked = { query: speaker, searched: archive.holdings };
  switch (found.type) {
    case 'one': {
      const { statements } = found.speaker;
      const results = statements.slice(0, limit);
      return { type: 'found', ...asked, speaker: found.speaker, results, total: statements.length };
    }
    case 'several':
      return { type: 'several', ...asked, choices: found.speakers.map((each) => toChoice(archive, each)) };
    case 'none':
      return { type: 'nothing', ...asked, suggestions: [...new Set(found.nearest.map(({ name }) => name))] };
  }
}

function toChoice({ speakers }: Archive, speaker: SpeakerEntry): Choice {
  const found = findSpeakers(speakers, speaker.name);
  return { speaker, ask: found.type === 'one' && found.speaker === speaker ? speaker.name : speaker.id };
}
