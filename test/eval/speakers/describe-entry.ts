import type { Article } from '../../../src/core/article/article.ts';
import { groupBy } from '../../../src/core/group-by.ts';
import { foldNameWord } from '../../../src/core/language/english/speakers/01-names.ts';
import { findSurnames } from '../../../src/core/language/english/speakers/named-in-text.ts';
import type { SpeakerEntry } from '../../../src/core/speakers/speaker-entry.ts';
import type { Statement } from '../../../src/core/statement.ts';

const MAX_ARTICLES = 12;
const MAX_FORMS = 12;
const MAX_ROLES = 8;
const MAX_ALIKE = 12;
const MAX_NAMINGS = 5;
/** How much of the text about a mention is shown, in code units to each side. */
const REACH = 70;

/**
 * An entry as it is read by a person: names, roles, the entries that share a word of the name, and of each article how
 * its text names the speaker, what role it gives, and the words about the first mention.
 */
export function describeEntry(entry: SpeakerEntry, all: readonly SpeakerEntry[]): string {
  const byArticle = groupBy(entry.statements, ({ article }) => article);
  const counts = `${entry.statements.length} statements in ${byArticle.size} articles`;
  const roles = entry.introductions.map(({ role, dates }) => `${role} (${dates.length})`);
  const lines = [
    `${entry.name}${entry.role === null ? '' : `, ${entry.role}`} [${entry.id}; ${counts}]`,
    `names: ${entry.forms.slice(0, MAX_FORMS).join('; ')}`,
    `roles: ${roles.slice(0, MAX_ROLES).join('; ') || '-'}`,
    `alike: ${listAlike(entry, all).join('; ') || '-'}`,
    ...[...byArticle].slice(0, MAX_ARTICLES).map(([article, own]) => describeArticle(entry, article, own)),
  ];
  return `${lines.join('\n   ')}\n`;
}

/** Other entries that share a first or last word of a name: what may be the same person. */
function listAlike(entry: SpeakerEntry, all: readonly SpeakerEntry[]): readonly string[] {
  const own = new Set(edgeWords(entry));
  return all
    .filter((other) => other !== entry && edgeWords(other).some((word) => own.has(word)))
    .slice(0, MAX_ALIKE)
    .map(({ id, name, statements }) => `${name} [${id}; ${statements.length}]`);
}

function edgeWords({ name }: SpeakerEntry): readonly string[] {
  const words = name.split(' ').map(foldNameWord);
  return [words[0], words.at(-1)].filter((word) => word !== undefined);
}

function describeArticle(entry: SpeakerEntry, article: Article, statements: readonly Statement[]): string {
  const roles = new Set(statements.flatMap(({ quotation }) => quotation.speaker?.role ?? []));
  const [first] = statements;
  const context = first === undefined ? '' : contextOf(first);
  return `- ${article.path} {${listNamings(entry, article).join('; ')}} <${[...roles].join('; ')}> …${context}…`;
}

/** How the article's text names whoever ends in the same word: "sen ada lind". */
function listNamings({ name }: SpeakerEntry, article: Article): readonly string[] {
  const last = foldNameWord(name.split(' ').at(-1) ?? '');
  const found = findSurnames(article, new Set([last]));
  const namings = found.map(({ before, surname, suffix }) =>
    [...before, surname, suffix ?? ''].join(' ').trim(),
  );
  return [...new Set(namings)].slice(0, MAX_NAMINGS);
}

function contextOf({ article, quotation }: Statement): string {
  const { start, end } = quotation.speaker?.mention ?? quotation;
  const words = article.text.slice(Math.max(start - REACH, 0), start);
  const behind = article.text.slice(end, end + REACH);
  return `${words}<<${article.text.slice(start, end)}>>${behind}`.replace(/\s+/gu, ' ');
}
