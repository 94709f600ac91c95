import { oneLine } from '../../one-line.ts';
import { readWrittenDate } from '../written-date.ts';
import { isProse } from './prose-block.ts';
import type { SettledBlock } from './settle-furniture.ts';

/** What the lines around a headline say to readers; null where they do not. */
export interface VisibleHead {
  readonly headline: string | null;
  readonly author: string | null;
  readonly datePublished: string | null;
}

/** Blocks above and below the headline among which bylines and datelines stand. */
const ABOVE = 4;
const BELOW = 14;
/** Letters; a longer block is no line. */
const MAX_LINE = 160;

/** Furniture that has dates and names of its own. */
const OTHERS: ReadonlySet<string> = new Set([
  'advertisement',
  'comments',
  'consent',
  'newsletter',
  'related',
  'hidden',
]);

/** Reads the headline that a page shows and, from the lines next to it, who wrote the article and when. */
export function readVisibleHead(blocks: readonly SettledBlock[], title: string | null): VisibleHead {
  const own = blocks.filter(({ kind }) => kind === null || !OTHERS.has(kind));
  const at = findHeadline(own, title);
  if (at < 0) return { headline: null, author: null, datePublished: null };
  const below = own.slice(at + 1, at + 1 + BELOW);
  const near = [...below.slice(0, secondParagraph(below)), ...own.slice(Math.max(0, at - ABOVE), at)];
  const lines = near.filter(({ text }) => text.length <= MAX_LINE);
  const [author = null] = lines.flatMap((block) => authorIn(oneLine(block.text)) ?? []);
  const [datePublished = null] = lines.flatMap((block) => dateIn(block) ?? []);
  return { headline: own[at]?.text ?? null, author, datePublished };
}

/** A standfirst may stand before the byline, but not two paragraphs. */
function secondParagraph(blocks: readonly SettledBlock[]): number {
  const paragraphs = blocks.flatMap((block, index) =>
    isProse(block) && block.text.length > MIN_PARAGRAPH ? [index] : [],
  );
  return paragraphs[1] ?? blocks.length;
}

/** Letters. */
const MIN_PARAGRAPH = 80;

function findHeadline(blocks: readonly SettledBlock[], title: string | null): number {
  const headings = blocks.flatMap(({ box, text }, index) =>
    box.element.localName === 'h1' && (title === null || title.includes(oneLine(text))) ? [index] : [],
  );
  return headings[0] ?? blocks.findIndex(({ box }) => box.element.localName === 'h1');
}

/** Says when it was changed, not when it was published. */
const CHANGED =
  /\b(?:updated?|modified|edited|aktualisiert|geändert|mis à jour|actualizado|aggiornato|güncelleme)\b/iu;

function dateIn({ text, box }: SettledBlock): string | null {
  const line = oneLine(text);
  const changed = CHANGED.exec(line)?.index ?? line.length;
  const before = line.slice(0, changed);
  const [time] = [...box.element.querySelectorAll('time')];
  const stated =
    changed > 0 && time !== undefined ? readWrittenDate(time.getAttribute('datetime') ?? '') : null;
  return (
    stated ??
    segments(before)
      .map(readWrittenDate)
      .find((date) => date !== null) ??
    null
  );
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}|(?:de|da|van|von|der|den|bin|al|la|le|du)(?= ))[\p{L}.’'-]*){1,3}`;
const BYLINE = new RegExp(
  String.raw`^(?:[Bb]y|BY|Von|Par|Por|Di)\s+(?<names>${NAME}(?:(?:, | and | & |, and | und | et | y | e )${NAME})*)`,
  'u',
);
const NOT_A_PERSON =
  /\b(?:Times|Post|News|Herald|Tribune|Journal|Gazette|Wire|Press|Reuters|Agency|Staff|Team|Desk|Editor|Reporter|Correspondent|Writer|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

/** Names after "By"; an outlet or an office after a comma is not a name. */
function authorIn(line: string): string | null {
  for (const segment of segments(line)) {
    const names = BYLINE.exec(segment)?.groups?.['names'];
    if (names === undefined) continue;
    const people = names.split(/, (?:and )?/u).filter((name) => !NOT_A_PERSON.test(name));
    if (people.length > 0) return people.join(', ');
  }
  return null;
}

const SEPARATOR = /\s[-–—|·•/]\s|[|·•]/u;

function segments(line: string): readonly string[] {
  return line.split(SEPARATOR).map((each) => each.trim());
}
