import type { DateReader } from '../../../dates/date-reader.ts';
import { readPhrase } from './date-phrases.ts';
import { findDate, readDate } from './find-date.ts';
import { readStatedDate } from './stated-date.ts';

/** Reads dates in English. */
export const englishDates: DateReader = {
  find: findDate,
  read: readDate,
  readPhrase,
  readStated: readStatedDate,
};
