import type { Html } from '../../../chat/messages/html.ts';
import type { Article } from '../../../core/article/article.ts';
import { markWords } from '../../../core/mark-words.ts';
import type {
  ArticleNotice,
  FormerQuotation,
  QuotationChange,
} from '../../../core/versions/article-history.ts';
import { placeOf } from '../../../reply/place-of.ts';
import type { Place } from '../../../reply/reply.ts';
import { describeChange, describeChangeDate, describeStanding } from '../../../reply/standing.ts';
import { html } from '../../html.ts';
import { articlePath, placePath } from '../addresses.ts';
import type { ArticleView, PastView } from './article-view.ts';

/** Whose text an article reprints, as one of its facts; none where it is its own. */
export function renderOriginalOf(article: Article): readonly (readonly [string, Html])[] {
  const { original, notice: _, ...rest } = article;
  if (original === undefined) return [];
  const [remark = ''] = describeStanding({ ...rest, original });
  return [['Reprint', html`<a href="${articlePath(original.id)}"><bdi>${remark}</bdi></a>`]];
}

/** What an article's page says of its versions: that it was changed, retracted or corrected, and how. */
export function renderVersions({ article, past }: ArticleView): Html {
  const { notice, history } = article;
  return html`${
    notice === undefined ? null : html`<p class="notice">${NOTICES[notice]}</p>\n`
  }${past === undefined ? null : renderPast(past)}${history === undefined ? null : renderHistory(history)}`;
}

const NOTICES: Readonly<Record<ArticleNotice, string>> = {
  retracted: 'This article says, or is marked, that it was retracted.',
  corrected: 'This article says, or is marked, that it was corrected.',
};

function renderPast({ now }: PastView): Html {
  if (now === null)
    return html`<p class="notice">This article is in the archive no more. It is shown as it was when it was cited.</p>\n`;
  const { article, cited, isSame } = now;
  const address = cited === null ? articlePath(article.id) : placePath(placeOf(article, cited));
  const line = isSame
    ? 'This is the article as it was read when it was cited; what is read from its file has changed since.'
    : 'This is an earlier version of the article, changed since.';
  return html`<p class="notice">${line} <a href="${address}">The article as it is now</a>.</p>\n`;
}

function renderHistory({ versions, changes }: NonNullable<Article['history']>): Html {
  const gone = changes.filter(({ kind }) => kind === 'went');
  const listed = versions.map(
    ({ id, replaced }) =>
      html`<li><a href="${articlePath(id)}">Earlier version</a>, changed ${describeChangeDate(replaced)}</li>\n`,
  );
  return html`<details class="small"><summary>Earlier versions: ${versions.length}</summary><ul>
${listed}</ul></details>
${gone.length === 0 ? null : html`<ul class="small">${gone.map(renderGone)}</ul>\n`}`;
}

/** Of a long one only the beginning is known, which has no mark. */
function formerPlace({ article, start, end, text }: FormerQuotation): Place {
  return { article, start, end, ...(text.length === end - start && { words: markWords(text) }) };
}

function renderGone(change: QuotationChange): Html {
  const { before } = change;
  const said = html`<bdi>${describeChange(change)}</bdi>`;
  return html`<li>${before === null ? said : html`<a href="${placePath(formerPlace(before))}">${said}</a>`}</li>\n`;
}
