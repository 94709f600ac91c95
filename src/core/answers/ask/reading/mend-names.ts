import type { Archive } from '../../../archive.ts';
import type { Correction } from '../question.ts';
import type { MisspeltName } from './misspelt-name.ts';
import { findMisspeltSpeaker } from './misspelt-speakers.ts';
import { findMisspeltWord } from './misspelt-words.ts';

/** A text with its misspelt names corrected. */
export interface MendedText {
  readonly text: string;
  /** Empty where nothing was corrected. */
  readonly corrections: readonly Correction[];
}

/** Nobody misspells more names in one line. */
const MAX_CORRECTIONS = 4;

/**
 * Corrects the names that the archive lacks and that are a slip away from one that it has: whole names of speakers
 * first, then single words, then whole names again, in case both words of one were wrong.
 */
export async function mendNames(typed: string, archive: Archive): Promise<MendedText> {
  const steps = [findMisspeltSpeaker, findMisspeltWord, findMisspeltSpeaker];
  let mended: MendedText = { text: typed, corrections: [] };
  for (const find of steps) {
    let found = await find(mended.text, archive);
    while (found !== null && mended.corrections.length < MAX_CORRECTIONS) {
      mended = putRight(mended, found);
      found = await find(mended.text, archive);
    }
  }
  return mended;
}

function putRight({ text, corrections }: MendedText, { start, end, meant }: MisspeltName): MendedText {
  const typed = text.slice(start, end);
  const before = text.slice(0, start);
  // A word that was corrected is part of the name that is corrected now, or of the one before it.
  const others = corrections.filter((each) => !typed.includes(each.meant));
  const last = others.at(-1);
  const isBeside = last !== undefined && before.endsWith(`${last.meant} `);
  const correction = isBeside
    ? { typed: `${last.typed} ${typed}`, meant: `${last.meant} ${meant}` }
    : { typed, meant };
  return {
    text: `${before}${meant}${text.slice(end)}`,
    corrections: [...(isBeside ? others.slice(0, -1) : others), correction],
  };
}
