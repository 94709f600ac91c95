import { isPersonNoun } from '../../../lists/names/person-nouns.ts';
import type { Item } from '../../02-sentences.ts';
import { isPartingMark } from '../phrases/appositions.ts';
import { nameBehindRoles } from '../phrases/names-behind-roles.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import type { ReportingClause } from './reporting-clause.ts';

/** What names a source without a verb. */
const SOURCE_PHRASES = ['according to', 'in the words of'].map((phrase) => phrase.split(' '));
/** "according to Smith", "in the words of Smith", "per Smith": the clause that it stands for; or null. */
export function readAccordingTo(items: readonly Item[], index: number): ReportingClause | null {
  const phrase = SOURCE_PHRASES.find((words) => words.every((word, at) => items[index + at]?.lower === word));
  const first = items[index];
  if (first === undefined || !(phrase || isPer(items, index))) return null;
  const end = index + (phrase?.length ?? 1);
  const described = phraseStartingAt(items, end);
  const subject = described && (nameOf(items, described) ?? described);
  const cue = { start: first.start, end: items[end - 1]?.end ?? first.end };
  return { cue, cueClass: 'say', from: index, to: subject?.to ?? end, cueIndex: index, subject };
}

/** "according to the mayor, Ana Ruiz": the name of the person whom the words describe. */
function nameOf(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const isDescribed = phrase.kind === 'proper' || isPersonNoun(items[phrase.to - 1]?.lower ?? '');
  return isDescribed ? nameBehindRoles(items, phrase) : null;
}

/** "Per Harbour News, …", "…, per Harbour News", but not "five per Lorne household". */
function isPer(items: readonly Item[], index: number): boolean {
  if (items[index]?.lower !== 'per') return false;
  const before = items[index - 1];
  const isParted = before === undefined || before.marked !== undefined || isPartingMark(before);
  return isParted && phraseStartingAt(items, index + 1)?.kind === 'proper';
}
