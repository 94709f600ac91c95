import type { Measure } from './measure.ts';
import { namesCovered, namesExact, runsSound } from './measures/names.ts';
import { doubtfulVerbsFound, nounsSpared, verbsFound } from './measures/parts-of-speech.ts';
import { cueAfterExclamation, cueWithContent, endsFound, sourcesWhole } from './measures/sentences.ts';
import { edgesKept, wordsWhole } from './measures/tokens.ts';

/** What is counted, in the order of the table's rows. */
export const MEASURES: readonly Measure[] = [
  edgesKept,
  wordsWhole,
  sourcesWhole,
  cueWithContent,
  cueAfterExclamation,
  endsFound,
  verbsFound,
  doubtfulVerbsFound,
  nounsSpared,
  namesCovered,
  namesExact,
  runsSound,
];
