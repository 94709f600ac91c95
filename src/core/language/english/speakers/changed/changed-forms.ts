import { OverlaidMap } from '../../../../layers/overlaid-map.ts';
import type { SpeakerEntry } from '../../../../speakers/speaker-entry.ts';
import { compareEntries, type SpeakerIndex } from '../../../../speakers/speaker-index.ts';
import { indexForms } from '../form-index.ts';

/** The maps of an index that have lists of entries. */
const LISTS = ['byWhole', 'byKey', 'byEnding', 'byBeginning', 'byAny'] as const;

/** The index after some entries have gone and others have come; an entry that changed does both. */
export function changeForms(
  index: SpeakerIndex,
  gone: readonly SpeakerEntry[],
  come: readonly SpeakerEntry[],
): SpeakerIndex {
  const left = indexForms(gone);
  const added = indexForms(come);
  const [byWhole, byKey, byEnding, byBeginning, byAny] = LISTS.map((name) =>
    changeLists(index[name], left[name], added[name]),
  );
  return {
    byId: OverlaidMap.of(index.byId, [
      ...gone.map(({ id }) => [id, null] as const),
      ...come.map((entry) => [entry.id, { value: entry }] as const),
    ]),
    byWhole: byWhole ?? index.byWhole,
    byKey: byKey ?? index.byKey,
    byEnding: byEnding ?? index.byEnding,
    byBeginning: byBeginning ?? index.byBeginning,
    byAny: byAny ?? index.byAny,
    wholes: OverlaidMap.of(index.wholes, [
      ...gone.map((entry) => [entry, null] as const),
      ...[...added.wholes].map(([entry, value]) => [entry, { value }] as const),
    ]),
  };
}

type Lists = ReadonlyMap<string, readonly SpeakerEntry[]>;

function changeLists(before: Lists, gone: Lists, come: Lists): Lists {
  const keys = new Set([...gone.keys(), ...come.keys()]);
  return OverlaidMap.of(
    before,
    [...keys].map((key) => {
      const left = new Set(gone.get(key));
      const kept = (before.get(key) ?? []).filter((entry) => !left.has(entry));
      const value = [...kept, ...(come.get(key) ?? [])].toSorted(compareEntries);
      return [key, value.length === 0 ? null : { value }] as const;
    }),
  );
}
