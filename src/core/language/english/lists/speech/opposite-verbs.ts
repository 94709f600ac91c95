import { stemOf } from '../../stem.ts';

/** Verbs that rule each other out of one subject and object, in base forms. */
const OPPOSITES = `
  accept reject|accept refuse|approve reject|pass reject|confirm deny|win lose|allow ban|allow bar|permit ban|
  legalise ban|legalize ban|keep abandon|keep scrap|convict acquit|increase cut|raise cut|raise lower|rise fall|
  open close|survive die|support oppose|admit deny|agree refuse|join leave|stay leave|start end
`;

/** By the stem of a verb the stems of those that rule it out. */
export const OPPOSITE_VERBS: ReadonlyMap<string, ReadonlySet<string>> = pairUp(OPPOSITES);

function pairUp(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const pair of text.split('|')) {
    const [one = '', other = ''] = pair.trim().split(/\s+/u).map(stemOf);
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      opposites.set(from, (opposites.get(from) ?? new Set()).add(to));
  }
  return opposites;
}
