import type { Article } from '../../../article/article.ts';
import { compareArticlesNewestFirst } from '../../../article-order.ts';
import { commonest } from '../../../commonest.ts';
import { groupBy } from '../../../group-by.ts';
import { flatMapInSteps } from '../../../layers/in-steps.ts';
import { oneLine } from '../../../one-line.ts';
import type { Speaker } from '../../../quotations/quotation.ts';
import type { Introduction, SpeakerEntry } from '../../../speakers/speaker-entry.ts';
import { compareEntries } from '../../../speakers/speaker-index.ts';
import { compareText } from '../../../text-order.ts';
import { keyOf, partsOf, type SpeakerName } from './01-names.ts';
import type { Voice } from './02-uses.ts';
import type { SpeakerGroup } from './speaker-group.ts';

const NOT_SLUG = /[^\p{L}\p{N}]+/gu;
const EDGE_DASHES = /^-|-$/gu;

/** An entry with its uses of names. */
export interface OwnedEntry {
  readonly entry: SpeakerEntry;
  readonly group: SpeakerGroup;
}

/** Makes the entries of the groups: most quoted first, then by id. */
export function* makeEntries(groups: readonly SpeakerGroup[]): Generator<void, readonly OwnedEntry[]> {
  const bySlug = groupBy(groups, slugOf);
  const taken = new Set(bySlug.keys());
  const named = yield* flatMapInSteps(bySlug, ([slug, same]) =>
    same
      .toSorted((one, other) => compareText(one.kind, other.kind) || compareText(one.key, other.key))
      .map((group, place) => ({
        entry: makeEntry(group, place === 0 ? slug : takeId(slug, taken)),
        group,
      })),
  );
  return named.toSorted((one, other) => compareEntries(one.entry, other.entry));
}

/** The speakers that a group's articles mean by it. */
export function speakersOfGroup({ uses }: SpeakerGroup): readonly Speaker[] {
  return uses.flatMap(({ voices }) => voices.map(({ speaker }) => speaker));
}

/** The slug, with the first free number behind it if it is taken. */
export function takeId(slug: string, taken: Set<string>): string {
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  taken.add(id);
  return id;
}

/** The id of a group's entry, unless it is taken. */
export function slugOf({ kind, key, mark, isAmbiguous, uses, aliases }: SpeakerGroup): string {
  const spelt =
    kind === 'person'
      ? uses.flatMap(({ name }) => (keyOf(name) === key ? [spell(name)] : []))
      : uses.flatMap(({ name: { words } }) => (kind === 'body' && words.length > 1 ? [words.join(' ')] : []));
  const name = commonest(spelt) || (aliases[0]?.toLowerCase() ?? key);
  const words = [name, mark ?? '', isAmbiguous ? 'unclear' : ''].join(' ');
  return words.replace(NOT_SLUG, '-').replace(EDGE_DASHES, '') || 'speaker';
}

/** Given name and surname as the name spells them: keys put several spellings into one. */
function spell(name: SpeakerName): string {
  const { given, surname } = partsOf(name);
  return `${given} ${surname}`;
}

/** Makes the entry of a group. */
export function makeEntry(group: SpeakerGroup, id: string): SpeakerEntry {
  const voices = group.uses.flatMap((use) => use.voices).toSorted(compareVoices);
  const introductions = listIntroductions(voices);
  const statements = [...new Set(voices.map(({ statement }) => statement))];
  return {
    id,
    name: nameToShow(group),
    role: group.isAmbiguous ? null : (introductions[0]?.role ?? null),
    introductions,
    forms: listForms(group),
    isAmbiguous: group.isAmbiguous,
    statementCount: statements.length,
    statements,
  };
}

function compareVoices({ statement: one }: Voice, { statement: other }: Voice): number {
  return (
    compareArticlesNewestFirst(one.article, other.article) || one.quotation.start - other.quotation.start
  );
}

/** The most frequent of the fullest names, in capitals only if there is nothing else. */
function nameToShow({ kind, key, uses }: SpeakerGroup): string {
  const own = kind === 'person' ? uses.filter(({ name }) => keyOf(name) === key) : uses;
  const counts = new Map<string, number>();
  for (const { name, voices } of own) {
    counts.set(name.text, (counts.get(name.text) ?? 0) + voices.length);
  }
  const [best] = [...counts].toSorted(
    ([one, oneCount], [other, otherCount]) =>
      Number(isShouted(one)) - Number(isShouted(other)) ||
      otherCount - oneCount ||
      other.length - one.length ||
      compareText(one, other),
  );
  return best?.[0] ?? '';
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

function listForms({ uses, aliases }: SpeakerGroup): readonly string[] {
  const counts = new Map<string, number>();
  for (const { forms } of uses) {
    for (const [form, count] of forms) counts.set(form, (counts.get(form) ?? 0) + count);
  }
  for (const alias of aliases) if (!counts.has(alias)) counts.set(alias, 0);
  return [...counts]
    .toSorted(([one, oneCount], [other, otherCount]) => otherCount - oneCount || compareText(one, other))
    .map(([form]) => form);
}

/** The roles under which articles introduce the speaker, most articles first, then the newest. */
function listIntroductions(newestFirst: readonly Voice[]): readonly Introduction[] {
  const described = newestFirst.flatMap(({ statement: { article }, speaker: { role } }) =>
    role === null ? [] : [{ role: oneLine(role), article }],
  );
  const byRole = groupBy(described, ({ role }) => role.toLowerCase());
  return [...byRole.values()]
    .map((same) => ({ role: commonest(same.map(({ role }) => role)), articles: distinct(same) }))
    .toSorted(
      (one, other) =>
        other.articles.length - one.articles.length ||
        compareNewest(one.articles, other.articles) ||
        compareText(one.role, other.role),
    )
    .map(({ role, articles }) => ({ role, dates: articles.map(({ datePublished }) => datePublished) }));
}

function distinct(described: readonly { readonly article: Article }[]): readonly Article[] {
  return [...new Set(described.map(({ article }) => article))];
}

function compareNewest([one]: readonly Article[], [other]: readonly Article[]): number {
  return one === undefined || other === undefined ? 0 : compareArticlesNewestFirst(one, other);
}
