import { countUnmerged } from '../core/layers/layers.ts';
import { OverlaidMap } from '../core/layers/overlaid-map.ts';
import {
  changeArchive,
  findChange,
  isNone,
  type LayeredArchive,
  renewParts,
  takeParts,
} from '../core/memory/layered-archive.ts';
import type { PartName } from '../core/memory/layered-indexes.ts';
import { prepareArchive } from '../core/memory/memory-archive.ts';
import type { QuotedArticle } from '../core/statement.ts';
import type { Notices } from '../ports/ports.ts';
import type { StoredArchive } from './archive-file/archive-file.ts';
import type { ArchiveReader } from './archive-reader.ts';
import { stepsInBackground, stepsInTurns } from './in-turns.ts';
import type { KeptArchive } from './open-archive.ts';

/**
 * Builds parts of an archive anew after changes, one at a time, so that no more than one is held twice, and keeps it.
 */
export interface Renewer {
  /** Begins to build anew what is due, unless that is under way. */
  begin(): void;
  /** Ends when nothing is being built. */
  settle(): Promise<void>;
}

/** What is built anew. */
export interface RenewerDependencies {
  current(): LayeredArchive;
  /** Puts another in place of the current archive, when whatever changes it has ended. */
  replace(make: (before: LayeredArchive) => Promise<LayeredArchive> | LayeredArchive): Promise<void>;
  readonly reader: Pick<ArchiveReader, 'sourcesOf' | 'exchange'>;
  /** Whether the folder is being looked at: whoever waits for a new article comes first. */
  isLooking(): boolean;
  /** Keeps the archive for the next start; nothing does where it is undefined. */
  readonly kept?: KeptArchive | undefined;
  /** Milliseconds on a clock that only goes forward. */
  readonly clock: () => number;
  /** Takes a line where something cannot be built. */
  readonly notices: Notices;
}

/** An index is rebuilt if this share of it is new or masked. */
const MAX_SHARE_UNMERGED = 1 / 16;
const MIN_UNMERGED = 64;
/**
 * The archive is written anew if this share of it differs from what was written, since a start must index that again.
 */
const MAX_SHARE_UNKEPT = 1 / 64;
const MIN_UNKEPT = 32;
/**
 * Who is the same speaker, and what is the same saying, is told of all articles anew after each change, but never for
 * more than about a twentieth of the time: that takes a millisecond and a half an article.
 */
const REST_AN_ARTICLE = 30;

const ALL_PARTS: readonly PartName[] = ['search', 'sentences', 'speakers', 'sayings'];
const TOLD_PARTS: readonly PartName[] = ['speakers', 'sayings'];

/** Makes what builds an archive's parts anew. */
export function createRenewer({
  current,
  replace,
  isLooking,
  reader,
  kept,
  clock,
  notices,
}: RenewerDependencies): Renewer {
  let renewing: Promise<void> | null = null;
  // In what was kept they were told of all articles; a start is no reason to do that again with its first change.
  let told = kept?.stored ? clock() : Number.NEGATIVE_INFINITY;
  let lastKept = kept?.stored?.archive.indexes.quoted ?? null;
  const inBackground = <Result>(steps: Generator<void, Result>) => stepsInBackground(steps, isLooking);
  const renew = async (parts: readonly PartName[]): Promise<void> => {
    const renewed = await inBackground(renewParts(current(), parts));
    await replace((before) => takeParts(before, renewed, parts));
  };
  /** Gives false where it cannot be kept as it is now. */
  const keep = async ({ keeper }: KeptArchive): Promise<boolean> => {
    const begun = current();
    const { quoted } = begun.indexes;
    const sources = reader.sourcesOf(quoted);
    if (sources === null) return false;
    // Where it cannot be kept, that is tried again when as much more has changed.
    lastKept = quoted;
    const stored = await keeper.keep(await renewWhole(begun, inBackground), sources, inBackground);
    if (stored === null) return true;
    lastKept = stored.archive.indexes.quoted;
    await inBackground(prepareArchive(stored.archive));
    await replace((before) => {
      reader.exchange(quoted, stored.archive.indexes.quoted);
      return takeStored(before, quoted, stored);
    });
    told = clock();
    return true;
  };
  const renewDue = async (): Promise<void> => {
    const archive = current();
    const { quoted, search, sentences } = archive.indexes;
    if (kept !== undefined && isUnkept(lastKept, quoted) && (await keep(kept))) return;
    if (isDue(search.layers, quoted.length)) await renew(['search']);
    if (isDue(sentences.layers, quoted.length)) await renew(['sentences']);
    if (TOLD_PARTS.every((part) => isWhole(archive, part))) return;
    if (clock() - told < REST_AN_ARTICLE * quoted.length) return;
    await renew(TOLD_PARTS);
    told = clock();
  };
  return {
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

/** The archive as a build would make it of its articles. @param run - takes the steps. */
function renewWhole(
  archive: LayeredArchive,
  run: (steps: Generator<void, LayeredArchive>) => Promise<LayeredArchive>,
): Promise<LayeredArchive> {
  const changed = ALL_PARTS.filter((part) => !isWhole(archive, part));
  return run(renewParts(archive, changed));
}

function isWhole({ indexes }: LayeredArchive, part: PartName): boolean {
  if (part === 'search' || part === 'sentences') return countUnmerged(indexes[part].layers) === 0;
  const told = part === 'speakers' ? indexes.speakers.owners : indexes.sayings.byQuotation;
  return !(told instanceof OverlaidMap);
}

function isUnkept(kept: readonly QuotedArticle[] | null, quoted: readonly QuotedArticle[]): boolean {
  if (kept === null) return true;
  const { gone, come } = findChange(kept, quoted);
  return gone.length + come.length > Math.max(MIN_UNKEPT, quoted.length * MAX_SHARE_UNKEPT);
}

/** The stored archive with what has changed since it was written. */
function takeStored(
  before: LayeredArchive,
  written: readonly QuotedArticle[],
  { archive }: StoredArchive,
): Promise<LayeredArchive> | LayeredArchive {
  const stored = new Map(written.map((each, number) => [each, archive.indexes.quoted[number]]));
  const { gone, come } = findChange(written, before.indexes.quoted);
  const change = { gone: gone.flatMap((each) => stored.get(each) ?? []), come };
  return isNone(change) ? archive : stepsInTurns(changeArchive(archive, change));
}
