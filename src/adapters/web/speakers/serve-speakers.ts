import type { Context, Hono } from 'hono';
import type { Archive } from '../../../core/archive.ts';
import type { PageEnvironment } from '../page-environment.ts';
import { readPage, readParameter } from '../parameters.ts';
import { refuse } from '../refusals.ts';
import { respond } from '../site.ts';
import { renderSpeaker } from './render-speaker.ts';
import { renderSpeakers, SPEAKERS_A_PAGE } from './render-speakers.ts';

/** `/speakers`: who is quoted; `/speakers/ID`: what they said. */
export function serveSpeakers(app: Hono<PageEnvironment>, archive: Archive): void {
  app.get('/speakers', (context) => showSpeakers(context, archive));
  app.get('/speakers/:id', (context) => showSpeaker(context, archive));
}

async function showSpeakers(context: Context<PageEnvironment>, archive: Archive): Promise<Response> {
  const q = readParameter(context, 'q');
  const letter = readParameter(context, 'letter', 1)?.toUpperCase() ?? null;
  const page = readPage(context);
  const skip = (page - 1) * SPEAKERS_A_PAGE;
  const found = await archive.speakers.page({ typed: q, letter, skip, limit: SPEAKERS_A_PAGE });
  return respond(context, renderSpeakers({ ...found, q, letter, page }));
}

async function showSpeaker(context: Context<PageEnvironment>, archive: Archive): Promise<Response> {
  const [speaker] = await archive.speakers.byIds([context.req.param('id') ?? '']);
  if (speaker === undefined) return refuse(context, 404, NO_SPEAKER);
  return respond(context, renderSpeaker(speaker, readPage(context), context.env.zone));
}

const NO_SPEAKER =
  'No speaker has this address. The name may have left, or is now told apart from its namesakes.';
