import type { Context, Hono } from 'hono';
import type { Asker, DeskAnswer } from '../../../chat/desk/desk.ts';
import { ArchiveFailure } from '../../../core/archive.ts';
import { whoseTurn } from '../access/addresses-of.ts';
import type { SeenArchive } from '../dependencies.ts';
import { readForm } from '../parameters.ts';
import { refuse } from '../refusals.ts';
import { serveFile } from '../serve-files.ts';
import { respond, type Site } from '../site.ts';
import { createTurnAnswers, type TurnAnswers } from './answer-turn.ts';
import { readAsked, readPress, type TypedForm } from './form.ts';
import { renderTryPage, type ShownTurn, type TriedExample, turnId } from './page.ts';
import { makeTryStyleFile } from './style-file.ts';
import { askLine, giveReason, pressButton, type Taken } from './take-turn.ts';
import { createTranscripts, nameThread, type Transcripts } from './transcripts.ts';
import { presentationOf, type Turn } from './turn.ts';

/**
 * `/`: the page for trying the bot. A question is posted, answered, kept under its conversation's name and then shown
 * at that conversation's address, so neither reloading nor going back asks it again. A line in the address only fills
 * the box: an address that is opened changes nothing.
 */
export function serveTry(app: Hono, site: Site): void {
  const transcripts = createTranscripts(site.threads, site.clock);
  const answers = createTurnAnswers(site.desk);
  const { previews } = site;
  const style = makeTryStyleFile(previews);
  serveFile(app, style);
  const known = new WeakMap<SeenArchive, readonly TriedExample[]>();
  app.get('/', async (context) => {
    const asked = readAsked(context.req.query());
    const seen = site.seenBy(context.get('access').visitor);
    const examples = known.get(seen) ?? (await listExamples(seen, site));
    known.set(seen, examples);
    const turns = asked.thread === null ? [] : await transcripts.find(asked.thread);
    const asker = toAsker(context, site, asked.thread ?? '', asked.zone);
    const shown = await Promise.all(
      turns.map(async (turn) => showTurn(turn, await answers.find(asker, turn.result))),
    );
    const { thread, line } = asked;
    const held = await seen.answers.holdings().catch(nullIfSilent);
    return respond(context, renderTryPage({ thread, line, turns: shown, examples, held, previews, style }));
  });
  app.post('/', async (context) =>
    takeTurn(context, site, { transcripts, answers }, readAsked(await readForm(context))),
  );
}

/** An archive that does not answer keeps nobody from the page. */
function nullIfSilent(error: unknown): null {
  if (error instanceof ArchiveFailure) return null;
  throw error;
}

/** Where conversations are kept. */
interface Kept {
  readonly transcripts: Transcripts;
  readonly answers: TurnAnswers;
}

async function takeTurn(
  context: Context,
  site: Site,
  { transcripts, answers }: Kept,
  asked: TypedForm,
): Promise<Response> {
  const thread = asked.thread ?? nameThread();
  const asker = toAsker(context, site, thread, asked.zone);
  const taken = await take(site, transcripts, asker, asked);
  if (taken === null) return refuse(context, 400);
  const { result, answer, shown } = taken;
  if (answer !== null) answers.keep(asker, result, answer);
  const number = await transcripts.add(thread, shown, result);
  return context.redirect(`/?thread=${thread}#${turnId(number)}`, SEE_OTHER);
}

/** Answers a form, with the words that show what was asked; null if the form is empty. */
async function take(
  { desk, previews }: Site,
  transcripts: Transcripts,
  asker: Asker,
  { line, press: pressed, reason, turn }: TypedForm,
): Promise<(Taken & { readonly shown: string }) | null> {
  if (pressed !== null) {
    const { label, press } = readPress(pressed, previews);
    return { ...(await pressButton(desk, asker, press)), shown: `[${label}]` };
  }
  if (reason !== null) {
    const rated = (await transcripts.find(asker.person)).find(({ number }) => number === turn);
    return { ...(await giveReason(desk, asker, rated, reason)), shown: `[Send] ${reason}` };
  }
  return line === null ? null : { ...(await askLine(desk, asker, line)), shown: line.trim() };
}

/** The answer is shown at another address. */
const SEE_OTHER = 303;

function showTurn({ number, asked, result }: Turn, answer: DeskAnswer): ShownTurn {
  return { number, asked, answer, presentation: presentationOf(result), asksReason: result.kind === 'bad' };
}

/** Everybody who knows a conversation's name takes part in it. */
function toAsker(context: Context, { clock, config }: Site, thread: string, zone: string | null): Asker {
  const turn = whoseTurn(context, config);
  return {
    ...{ platform: 'web', workspace: '', person: thread, zone: zone ?? clock.zone(), channel: null, turn },
    access: context.get('access'),
  };
}

async function listExamples(
  { answers }: SeenArchive,
  { commands, clock }: Site,
): Promise<readonly TriedExample[]> {
  const lines = await answers.examples({ now: clock.now(), zone: clock.zone() });
  return lines.map(({ command, text }) => ({
    line: `/${command} ${text}`.trim(),
    summary: commands.find(({ name }) => name === command)?.summary ?? '',
  }));
}
