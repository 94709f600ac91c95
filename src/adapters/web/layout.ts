import type { Html } from '../../chat/messages/html.ts';
import { oneLine } from '../../core/one-line.ts';
import { html } from '../html.ts';
import { getStyleFile, type StaticFile } from './files.ts';

/** What a page shows within the common frame. */
export interface Page {
  /** Plain text; the program's name is added. */
  readonly title: string;
  /** The address of its section in the navigation; null for none. */
  readonly chapter: Chapter['path'] | null;
  /** Starts with the page's only `h1`. */
  readonly main: Html;
  /** Styles beyond the common ones. */
  readonly styles?: readonly StaticFile[];
  /** The address of a feed of what the page shows. */
  readonly feed?: string;
  /** Scripts; the page works without them too. */
  readonly scripts?: readonly StaticFile[];
}

interface Chapter {
  readonly path: '/' | '/search' | '/speakers' | '/days' | '/archive';
  readonly name: string;
}

const CHAPTERS: readonly Chapter[] = [
  { path: '/', name: 'Try it' },
  { path: '/search', name: 'Search' },
  { path: '/speakers', name: 'Speakers' },
  { path: '/days', name: 'Days' },
  { path: '/archive', name: 'Archive' },
];

/** A whole page. */
export function renderPage({ title, chapter, main, feed, styles = [], scripts = [] }: Page): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${toWindowTitle(title)} · Verbatim</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${feed === undefined ? '' : html`<link rel="alternate" type="application/atom+xml" href="${feed}">\n`}${[getStyleFile(), ...styles].map(({ path }) => html`<link rel="stylesheet" href="${path}">\n`)}${scripts.map(({ path }) => html`<script type="module" src="${path}"></script>\n`)}</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="top">
<a class="name" href="/">Verbatim</a>
<nav aria-label="Chapters"><ul>${CHAPTERS.map((each) => renderChapter(each, chapter))}</ul></nav>
</header>
<main id="main">
${main}
</main>
<footer class="bottom"><p>Every quotation is a slice of its article. What no article says is named as unknown. <a href="/api/v1">For programs</a></p></footer>
</body>
</html>
`;
}

/** A page with a notice above all that it shows. */
export function withNotice(page: string, line: string): string {
  return page.replace(MAIN, () => `${MAIN}\n${html`<p class="notice">${line}</p>`}`);
}

/** Stands once in every page. */
const MAIN = '<main id="main">';

/** A page with links in its foot. */
export function withFootLinks(page: string, links: readonly FootLink[]): string {
  const items = links.map((path) => html`<p><a href="${path}">${FOOT_LINKS[path]}</a></p>`);
  return page.replace(FOOT, () => `${FOOT}${html`${items}`}`);
}

/** Where reviewers see feedback. */
export const FEEDBACK = '/feedback';
/** Where readers of a private archive sign out. */
export const SIGN_OUT = '/sign-out';
/** What only some people have in a page's foot. */
export type FootLink = typeof FEEDBACK | typeof SIGN_OUT;
const FOOT_LINKS: Readonly<Record<FootLink, string>> = { [FEEDBACK]: 'Feedback', [SIGN_OUT]: 'Sign out' };
/** Stands once in every page: what articles say is escaped. */
const FOOT = '<footer class="bottom">';

function renderChapter({ path, name }: Chapter, chapter: Page['chapter']): Html {
  return path === chapter
    ? html`<li><a href="${path}" aria-current="page">${name}</a></li>`
    : html`<li><a href="${path}">${name}</a></li>`;
}

/** Control characters and bidirectional overrides (UAX #9) do not belong in a window's title. */
const DIRECTION_OR_CONTROL = /(?!\s)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

function toWindowTitle(text: string): string {
  return oneLine(text.replace(DIRECTION_OR_CONTROL, ''));
}
