import { type Html, html, NOTHING } from '../html.ts';
import { renderPage } from '../layout.ts';
import { previewDiscord } from '../previews/discord.ts';
import type { ShowButton } from '../previews/preview.ts';
import { previewSlack } from '../previews/slack.ts';
import { MAX_LINE_LENGTH, writePress } from './form.ts';
import { renderReasonForm } from './reason-form.ts';
import { TRY_SCRIPT_FILE, TRY_STYLE_FILE } from './try-files.ts';

/** A turn with the payloads of its answer. */
export interface ShownTurn {
  readonly number: number;
  readonly asked: string;
  /** Whether only the asker would see it. */
  readonly isPrivate: boolean;
  readonly slack: readonly unknown[];
  readonly discord: readonly unknown[];
  /** Whether the asker may still say what was wrong. */
  readonly asksReason: boolean;
}

/** A line that finds something in this archive. */
export interface Example {
  readonly line: string;
  readonly summary: string;
}

/** What the page to try the bot on shows. */
export interface TryPage {
  /** The conversation; null: a new one. */
  readonly thread: string | null;
  readonly turns: readonly ShownTurn[];
  readonly examples: readonly Example[];
}

/** Where a turn stands in the page. */
export function turnId(number: number): string {
  return `turn-${number}`;
}

/** `/`: questions and commands, answered as Slack and as Discord would show it. */
export function renderTryPage({ thread, turns, examples }: TryPage): Html {
  const main = html`<h1>Try it</h1>
<p>Ask what somebody said, as you would in a chat. Each answer is shown as it would be in Slack and in Discord.</p>
${renderExamples(examples, turns.length === 0)}
${LOOK}
<ol id="turns" class="turns">${turns.map((turn) => renderTurn(turn, thread))}</ol>
<p id="told" class="unseen" role="status"></p>
<form method="post" action="/" id="asking" class="try-asking">
${renderThread(thread)}<label for="line">A question, or a command</label>
<p class="try-line"><textarea id="line" name="line" rows="1" required maxlength="${MAX_LINE_LENGTH}" autocomplete="off" spellcheck="false" enterkeyhint="send" placeholder="/who-said …" aria-describedby="how"></textarea><button>Ask</button></p>
<p id="how" class="faint small">A slash begins a command; <a href="/?line=%2Fhelp">/help</a> lists them. Behind /check there is room for a whole draft. What follows a question may refer to it: “when?”, “what else did she say?”${
    thread === null ? NOTHING : html` <a href="/">Begin anew</a>`
  }</p>
</form>
<form method="post" action="/" id="${PRESSING}">${renderThread(thread)}</form>`;
  return renderPage({
    title: 'Try it',
    chapter: '/',
    main,
    styles: [TRY_STYLE_FILE],
    scripts: [TRY_SCRIPT_FILE],
  });
}

const PRESSING = 'pressing';

/** Which of the two looks a narrow page shows; a wide one has room for both. */
const LOOK = html`<fieldset class="look"><legend>Show answers as in</legend>
<label><input type="radio" name="look" id="as-slack" checked> Slack</label>
<label><input type="radio" name="look" id="as-discord"> Discord</label>
</fieldset>`;

/** The reader's time zone is filled in by the script. */
function renderThread(thread: string | null): Html {
  return html`<input type="hidden" name="thread" value="${thread ?? ''}"><input type="hidden" name="zone" value="">`;
}

function renderExamples(examples: readonly Example[], isOpen: boolean): Html {
  if (examples.length === 0) return NOTHING;
  const items = examples.map(
    ({ line, summary }) =>
      html`<li><a href="/?${new URLSearchParams({ line }).toString()}" rel="nofollow"><bdi>${line}</bdi></a> <span class="faint small">${summary}</span></li>\n`,
  );
  const list = html`<summary>Examples that this archive answers</summary><ul>${items}</ul>`;
  return isOpen
    ? html`<details class="examples" open>${list}</details>`
    : html`<details class="examples">${list}</details>`;
}

function renderTurn(
  { number, asked, isPrivate, slack, discord, asksReason }: ShownTurn,
  thread: string | null,
): Html {
  const alone = isPrivate ? html`<p class="alone">Only visible to you</p>` : NOTHING;
  return html`<li id="${turnId(number)}"><h2 class="asked" tabindex="-1"><span class="unseen">You asked: </span><bdi>${asked}</bdi></h2>
<div class="looks">
<div class="preview slack"><h3>Slack</h3>${alone}${previewSlack(slack, showFormButton)}</div>
<div class="preview discord"><h3>Discord</h3>${previewDiscord(discord, showFormButton)}</div>
</div>${asksReason ? renderReasonForm(number, renderThread(thread)) : NOTHING}</li>
`;
}

const showFormButton: ShowButton = ({ platform, token, label, spoken }) => {
  const value = writePress(platform, token, spoken ?? label);
  const name = spoken === null ? NOTHING : html` aria-label="${spoken}"`;
  return html`<button form="${PRESSING}" name="press" value="${value}"${name}>${label}</button>`;
};
