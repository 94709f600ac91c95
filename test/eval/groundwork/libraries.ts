import { compromise, compromiseOne, compromiseTwo } from './libraries/compromise.ts';
import { intlSegmenter } from './libraries/intl-segmenter.ts';
import { parseEnglish } from './libraries/parse-english.ts';
import { sentenceSplitter } from './libraries/sentence-splitter.ts';
import { verbatim } from './libraries/verbatim.ts';
import { wink } from './libraries/wink.ts';
import type { Library } from './reading.ts';

/** What is measured, in the order of the table's columns. */
export const LIBRARIES: readonly Library[] = [
  verbatim,
  wink,
  compromise,
  compromiseTwo,
  compromiseOne,
  intlSegmenter,
  parseEnglish,
  sentenceSplitter,
];
