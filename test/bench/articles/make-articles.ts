import { createRandom } from '../random.ts';
import { createVocabulary, type GrowingVocabulary } from './growing-vocabulary.ts';
import type { Piece, SourceParagraph, SourceTexts } from './source-texts.ts';

/** An article as it is written to a file. */
export interface MadeArticle {
  /** Below the folder: `2020-01-01/001.md`. */
  readonly path: string;
  readonly text: string;
}

const ARTICLES_A_DAY = 100;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY = 86_400_000;
/** So many of a day's articles tell of something that another tells of. */
const STORIES_A_DAY = 65;
const OUTLETS: readonly string[] = [
  'Alder Post',
  'Brook Courier',
  'Cape Herald',
  'Dale Tribune',
  'Elm Gazette',
  'Fjord Times',
  'Grove Journal',
  'Heath Observer',
  'Inlet Examiner',
  'Knoll Chronicle',
  'Lake Register',
  'Moor Dispatch',
];
/** The median length in words, and how the logarithm of lengths spreads. */
const MEDIAN_WORDS = 525;
const SPREAD = 0.5;
/** How many of the words, and of the names of an article, are exchanged. */
const EXCHANGED_SHARE = 0.4;
const EXCHANGED_NAMES = 0.6;
/** How many paragraphs with quotation marks are passed over. */
const UNQUOTED_SHARE = 0.35;
const QUOTED = /["“”]/u;
const HEADLINE_WORDS = 9;

/** Makes articles of the pieces of others, the same ones for the same seed: the first ones are the same in any number. */
export function* makeArticles(sources: SourceTexts, count: number, seed: number): Generator<MadeArticle> {
  const random = createRandom(seed);
  const vocabulary = createVocabulary(sources, random);
  const below = (limit: number) => Math.floor(random() * limit);
  let stories: readonly number[] = [];
  for (let number = 0; number < count; number += 1) {
    const inDay = number % ARTICLES_A_DAY;
    if (inDay === 0) stories = Array.from({ length: STORIES_A_DAY }, () => below(sources.articles.length));
    const first = stories[below(stories.length)] ?? 0;
    const paragraphs = choose(sources, first, random);
    const day = new Date(FIRST_DAY + Math.floor(number / ARTICLES_A_DAY) * DAY).toISOString().slice(0, 10);
    const write = createWriter(vocabulary, random);
    const [lead = []] = paragraphs;
    const headline = write(lead).split(/\s+/u).slice(0, HEADLINE_WORDS).join(' ').replace(/["“”]/gu, '');
    const body = paragraphs.map(write).join('\n\n');
    const outlet = OUTLETS[below(OUTLETS.length)] ?? '';
    const place = String(inDay + 1).padStart(3, '0');
    const front = [
      `headline: ${JSON.stringify(headline)}`,
      `publisher: ${outlet}`,
      `datePublished: ${day}`,
      `url: https://${outlet.toLowerCase().replace(' ', '-')}.example/${day}/${place}`,
    ];
    yield { path: `${day}/${place}.md`, text: `---\n${front.join('\n')}\n---\n\n${body}\n` };
  }
}

/** Paragraphs of one article, and where they are too few of others behind it. */
function choose({ articles }: SourceTexts, first: number, random: () => number): readonly SourceParagraph[] {
  const wanted = MEDIAN_WORDS * Math.exp(SPREAD * normal(random));
  const chosen: SourceParagraph[] = [];
  let words = 0;
  for (let source = first; words < wanted; source = Math.floor(random() * articles.length)) {
    for (const paragraph of articles[source] ?? []) {
      if (words >= wanted) break;
      const isQuoted = paragraph.some(({ text }) => QUOTED.test(text));
      if (isQuoted && random() < UNQUOTED_SHARE) continue;
      chosen.push(paragraph);
      words += paragraph.length / 2;
    }
  }
  return chosen;
}

/** Writes paragraphs of one article: in it a name that is exchanged is exchanged everywhere. */
function createWriter(
  vocabulary: GrowingVocabulary,
  random: () => number,
): (pieces: readonly Piece[]) => string {
  const names = new Map<string, string>();
  const rewrite = (piece: Piece): string => {
    if (piece.class === 'name') {
      const name = names.get(piece.text) ?? exchange(piece, EXCHANGED_NAMES);
      names.set(piece.text, name);
      return name;
    }
    return exchange(piece, EXCHANGED_SHARE);
  };
  const exchange = (piece: Piece, share: number): string => {
    if (piece.class !== null && random() < share) return vocabulary.draw(piece.class);
    vocabulary.count(piece);
    return piece.text;
  };
  return (pieces) => pieces.map(rewrite).join('').replace(/\s+/gu, ' ');
}

/** Box and Muller (1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
