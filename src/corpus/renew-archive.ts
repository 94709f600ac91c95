import { countUnmerged } from '../core/layers/layers.ts';
import { type LayeredArchive, renewParts, takeParts } from '../core/memory/layered-archive.ts';
import type { PartName } from '../core/memory/layered-indexes.ts';
import type { Notices } from '../ports/ports.ts';
import { stepsInBackground } from './in-turns.ts';

/** Builds parts of an archive anew after changes, one at a time, so that no more than one is held twice. */
export interface Renewer {
  /** Takes note of a change that has just been made. */
  count(): void;
  /** Begins to build anew what is due, unless that is under way. */
  begin(): void;
  /** Ends when nothing is being built. */
  settle(): Promise<void>;
}

/** What is built anew. */
export interface RenewerDependencies {
  current(): LayeredArchive;
  /** Puts another in place of the current archive, when whatever changes it has ended. */
  replace(make: (before: LayeredArchive) => LayeredArchive): Promise<void>;
  /** Milliseconds on a clock that only goes forward. */
  readonly clock: () => number;
  /** Takes a line where something cannot be built. */
  readonly notices: Notices;
}

/** What is indexed is built anew where so much of it is new or left out. */
const MAX_SHARE_UNMERGED = 1 / 16;
const MIN_UNMERGED = 64;
/**
 * Who is the same speaker, and what is the same saying, is told of all articles anew after each change, but never for
 * more than about a twentieth of the time: that takes a millisecond and a half an article.
 */
const REST_AN_ARTICLE = 30;

/** Makes what builds an archive's parts anew. */
export function createRenewer({ current, replace, clock, notices }: RenewerDependencies): Renewer {
  let renewing: Promise<void> | null = null;
  let hasChanged = false;
  let told = Number.NEGATIVE_INFINITY;
  const renew = async (parts: readonly PartName[]): Promise<void> => {
    const renewed = await stepsInBackground(renewParts(current(), parts));
    await replace((before) => takeParts(before, renewed, parts));
  };
  const renewDue = async (): Promise<void> => {
    const { indexes } = current();
    if (isDue(indexes.search.layers, indexes.quoted.length)) await renew(['search']);
    if (isDue(indexes.sentences.layers, indexes.quoted.length)) await renew(['sentences']);
    if (!hasChanged || clock() - told < REST_AN_ARTICLE * indexes.quoted.length) return;
    hasChanged = false;
    await renew(['speakers', 'sayings']);
    told = clock();
  };
  return {
    count() {
      hasChanged = true;
    },
    begin() {
      renewing ??= renewDue()
        .catch((error: unknown) => {
          notices.warn(`Part of the archive could not be built anew, and stays as it is: ${String(error)}`);
        })
        .finally(() => {
          renewing = null;
        });
    },
    settle: async () => {
      await renewing;
    },
  };
}

function isDue(layers: Parameters<typeof countUnmerged>[0], articles: number): boolean {
  return countUnmerged(layers) > Math.max(MIN_UNMERGED, articles * MAX_SHARE_UNMERGED);
}
