import { VERB_PARTICLES } from '../../../lists/grammar/words.ts';
import type { Item } from '../../02-sentences.ts';

/** "shot back", "went on", "pointed out", but not "went on to the stage". */
export function hasParticle(items: readonly Item[], index: number): boolean {
  if (GOING.test(items[index]?.lower ?? '') && !goesOn(items, index + 1)) return false;
  return (
    VERB_PARTICLES.has(items[index + 1]?.lower ?? '') &&
    !/^(?:to|the|a)$/u.test(items[index + 2]?.lower ?? '')
  );
}

/** "went on: “…”", "he went on.", but not "the House went on leave". */
function goesOn(items: readonly Item[], index: number): boolean {
  if (items[index]?.lower !== 'on') return false;
  const next = items[index + 1];
  return next === undefined || next.marked !== undefined || !/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/u.test(next.tag);
}

const GOING = /^(?:go|goes|went|going|gone)$/u;

/** "she cut in.", "he jumped in: “…”", but not "he jumped in the water". */
export function breaksIn(items: readonly Item[], index: number): boolean {
  if (!BREAKING_IN.test(items[index]?.lower ?? '') || items[index + 1]?.lower !== 'in') return false;
  const next = items[index + 2];
  return next === undefined || next.marked !== undefined || next.tag === 'PUNCT';
}

const BREAKING_IN = /^(?:cut|cuts|jumped|jumps|broke|breaks|butted|butts)$/u;
