import { groupBy } from '../../../group-by.ts';
import { flatMapInSteps } from '../../../layers/in-steps.ts';
import { genderOfFirstName } from '../gender.ts';
import { keyOf, partsOf } from './01-names.ts';
import type { NameUse } from './02-uses.ts';
import { findSurnames } from './named-in-text.ts';
import { createNamesakeSplitter } from './namesakes.ts';
import { joinNicknames } from './nicknames.ts';
import type { SpeakerGroup } from './speaker-group.ts';

/** What tells two people of one name apart: the value that a use states, or null. */
export type Trait = (use: NameUse) => string | null;

/** The suffix first. */
export const TRAITS: readonly Trait[] = [
  ({ name }) => name.suffix,
  ({ name }) => partsOf(name).middle.slice(0, MAX_MIDDLE_NAMES).join(' ') || null,
  (use) => theOnly([...use.seats].filter((seat) => seat.startsWith('congress:'))),
  (use) => theOnly([...use.seats].filter((seat) => seat.startsWith('governor:'))),
  (use) => (genderOfFirstName(partsOf(use.name).given) === null ? use.gender : null),
];
const WITHOUT_SUFFIX = 'senior';
/** More middle names are not compared. */
const MAX_MIDDLE_NAMES = 3;

/**
 * Puts the uses of one person together: one given name and one surname are one person, unless articles contradict each
 * other hard: in the generation ("Jr.", "III"; and none, where one article names both a Jr. and somebody without), in
 * the middle names ("W.", "H.W."; "J." and "John" go together), in the state that elected them ("(R-Ala.)",
 * "(R-Mich.)"), or in the gender that titles state where the first name leaves it open. Uses that leave open which of
 * the namesakes is meant go to the one who shares an office with them, else they are an ambiguous group of their own.
 * A nickname joins the given name by {@link joinNicknames}; a common name is parted by {@link createNamesakeSplitter}.
 */
export function* groupPeople(uses: readonly NameUse[]): Generator<void, readonly SpeakerGroup[]> {
  const buckets = joinNicknames(groupBy(uses, ({ name }) => keyOf(name)));
  const splitNamesakes = createNamesakeSplitter(uses);
  return yield* flatMapInSteps(buckets, ([key, bucket]) =>
    splitBucket(bucket, traitsFor(bucket))
      .flatMap((part) => splitNamesakes(part))
      .map((part): SpeakerGroup => ({ kind: 'person', key, aliases: [], ...part })),
  );
}

type Part = Pick<SpeakerGroup, 'mark' | 'isAmbiguous' | 'uses'>;

function splitBucket(uses: readonly NameUse[], traits: readonly Trait[]): readonly Part[] {
  const [trait, ...others] = traits;
  if (trait === undefined) return [{ mark: null, isAmbiguous: false, uses }];
  const values = longestOf(uses.flatMap((use) => trait(use) ?? []));
  if (values.length < 2) return splitBucket(uses, others);
  const owners = indexByLooserForms(values);
  const byValue = groupBy(uses, (use) => owners.get(trait(use) ?? '') ?? null);
  const byOffice = assignByOffice(byValue);
  const parts = values.flatMap((value) => {
    const members = [...(byValue.get(value) ?? []), ...(byOffice.get(value) ?? [])];
    return splitBucket(members, others).map((part) => ({ ...part, mark: joinMarks(value, part.mark) }));
  });
  const unclear = byOffice.get(null) ?? [];
  return unclear.length === 0 ? parts : [...parts, { mark: null, isAmbiguous: true, uses: unclear }];
}

/** The uses that leave the trait open, under the only value whose bearer shares an office with them; or under null. */
function assignByOffice(
  byValue: ReadonlyMap<string | null, readonly NameUse[]>,
): ReadonlyMap<string | null, readonly NameUse[]> {
  const bearers = new Map<string, Set<string>>();
  for (const [value, uses] of byValue) {
    if (value === null) continue;
    for (const office of uses.flatMap(({ offices }) => [...offices])) {
      bearers.set(office, (bearers.get(office) ?? new Set()).add(value));
    }
  }
  return groupBy(byValue.get(null) ?? [], ({ offices }) =>
    theOnly([...new Set([...offices].flatMap((office) => [...(bearers.get(office) ?? [])]))]),
  );
}

/** The traits; generation and none are different where one article names both. */
function traitsFor(bucket: readonly NameUse[]): readonly Trait[] {
  const younger = bucket.filter(({ name }) => name.suffix !== null);
  const isFamily = younger.length < bucket.length && younger.some(namesBothGenerations);
  return isFamily ? [({ name }) => name.suffix ?? WITHOUT_SUFFIX, ...TRAITS.slice(1)] : TRAITS;
}

function namesBothGenerations({ article, name }: NameUse): boolean {
  const { given } = partsOf(name);
  const surname = name.words.at(-1) ?? '';
  const named = findSurnames(article, new Set([surname])).filter(({ before }) => before.includes(given));
  return named.some(({ suffix }) => suffix === null) && named.some(({ suffix }) => suffix === name.suffix);
}

/** The distinct values without looser forms of others. */
function longestOf(values: readonly string[]): readonly string[] {
  const distinct = [...new Set(values)].toSorted();
  const looser = new Set(distinct.flatMap((value) => looserForms(value).filter((form) => form !== value)));
  return distinct.filter((value) => !looser.has(value));
}

/** Each looser form with its value, or null where it fits several. */
function indexByLooserForms(values: readonly string[]): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const value of values) {
    for (const form of looserForms(value)) index.set(form, index.has(form) ? null : value);
  }
  return index;
}

/**
 * Some of the words, and initials in place of words: "john paul" goes with "john", "paul", "j", "j paul", "john p" and
 * "j p". An initial at the beginning is never left out: "H. W." is no "W.".
 */
export function looserForms(value: string): readonly string[] {
  let forms: readonly string[] = [''];
  for (const word of value.split(' ')) {
    forms = forms.flatMap((form) => [
      ...(form === '' && word.length === 1 ? [] : [form]),
      `${form} ${word}`,
      `${form} ${word.charAt(0)}`,
    ]);
  }
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))];
}

function theOnly(values: readonly string[]): string | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}

function joinMarks(...marks: readonly (string | null)[]): string | null {
  return marks.filter((mark) => mark !== null && mark !== WITHOUT_SUFFIX).join(' ') || null;
}
