import { CUT } from '../core/abridge/cut.ts';
import type { Article } from '../core/article/article.ts';
import type { Holdings } from '../core/holdings.ts';
import { oneLine } from '../core/one-line.ts';
import { slice } from '../core/span.ts';
import type { Statement } from '../core/statement.ts';
import type { ChangeDate, OriginalArticle, QuotationChange } from '../core/versions/article-history.ts';
import type { FormerStatement } from '../core/versions/changed-statements.ts';
import { findQuotationChange } from '../core/versions/find-change.ts';
import { inArchive } from './counts.ts';
import { formatDate } from './dates.ts';
import type { NoteNode } from './reply.ts';
import { titleOf } from './title.ts';

/** What every citation of an article says of it: that it was retracted or corrected, and whose text it reprints. */
export function describeStanding({
  notice,
  original,
}: {
  readonly [field in 'notice' | 'original']?: Article[field] | undefined;
}): readonly string[] {
  return [
    ...(notice === undefined ? [] : [notice]),
    ...(original === undefined ? [] : [describeOriginal(original)]),
  ];
}

function describeOriginal({ headline, publisher, path, isEarlier }: OriginalArticle): string {
  const where = oneLine(publisher ?? headline ?? path);
  return isEarlier ? `reprint of ${where}` : `nearly the same text in ${where}`;
}

/** When something changed: “on 3 March 2026”, “(noticed on 3 March 2026)”, “between two versions of the article”. */
export function describeChangeDate({ on, isNoticed }: ChangeDate): string {
  if (on === null) return 'between two versions of the article';
  return isNoticed ? `(noticed on ${formatDate(on)})` : `on ${formatDate(on)}`;
}

/** What became of a quotation that stands in an article, if anything did since an earlier version. */
export function composeChange({ article, quotation }: Statement): readonly NoteNode[] {
  const change = findQuotationChange(article, quotation);
  return change === null ? [] : [{ type: 'note', text: describeChange(change) }];
}

/** The verdict where nobody says the words: in the archive as it is, where somebody did. */
export function sayNotFound({
  former,
  searched,
}: {
  readonly former: readonly FormerStatement[];
  readonly searched: Holdings;
}): string {
  return former.length === 0
    ? `Not ${inArchive(searched)}.`
    : `Not ${inArchive(searched)} as it is now: it stood in an earlier version.`;
}

/**
 * What held the words in earlier versions, a line each.
 *
 * @param shown - whose own lines tell it already.
 */
export function composeFormer(
  former: readonly FormerStatement[],
  shown: readonly Statement[] = [],
): readonly NoteNode[] {
  const isTold = ({ article, change }: FormerStatement): boolean =>
    shown.some(
      (each) => each.article.id === article.id && findQuotationChange(article, each.quotation) === change,
    );
  return former.filter((each) => !isTold(each)).map((each) => ({ type: 'note', text: describeFormer(each) }));
}

/** One line: “in an earlier version of TITLE, Ana Ruiz: “…”; changed on 3 March 2026”. */
function describeFormer({ article, change, before }: FormerStatement): string {
  const { speaker } = before;
  const said = `${speaker === null ? '' : `, ${oneLine(speaker)}`}: ${inMarks(before.text)}`;
  const now =
    change.kind === 'reworded' && change.now !== null
      ? `, now: ${inMarks(slice(article.text, change.now))}`
      : '';
  const how = now === '' ? ', and stands there no more' : now;
  return `in an earlier version of ${oneLine(titleOf(article))}${said}; changed ${describeChangeDate(change)}${how}`;
}

/** One line: “changed on 3 March 2026; before: “…””. */
export function describeChange(change: QuotationChange): string {
  const when = describeChangeDate(change);
  const { before } = change;
  if (change.kind === 'appeared') return `changed ${when}: this quotation was not there before`;
  const words = before === null ? '' : inMarks(before.text);
  return change.kind === 'reworded'
    ? `changed ${when}; before: ${words}`
    : `changed ${when}: ${words} stands there no more`;
}

/** The same where the quotation does not stand beside it: “changed on 3 March 2026: “…” was not there before”. */
export function describeChangeIn({ text }: Article, change: QuotationChange): string {
  if (change.kind !== 'appeared' || change.now === null) return describeChange(change);
  return `changed ${describeChangeDate(change)}: ${inMarks(slice(text, change.now))} was not there before`;
}

/** Words of an article on one line, in marks of their own or ours. */
function inMarks(text: string): string {
  const whole = oneLine(text);
  const line =
    whole.length > MAX_SHOWN ? `${whole.slice(0, MAX_SHOWN).replace(LAST_WORD, '')} ${CUT}` : whole;
  return OPENS.test(line) ? line : `“${line}”`;
}

/** Letters of a former wording that are shown in one line. */
const MAX_SHOWN = 300;
const LAST_WORD = /\s\S*$/u;
const OPENS = /^["“„«‘'‹]/u;
