import type { Asker, Desk, DeskAnswer } from '../../../chat/desk.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { toPlainText } from '../../../reply/plain-text.ts';
import type { Press } from '../previews/preview.ts';
import type { TurnResult } from './turn.ts';

/** A conversation on the page, as the desk knows conversations. */
const CHANNEL = 'try';

/** Answers what was typed: a command behind a slash, else a question, or what follows one. */
export async function askLine(desk: Desk, asker: Asker, line: string): Promise<TurnResult> {
  const [, name, text = ''] = COMMAND.exec(line) ?? [];
  if (name !== undefined) return keep(await desk.runLine(asker, name, text), true);
  return keep(await desk.talk(asker, { channel: CHANNEL, thread: asker.person }, line), false);
}

const COMMAND = /^\s*\/(\S+)([\s\S]*)$/u;

/** Does what a button under an answer says; null is a button that no adapter knows. */
export async function pressButton(desk: Desk, asker: Asker, press: Press | null): Promise<TurnResult> {
  if (press === null) return say(NOTICES.unknownButton);
  const { kind, exchange, place } = press;
  switch (kind) {
    case 'more':
      return keep(await desk.more(asker, exchange), true);
    case 'share':
      return check(await desk.repeat(asker, exchange), { kind: 'shared', exchange, place });
    case 'good':
    case 'bad': {
      const isKept = await desk.rate(asker, { exchange, result: place, verdict: kind, reason: null });
      return isKept ? say(NOTICES.rated, 'found') : say(NOTICES.unratable);
    }
    case 'context':
    case 'also-in': {
      if (place === null) return say(NOTICES.unknownButton);
      const ask = kind === 'context' ? desk.context : desk.alsoIn;
      return check(await ask(asker, exchange, place), { kind, exchange, place });
    }
  }
}

function keep(answer: DeskAnswer, isPrivate: boolean): TurnResult {
  const { exchange } = answer;
  return exchange === null
    ? say(toPlainText(answer.reply), answer.status)
    : { kind: 'exchange', exchange, isPrivate };
}

/** The result where there is one, or the sentence why not. */
function check({ status, reply }: DeskAnswer, result: TurnResult): TurnResult {
  return status === 'found' ? result : say(toPlainText(reply), status);
}

function say(text: string, status: DeskAnswer['status'] = 'nothing'): TurnResult {
  return { kind: 'said', status, text };
}
