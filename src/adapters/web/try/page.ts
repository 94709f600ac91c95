import type { DeskAnswer } from '../../../chat/desk/desk.ts';
import type { Html } from '../../../chat/messages/html.ts';
import type { Presentation } from '../../../chat/messages/presentation.ts';
import type { ShowButton } from '../../../chat/messages/preview.ts';
import type { Holdings } from '../../../core/holdings.ts';
import { describeHoldings } from '../../../reply/counts.ts';
import { html, NOTHING } from '../../html.ts';
import type { NamedPreview } from '../dependencies.ts';
import { getTryScriptFile, type StaticFile } from '../files.ts';
import { renderPage } from '../layout.ts';
import { MAX_LINE_LENGTH, writePress } from './form.ts';
import { renderReasonForm } from './reason-form.ts';

/** A turn with its answer. */
export interface ShownTurn {
  readonly number: number;
  readonly asked: string;
  readonly answer: DeskAnswer;
  readonly presentation: Presentation;
  /** Whether to ask what was wrong. */
  readonly asksReason: boolean;
}

/** A line that finds something in this archive. */
export interface TriedExample {
  readonly line: string;
  readonly summary: string;
}

/** The contents of the page for trying the bot. */
export interface TryPage {
  /** The conversation; null: a new one. */
  readonly thread: string | null;
  /** What stands in the box already; null: nothing. */
  readonly line: string | null;
  readonly turns: readonly ShownTurn[];
  readonly examples: readonly TriedExample[];
  /** What is answered from; null where the archive does not tell at the moment. */
  readonly held: Holdings | null;
  readonly previews: readonly NamedPreview[];
  readonly style: StaticFile;
}

/** The id of a turn in the page. */
export function turnId(number: number): string {
  return `turn-${number}`;
}

/** `/`: questions and commands, answered as each platform would show it. */
export function renderTryPage({ thread, line, turns, examples, held, previews, style }: TryPage): Html {
  const main = html`<h1>Try it</h1>
${renderHeld(held)}
<p>Ask what somebody said, as you would in a chat. Each answer is shown as it would be ${LISTED.format(previews.map(({ title }) => `in ${title}`))}.</p>
${renderExamples(examples, turns.length === 0)}
${renderLooks(previews)}
<ol id="turns" class="turns">${turns.map((turn) => renderTurn(turn, thread, previews))}</ol>
<p id="told" class="unseen" role="status"></p>
<form method="post" action="/" id="asking" class="try-asking">
${renderThread(thread)}<label for="line">A question, or a command</label>
<p class="try-line"><textarea id="line" name="line" rows="1" required maxlength="${MAX_LINE_LENGTH}" autocomplete="off" spellcheck="false" enterkeyhint="send" placeholder="/who-said …" aria-describedby="how">${line ?? ''}</textarea><button>Ask</button></p>
<p id="how" class="faint small">A slash begins a command; <button form="${PRESSING}" name="line" value="/help" class="as-link">/help</button> lists them. Behind /check there is room for a whole draft. What follows a question may refer to it: “when?”, “what else did she say?”${
    thread === null ? NOTHING : html` <a href="/">Begin anew</a>`
  }</p>
</form>
<form method="post" action="/" id="${PRESSING}">${renderThread(thread)}</form>`;
  return renderPage({
    title: 'Try it',
    chapter: '/',
    main,
    styles: [style],
    scripts: [getTryScriptFile()],
  });
}

/** What this is, and what it answers from. */
function renderHeld(held: Holdings | null): Html {
  const from =
    held === null ? 'an archive of news articles' : html`<a href="/archive">${describeHoldings(held)}</a>`;
  return html`<p>Verbatim finds who said what, word for word, in ${from}. What the archive does not hold it does not answer.</p>`;
}

const PRESSING = 'pressing';

const LISTED = new Intl.ListFormat('en-GB');

/** Chooses which look a narrow page shows, first the first; a wide page has room for all. */
function renderLooks(previews: readonly NamedPreview[]): Html {
  const looks = previews.map(
    ({ name, title }, index) =>
      html`<label><input type="radio" name="look" id="as-${name}"${index === 0 ? html` checked` : NOTHING}> ${title}</label>\n`,
  );
  return html`<fieldset class="look"><legend>Show answers as in</legend>
${looks}</fieldset>`;
}

/** The script fills in the reader's time zone. */
function renderThread(thread: string | null): Html {
  return html`<input type="hidden" name="thread" value="${thread ?? ''}"><input type="hidden" name="zone" value="">`;
}

function renderExamples(examples: readonly TriedExample[], isOpen: boolean): Html {
  if (examples.length === 0) return NOTHING;
  const items = examples.map(
    ({ line, summary }) =>
      html`<li><button form="${PRESSING}" name="line" value="${line}" class="as-link"><bdi>${line}</bdi></button> <span class="faint small">${summary}</span></li>\n`,
  );
  const list = html`<summary>Examples that this archive answers</summary><ul>${items}</ul>`;
  return isOpen
    ? html`<details class="examples" open>${list}</details>`
    : html`<details class="examples">${list}</details>`;
}

function renderTurn(
  { number, asked, answer, presentation, asksReason }: ShownTurn,
  thread: string | null,
  previews: readonly NamedPreview[],
): Html {
  const shown = previews.map(
    ({ name, title, show }) =>
      html`<div class="preview ${name}"><h3>${title}</h3>${show(answer, presentation, formButtonOf(name))}</div>\n`,
  );
  return html`<li id="${turnId(number)}"><h2 class="asked" tabindex="-1"><span class="unseen">You asked: </span><bdi>${asked}</bdi></h2>
<div class="looks">
${shown}</div>${asksReason ? renderReasonForm(number, renderThread(thread)) : NOTHING}</li>
`;
}

function formButtonOf(platform: string): ShowButton {
  return ({ token, label, spoken }) => {
    const value = writePress(platform, token, spoken ?? label);
    const name = spoken === null ? NOTHING : html` aria-label="${spoken}"`;
    return html`<button form="${PRESSING}" name="press" value="${value}"${name}>${label}</button>`;
  };
}
