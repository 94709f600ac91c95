import type { Asker, Desk, DeskAnswer } from '../../../chat/desk/desk.ts';
import type { Press } from '../../../chat/messages/preview.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { toPlainText } from '../../../reply/plain-text.ts';
import { pickShared } from './answer-turn.ts';
import type { Turn, TurnResult } from './turn.ts';

/** The result of a turn. */
export interface Taken {
  readonly result: TurnResult;
  /** Null if the result says it all. */
  readonly answer: DeskAnswer | null;
}

/** A conversation on the page, as the desk knows conversations. */
const CHANNEL = 'try';

/** Answers what was typed: a command after a slash, otherwise a question or a follow-up. */
export async function askLine(desk: Desk, asker: Asker, line: string): Promise<Taken> {
  const [, name, text = ''] = COMMAND.exec(line) ?? [];
  const place = { channel: CHANNEL, thread: asker.person };
  if (name !== undefined) return keep(await desk.runLine(asker, name, text, place), true);
  return keep(await desk.talk(asker, place, line), false);
}

const COMMAND = /^\s*\/(\S+)([\s\S]*)$/u;

/** Carries out a button press; null is a button that no platform knows. */
export async function pressButton(desk: Desk, asker: Asker, press: Press | null): Promise<Taken> {
  if (press === null) return say(NOTICES.unknownButton);
  const { kind, exchange, place } = press;
  switch (kind) {
    case 'more':
      return keep(await desk.more(asker, exchange), true);
    case 'share': {
      const answer = pickShared(await desk.repeat(asker, exchange), place);
      return check(answer, { kind: 'shared', exchange, place });
    }
    case 'good':
    case 'bad': {
      const isKept = await desk.rate(asker, { exchange, result: place, verdict: kind, reason: null });
      if (!isKept) return say(NOTICES.unratable);
      return kind === 'good'
        ? say(NOTICES.rated, 'found')
        : { result: { kind, exchange, place }, answer: null };
    }
    case 'context':
    case 'also-in': {
      if (place === null) return say(NOTICES.unknownButton);
      const ask = kind === 'context' ? desk.context : desk.alsoIn;
      return check(await ask(asker, exchange, place), { kind, exchange, place });
    }
  }
}

/** Keeps the reason for the bad verdict of a turn; undefined is a turn that is gone. */
export async function giveReason(
  desk: Desk,
  asker: Asker,
  turn: Turn | undefined,
  reason: string,
): Promise<Taken> {
  if (turn?.result.kind !== 'bad') return say(NOTICES.unratable);
  const { exchange, place: result } = turn.result;
  const isKept = await desk.rate(asker, { exchange, result, verdict: 'bad', reason });
  return isKept ? say(NOTICES.rated, 'found') : say(NOTICES.unratable);
}

function keep(answer: DeskAnswer, isPrivate: boolean): Taken {
  const { exchange } = answer;
  return exchange === null
    ? say(toPlainText(answer.reply), answer.status)
    : { result: { kind: 'exchange', exchange, isPrivate }, answer };
}

/** The result, or the sentence that says why there is none. */
function check(answer: DeskAnswer, result: TurnResult): Taken {
  const { status, reply } = answer;
  return status === 'found' ? { result, answer } : say(toPlainText(reply), status);
}

function say(text: string, status: DeskAnswer['status'] = 'nothing'): Taken {
  return { result: { kind: 'said', status, text }, answer: null };
}
