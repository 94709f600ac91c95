import type { Article } from '../../../../article/article.ts';
import { countFirst } from '../../../../bisect.ts';
import type { Change } from '../../../../layers/layers.ts';
import { OverlaidMap } from '../../../../layers/overlaid-map.ts';
import { speakersOf } from '../../../../quotations/quotation.ts';
import { directoryOf, type SpeakerDirectory } from '../../../../speakers/speaker-directory.ts';
import type { SpeakerEntry } from '../../../../speakers/speaker-entry.ts';
import { compareEntries } from '../../../../speakers/speaker-index.ts';
import type { QuotedArticle } from '../../../../statement.ts';
import { collectUses, type NameUse } from '../02-uses.ts';
import { makeEntry, type OwnedEntry, slugOf, speakersOfGroup, takeId } from '../06-entries.ts';
import { kindOf } from '../build-directory.ts';
import { withoutCommonNouns } from '../common-nouns.ts';
import type { SpeakerGroup } from '../speaker-group.ts';
import { changeForms } from './changed-forms.ts';
import { type JoinedUses, joinShortNames, joinWholeNames, partUses } from './join-uses.ts';
import { type CollectedUses, type KnownSpeakers, knowSpeakers } from './known-speakers.ts';

/**
 * The directory after articles have gone and come, at a cost that does not grow with the archive. Statements of gone
 * articles are dropped, and entries without any left. A speaker of a new article joins an entry if that entry alone
 * tells it, and else gets an own one until the directory is rebuilt: until then one person may be two entries, but two
 * people are never one.
 */
export function changeDirectory(before: SpeakerDirectory, { gone, come }: Change): SpeakerDirectory {
  return addArticles(removeArticles(before, gone), come);
}

/** People quoted in new articles are quoted again soon, so their uses are kept. */
const COLLECTED: CollectedUses = new WeakMap();

function removeArticles(before: SpeakerDirectory, gone: readonly QuotedArticle[]): SpeakerDirectory {
  const speakers = gone.flatMap(({ quotations }) => quotations.flatMap(speakersOf));
  const touched = [...new Set(speakers.flatMap((speaker) => before.entryOfSpeaker(speaker) ?? []))];
  if (touched.length === 0) return before;
  const known = knowSpeakers(before, COLLECTED);
  const left = new Set(gone.map(({ article }) => article));
  const remade = touched.flatMap((entry) => remake(entry, keptUses(known.usesOf(entry), left), known));
  const after = replaceEntries(before, touched, remade);
  return directoryOf({
    ...after,
    owners: OverlaidMap.of(
      after.owners,
      speakers.map((speaker) => [speaker, null]),
    ),
  });
}

function addArticles(before: SpeakerDirectory, come: readonly QuotedArticle[]): SpeakerDirectory {
  const statements = come.flatMap(({ article, quotations }) =>
    quotations.map((quotation) => ({ article, quotation })),
  );
  const uses = withoutCommonNouns(collectUses(statements));
  if (uses.length === 0) return before;
  const known = knowSpeakers(before, COLLECTED);
  const { whole, short } = partUses(uses, known);
  const withWhole = addUses(before, joinWholeNames(whole, known));
  if (short.length === 0) return withWhole;
  return addUses(withWhole, joinShortNames(short, knowSpeakers(withWhole, COLLECTED)));
}

function addUses(before: SpeakerDirectory, { joined, made }: JoinedUses): SpeakerDirectory {
  const known = knowSpeakers(before, COLLECTED);
  const remade = [...joined].flatMap(([entry, own]) =>
    remake(entry, [...known.usesOf(entry), ...own], known),
  );
  const taken = new TakenIds(before);
  const added = made.map((group) => ({ entry: makeEntry(group, takeId(slugOf(group), taken)), group }));
  return replaceEntries(before, [...joined.keys()], [...remade, ...added]);
}

/** The ids of a directory and those taken since; the directory's are not copied. */
class TakenIds extends Set<string> {
  readonly #kinds: SpeakerDirectory['kinds'];
  constructor({ kinds }: SpeakerDirectory) {
    super();
    this.#kinds = kinds;
  }
  override has(id: string): boolean {
    return super.has(id) || this.#kinds.has(id);
  }
}

function keptUses(uses: readonly NameUse[], left: ReadonlySet<Article>): readonly NameUse[] {
  return uses.filter(({ article }) => !left.has(article));
}

/** The entry with other uses; none if none is left. */
function remake(entry: SpeakerEntry, uses: readonly NameUse[], known: KnownSpeakers): readonly OwnedEntry[] {
  const kind = known.kindOf(entry);
  if (kind === undefined || uses.length === 0) return [];
  const group: SpeakerGroup = { ...kind, uses };
  return [{ entry: makeEntry(group, entry.id), group }];
}

function replaceEntries(
  { entries, index, owners, kinds }: SpeakerDirectory,
  gone: readonly SpeakerEntry[],
  come: readonly OwnedEntry[],
): SpeakerDirectory {
  const left = new Set(gone);
  for (const { entry, group } of come) COLLECTED.set(entry, group.uses);
  const added = come.map(({ entry }) => entry);
  const newOwners = come.flatMap(({ entry, group }) =>
    speakersOfGroup(group).flatMap((speaker) =>
      owners.get(speaker) === entry.id ? [] : [[speaker, { value: entry.id }] as const],
    ),
  );
  return directoryOf({
    entries: insertAll(
      entries.filter((entry) => !left.has(entry)),
      added,
    ),
    index: changeForms(index, gone, added),
    owners: OverlaidMap.of(owners, newOwners),
    kinds: OverlaidMap.of(kinds, [
      ...gone.map(({ id }) => [id, null] as const),
      ...come.map(({ entry, group }) => [entry.id, { value: kindOf(group) }] as const),
    ]),
  });
}

/** Inserts entries in order. Few are compared, since each has to be read for that. */
function insertAll(
  entries: readonly SpeakerEntry[],
  added: readonly SpeakerEntry[],
): readonly SpeakerEntry[] {
  const placed = added.toSorted(compareEntries).map((entry) => ({
    entry,
    before: countFirst(entries.length, (index) => isAhead(entries[index], entry)),
  }));
  let next = 0;
  return [
    ...placed.flatMap(({ entry, before }) => {
      const ahead = entries.slice(next, before);
      next = before;
      return [...ahead, entry];
    }),
    ...entries.slice(next),
  ];
}

function isAhead(entry: SpeakerEntry | undefined, added: SpeakerEntry): boolean {
  return entry !== undefined && compareEntries(entry, added) <= 0;
}
