import type { NoticedText } from '../../quotations/quotation-reader.ts';
import type { ArticleNotice } from '../../versions/article-history.ts';

/**
 * Whether an article says of itself, at the start of its headline or of a paragraph, that it was retracted or
 * corrected. Retractions of other articles ("the journal retracted the paper") do not count, nor do updates.
 */
export function findNotice({ headline, prose, paragraphs }: NoticedText): ArticleNotice | null {
  const starts = paragraphs.map(({ start, end }) => prose.slice(start, Math.min(end, start + MAX_START)));
  const said = [...(headline === null ? [] : [headline]), ...starts].map((text) => text.trimStart());
  if (said.some((text) => RETRACTIONS.some((form) => form.test(text)))) return 'retracted';
  return said.some((text) => CORRECTIONS.some((form) => form.test(text))) ? 'corrected' : null;
}

/** How much of a paragraph is read, in UTF-16 code units. */
const MAX_START = 300;

const NOTE = String.raw`\W{0,3}(?:(?:editor[’']?s?[’']?|editorial|publisher[’']?s?|correction|update)\s+(?:note|notice)\W+)?`;
const PIECE =
  '(?:article|story|report|piece|column|post|page|item|interview|obituary|review|headline|caption)';
const THIS = String.raw`(?:this|an? (?:earlier|previous|initial|original|prior) version of (?:this|the)|the (?:headline|caption) (?:of|on|to) (?:an earlier version of )?this|a headline on an earlier version of this|(?:the |an )?(?:original|earlier) version of this)\s+(?:\w+\s+)?${PIECE}`;
/** Not "report", which may be an article's subject, nor "page", which need not be an article. */
const WHOLE = String.raw`this\s+(?:\w+\s+)?(?:article|story|column|obituary|news report)`;
const WAS = String.raw`\s+(?:has been|have been|was|is|had been|has since been)\s+(?:since\s+)?`;

const RETRACTIONS = [
  /^\W{0,3}(?:retraction(?: notice)?|retracted)\s*(?:[:.–—|]|-\s)/iu,
  new RegExp(String.raw`^${NOTE}${WHOLE}${WAS}(?:retracted|withdrawn|unpublished)\b`, 'iu'),
  new RegExp(String.raw`^${NOTE}we (?:have |are )?(?:retracted|retracting|withdrawn) this ${PIECE}\b`, 'iu'),
];

const CORRECTIONS = [
  /^\W{0,3}(?:corrections?(?: and clarifications?| notice)?|corrected)\s*(?:[:–—|]|-\s|\()/iu,
  /^\W{0,3}corrections?,? (?:on )?(?:\w+\.? \d{1,2},? \d{4}|\d{1,2} \w+ \d{4})\s*[:.–—]/iu,
  new RegExp(
    String.raw`^${NOTE}${THIS}${WAS}(?:corrected|amended|updated to (?:correct|fix)|edited to correct)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`^${NOTE}${THIS}\s+(?:incorrectly|mistakenly|erroneously|wrongly|inaccurately|misstated|misspelled|misspelt|misidentified|misquoted|misattributed|misrepresented)\b`,
    'iu',
  ),
];
