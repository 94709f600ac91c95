import type { Context, Hono } from 'hono';
import { completeSpeaker } from '../../../core/speakers/complete-speaker.ts';
import type { SpeakerEntry } from '../../../core/speakers/speaker-entry.ts';
import { readPage, readParameter } from '../parameters.ts';
import { refuse } from '../refusals.ts';
import { respond, type Site, serveReading } from '../site.ts';
import { renderSpeaker } from './render-speaker.ts';
import { renderSpeakers } from './render-speakers.ts';

/** `/speakers`: who is quoted; `/speakers/ID`: what they said. */
export function serveSpeakers(app: Hono, site: Site): void {
  serveReading(app, '/speakers', (context) => showSpeakers(context, site));
  serveReading(app, '/speakers/:id', (context) => showSpeaker(context, site));
}

function showSpeakers(context: Context, { archive }: Site): Response | Promise<Response> {
  const { speakers } = archive;
  const q = readParameter(context, 'q');
  const letter = readParameter(context, 'letter', 1)?.toUpperCase() ?? null;
  const found = q === null ? speakers.entries : completeSpeaker(speakers, q, speakers.entries.length);
  const fitting = letter === null ? found : found.filter((entry) => firstLetterOf(entry) === letter);
  const letters = [...new Set(speakers.entries.map(firstLetterOf))].toSorted();
  const page = readPage(context);
  const all = speakers.entries.length;
  return respond(context, renderSpeakers({ speakers: fitting, all, q, letter, letters, page }));
}

const OTHER = '#';
const LETTER = /^[A-Z]$/u;

/** The letter that a name begins with, accents aside; `#` where it is none of A to Z. */
function firstLetterOf({ name }: SpeakerEntry): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return LETTER.test(letter) ? letter : OTHER;
}

function showSpeaker(context: Context, { shelf, clock }: Site): Response | Promise<Response> {
  const speaker = shelf.speakerOf(context.req.param('id') ?? '');
  if (speaker === undefined) return refuse(context, 404, NO_SPEAKER);
  return respond(context, renderSpeaker(speaker, readPage(context), clock.zone()));
}

const NO_SPEAKER =
  'Nobody of this archive has this address: the name may now be told apart from others, or have left.';
