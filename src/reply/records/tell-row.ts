import { formatDate } from '../dates.ts';
import type { CitedRow } from './cited-rows.ts';

/** Who speaks, as wherever a citation is shown: “probably Ana Ruiz, engineer”; null where nobody does. */
export function tellSpeaker({ kind, speaker, role, confidence }: CitedRow): string | null {
  if (kind === null) return null;
  const known = [speaker, role].filter((each) => each !== null);
  if (known.length === 0) return 'speaker unclear';
  return `${confidence === 'probable' && speaker !== null ? 'probably ' : ''}${known.join(', ')}`;
}

/** Outlet, day and all that must be told of the words and of their article. */
export function tellSource({ kind, publisher, datePublished, document, tellers, remarks }: CitedRow): string {
  return [
    publisher ?? 'outlet unknown',
    datePublished === null ? 'date unknown' : formatDate(datePublished),
    ...(kind === 'indirect' ? ['reported in the article’s words, not quoted'] : []),
    ...(document === null ? [] : [`document: ${document}`]),
    ...(tellers === null ? [] : [`as told by ${tellers}`]),
    ...(remarks === null ? [] : [remarks]),
  ].join('; ');
}
