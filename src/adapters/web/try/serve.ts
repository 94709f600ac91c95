import type { Context, Hono } from 'hono';
import type { Asker, DeskAnswer } from '../../../chat/desk.ts';
import { findExampleLines } from '../../../chat/example-lines.ts';
import type { Previews } from '../previews/preview.ts';
import { refuse } from '../refusals.ts';
import { respond, type Site } from '../site.ts';
import { createTurnAnswers } from './answer-turn.ts';
import { type Asked, readAsked, readPress } from './form.ts';
import { type Example, renderTryPage, type ShownTurn, turnId } from './page.ts';
import { askLine, pressButton } from './take-turn.ts';
import { createTranscripts, nameThread, type Transcripts } from './transcripts.ts';
import { dressOf, type Turn } from './turn.ts';

/**
 * `/`: the page to try the bot on. What is asked is posted, answered, kept under the name of its conversation and then
 * shown under the address of that; so neither reloading nor going back asks anything again. An example is an address.
 */
export function serveTry(app: Hono, site: Site): void {
  const transcripts = createTranscripts(site.threads, site.clock);
  const answerTurn = createTurnAnswers(site.desk);
  let examples: readonly Example[] | null = null;
  app.get('/', async (context) => {
    const asked = readAsked(context.req.query());
    if (asked.line !== null) return takeTurn(context, site, transcripts, { ...asked, thread: null });
    examples ??= listExamples(site);
    const turns = asked.thread === null ? [] : await transcripts.find(asked.thread);
    const asker = toAsker(site, asked.thread ?? '', asked.zone);
    const shown = await Promise.all(
      turns.map(async (turn) => showTurn(site.previews, turn, await answerTurn(asker, turn.result))),
    );
    return respond(context, renderTryPage({ thread: asked.thread, turns: shown, examples }));
  });
  app.post('/', async (context) =>
    takeTurn(context, site, transcripts, readAsked(await context.req.parseBody())),
  );
  app.all('/', (context) => {
    context.header('Allow', 'GET, HEAD, POST');
    return refuse(context, 405);
  });
}

async function takeTurn(
  context: Context,
  site: Site,
  transcripts: Transcripts,
  { thread: known, zone, line, press: pressed }: Asked,
): Promise<Response> {
  const thread = known ?? nameThread();
  const asker = toAsker(site, thread, zone);
  let number: number;
  if (pressed !== null) {
    const { label, press } = readPress(pressed, site.previews);
    number = await transcripts.add(thread, `[${label}]`, await pressButton(site.desk, asker, press));
  } else if (line !== null) {
    number = await transcripts.add(thread, line.trim(), await askLine(site.desk, asker, line));
  } else {
    return refuse(context, 400);
  }
  return context.redirect(`/?thread=${thread}#${turnId(number)}`, SEE_OTHER);
}

/** What was posted is shown elsewhere. */
const SEE_OTHER = 303;

function showTurn(previews: Previews, { number, asked, result }: Turn, answer: DeskAnswer): ShownTurn {
  const dress = dressOf(result);
  return {
    number,
    asked,
    isPrivate: dress.ephemeral,
    slack: previews.slack.render(answer, dress),
    discord: previews.discord.render(answer, dress),
  };
}

/** Whoever knows a conversation's name is in it. */
function toAsker({ clock }: Site, thread: string, zone: string | null): Asker {
  return { platform: 'web', workspace: '', person: thread, zone: zone ?? clock.zone(), channel: null };
}

function listExamples({ archive, commands, clock }: Site): readonly Example[] {
  const lines = findExampleLines({ archive, commands, now: clock.now(), zone: clock.zone() });
  return lines.map(({ command, text }) => ({
    line: `/${command.name} ${text}`.trim(),
    summary: command.summary,
  }));
}
