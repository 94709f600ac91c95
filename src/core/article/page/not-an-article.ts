import type { PageBlock } from './page-blocks.ts';
import { isProse } from './prose-block.ts';
import type { SettledBlock } from './settle-furniture.ts';

/** What a page comes to that is no article. */
export type NotAnArticle = 'consent-notice' | 'teaser-list' | 'stub';

/** What is known of a page when its text has been chosen. */
export interface ReadPage {
  /** All blocks of the page. */
  readonly blocks: readonly SettledBlock[];
  /** Those that were taken for the article's. */
  readonly text: readonly Pick<PageBlock, 'text' | 'form' | 'linked'>[];
  /** Whether the page says for machines that it is an article. */
  readonly isStated: boolean;
  /** How many links it has. */
  readonly links: number;
}

/** A page of an outlet has as many links at least; what somebody saved without them is as short as it is. */
const MIN_LINKS = 20;
/** Letters of a sentence or two; less is not all of an article. */
const MIN_PROSE = 120;
/** A sign of Chinese, Japanese or Korean says as much as three letters. */
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** What a page is where it is no article: asks for consent, leads to articles, or has next to nothing; else null. */
export function whatElse({ blocks, text, isStated, links }: ReadPage): NotAnArticle | null {
  const prose = text.filter(isProse);
  const letters = lettersOf(prose);
  const consent = lettersOf(prose.filter(asksConsent));
  if (consent > letters * MIN_CONSENT) return 'consent-notice';
  if (!isStated && isTeaserList(blocks, new Set(prose.map((block) => block.text)))) return 'teaser-list';
  if (links < MIN_LINKS || letters >= MIN_PROSE) return null;
  const asked = lettersOf(blocks.filter((block) => block.kind === 'consent' && isProse(block)));
  return asked > letters ? 'consent-notice' : 'stub';
}

const MIN_CONSENT = 0.6;
const CONSENT =
  /\b(?:cookies?|consent|personal (?:data|information)|privacy (?:policy|settings|preferences|statement|notice)|gdpr|opt[- ]out|legitimate interests?|tracking technolog)/iu;
/** An article about cookies says it of others. */
const TO_THE_READER = /\b(?:we|our|us|you|your)\b/iu;

function asksConsent({ text }: Pick<PageBlock, 'text'>): boolean {
  return CONSENT.test(text) && TO_THE_READER.test(text);
}

/** Cards, each with a heading that is a link; what prose there is stands in them, a paragraph or two in each. */
function isTeaserList(blocks: readonly SettledBlock[], prose: ReadonlySet<string>): boolean {
  let [cards, inCards, paragraphs, sinceHeading] = [0, 0, 0, MAX_PARAGRAPHS];
  const own = blocks.filter(({ kind }) => kind === null);
  for (const [index, block] of own.entries()) {
    if (isCardHeading(block) || isCardLine(block, prose.has(own[index + 1]?.text ?? ''))) {
      cards += 1;
      sinceHeading = 0;
    } else if (prose.has(block.text)) {
      paragraphs += 1;
      if (sinceHeading < MAX_PARAGRAPHS) inCards += 1;
      sinceHeading += 1;
    }
  }
  return cards >= MIN_CARDS && inCards >= paragraphs * MIN_IN_CARDS;
}

const MIN_CARDS = 4;
/** Paragraphs below a card's heading. */
const MAX_PARAGRAPHS = 2;
const MIN_IN_CARDS = 0.8;

function isCardHeading({ form, linked, text }: PageBlock): boolean {
  return form === 'heading' && linked > 0.8 && text.length >= MIN_HEADING;
}

/** A line that is a link heads a card only where its teaser follows: many pages have lists of links. */
function isCardLine({ linked, text }: PageBlock, isBeforeProse: boolean): boolean {
  return isBeforeProse && linked > 0.98 && text.length >= MIN_HEADING && text.length <= MAX_HEADING;
}

/** Letters of a headline. */
const MIN_HEADING = 15;
const MAX_HEADING = 160;

function lettersOf(blocks: readonly Pick<PageBlock, 'text'>[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length + 2 * (text.match(SIGNS)?.length ?? 0), 0);
}
