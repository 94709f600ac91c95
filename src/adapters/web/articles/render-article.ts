import type { Html } from '../../../chat/messages/html.ts';
import type { ArticleMetadata } from '../../../core/article/article.ts';
import { findHeadline } from '../../../core/article/headline-span.ts';
import { covers, firstEndingBehind, type TextSpan } from '../../../core/span.ts';
import type { ComparedQuotation } from '../../../core/versions/compare-versions.ts';
import { count } from '../../../reply/counts.ts';
import { formatDate } from '../../../reply/dates.ts';
import { titleOf } from '../../../reply/title.ts';
import { html, NOTHING } from '../../html.ts';
import { CITED, webAddress } from '../addresses.ts';
import { getKeysFile } from '../files.ts';
import { renderPage } from '../layout.ts';
import { type ArticleView, quotationAnchor } from './article-view.ts';
import { type Marking, markText } from './marked-text.ts';
import { renderNote } from './render-note.ts';
import { renderOriginalOf, renderVersions } from './render-versions.ts';

/** An article's page: its metadata, and its text with the quotations set off. */
export function renderArticle(view: ArticleView): Html {
  const { article, quotations } = view;
  const main = html`<article>
<h1 class="stored" dir="auto">${renderTitle(view)}</h1>
${renderFacts(view)}
${renderNotices(view)}${renderVersions(view)}
${quotations.length === 0 ? NOTHING : KEYS_LINE}
${renderParagraphs(view)}
</article>`;
  return renderPage({ title: titleOf(article), chapter: null, main, scripts: [getKeysFile()] });
}

const KEYS_LINE = html`<p class="faint small" id="keys">Quotations are underlined, indirect speech is dotted; who speaks stands beside. <label class="keys" hidden><input type="checkbox" id="keys-on" checked> Keys: <kbd>j</kbd> next quotation, <kbd>k</kbd> the one before.</label> <span role="status" id="status"></span></p>`;

/** The title, marked where it is what was cited. */
function renderTitle({ article, cited }: ArticleView): Html {
  const headline = cited === null || cited === 'lost' ? null : findHeadline(article);
  if (headline === null || cited === null || cited === 'lost' || !covers(headline, cited))
    return html`${titleOf(article)}`;
  return markText(article.text, headline, listMarkings([], cited));
}

function renderFacts({ article, quotations, past }: ArticleView): Html {
  const said = past?.said ?? quotations;
  const { headline, publisher, author, datePublished, url, path, paragraphs, filledIn = [] } = article;
  const original = webAddress(url);
  const facts: readonly (readonly [string, Html | string])[] = [
    ...(headline === null ? [['Headline', 'unknown'] as const] : []),
    ['Outlet', publisher === null ? 'unknown' : html`<bdi>${publisher}</bdi>`],
    ['Author', author === null ? 'unknown' : html`<bdi>${author}</bdi>`],
    ['Date', datePublished === null ? 'unknown' : renderDate(datePublished)],
    ['As published', original === null ? 'address unknown' : renderOriginal(original)],
    ['File', html`<bdi>${path}</bdi>`],
    ...(filledIn.length === 0
      ? []
      : [['By hand', filledIn.map((field) => FACTS[field]).join(', ')] as const]),
    ...renderOriginalOf(article),
    ['Holds', `${count(paragraphs.length, 'paragraph')}, ${count(said.length, 'quotation')}`],
  ];
  return html`<dl class="facts small">${facts.map(([term, fact]) => html`<dt>${term}</dt><dd>${fact}</dd>\n`)}</dl>`;
}

/** What was filled in beside the article. */
const FACTS: Readonly<Record<keyof ArticleMetadata, string>> = {
  headline: 'headline',
  publisher: 'outlet',
  author: 'author',
  datePublished: 'date',
  url: 'address',
};

function renderDate(datePublished: string): Html {
  return html`<time datetime="${datePublished}">${formatDate(datePublished)}</time>`;
}

function renderOriginal(address: string): Html {
  return html`<a href="${address}" rel="noopener noreferrer">at <bdi>${new URL(address).host}</bdi></a>`;
}

/** The embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9). */
const TURNS_DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;

function renderNotices({ article, cited }: ArticleView): Html {
  return html`${
    cited === 'lost'
      ? html`<p class="notice">The address points to words that do not stand in this article as it is now.</p>\n`
      : null
  }${
    cited === null || cited === 'lost'
      ? null
      : html`<p class="small">The words cited are marked: <a href="#${CITED}">go to them</a>.</p>\n`
  }${
    TURNS_DIRECTION.test(article.text)
      ? html`<p class="notice">The text holds invisible characters that turn the direction of writing: it may read otherwise than it is stored.</p>\n`
      : null
  }`;
}

function renderParagraphs(view: ArticleView): readonly Html[] {
  const { article, quotations, cited } = view;
  const { paragraphs, captions = [] } = article;
  const blocks = [...paragraphs, ...captions];
  const markings = spread(blocks, listMarkings(view.past?.said ?? quotations, cited), (marking) => marking);
  const begun = spread(
    blocks,
    quotations.map((quotation, index) => ({ quotation, index })),
    ({ quotation: { start } }) => ({ start, end: start + 1 }),
  );
  return blocks.map((paragraph, at) => {
    const words = markText(article.text, paragraph, markings[at] ?? []);
    const notes = (begun[at] ?? []).map(({ quotation, index }) =>
      renderNote(view, quotation, {
        number: index + 1,
        previous: quotations[index - 1] ?? null,
        next: quotations[index + 1] ?? null,
      }),
    );
    return html`${at === paragraphs.length ? CAPTIONS : null}<div class="paragraph"><p class="stored text" id="p${at + 1}" dir="auto">${words}</p>
${notes.length === 0 ? NOTHING : html`<ul class="notes plain">${notes}</ul>\n`}</div>
`;
  });
}

const CAPTIONS = html`<h2>Captions</h2>\n`;

/** Groups values by the index of each paragraph that they touch, in time linear in the paragraphs touched. */
function spread<Value>(
  paragraphs: readonly TextSpan[],
  values: readonly Value[],
  spanOf: (value: Value) => TextSpan,
): readonly (readonly Value[] | undefined)[] {
  const touched: Value[][] = [];
  for (const value of values) {
    const { start, end } = spanOf(value);
    for (let at = firstEndingBehind(paragraphs, start); (paragraphs[at]?.start ?? end) < end; at += 1) {
      const known = touched[at];
      if (known === undefined) touched[at] = [value];
      else known.push(value);
    }
  }
  return touched;
}

/** The quotations, part by part, and the words cited. */
function listMarkings(
  quotations: readonly ComparedQuotation[],
  cited: ArticleView['cited'],
): readonly Marking[] {
  const said = quotations.flatMap((quotation) => quotation.parts.map((part) => toMarking(quotation, part)));
  if (cited === null || cited === 'lost') return said;
  let isNamed = false;
  const mark: Marking = {
    ...cited,
    wrap: (inside) => {
      if (isNamed) return html`<mark>${inside}</mark>`;
      isNamed = true;
      return html`<mark id="${CITED}">${inside}</mark>`;
    },
  };
  return [...said, mark];
}

function toMarking(quotation: ComparedQuotation, part: TextSpan): Marking {
  const isFirstPart = part.start === quotation.start;
  const style = quotation.kind === 'indirect' ? 'told' : 'said';
  return {
    ...part,
    wrap: (inside, { isFirst }) =>
      isFirst && isFirstPart
        ? html`<span class="${style}" id="${quotationAnchor(quotation)}" tabindex="-1">${inside}</span>`
        : html`<span class="${style}">${inside}</span>`,
  };
}
