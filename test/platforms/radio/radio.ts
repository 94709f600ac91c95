import { z } from 'zod';
import { html, NOTHING } from '../../../src/adapters/html.ts';
import type { Asker, DeskAnswer } from '../../../src/chat/desk/desk.ts';
import { groupResults, pickResult } from '../../../src/chat/desk/results.ts';
import {
  ACTION_KINDS,
  arrangeButtons,
  type PlannedButton,
} from '../../../src/chat/messages/arrange-buttons.ts';
import type { Preview } from '../../../src/chat/messages/preview.ts';
import type { ChatPlatform, Platform, PlatformDependencies } from '../../../src/chat/platform.ts';
import { parseJson } from '../../../src/core/parse-json.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import type { ReplyNode } from '../../../src/reply/reply.ts';
import { EVERYBODY, type SeenMessage } from '../../contract/adapter-under-test.ts';
import { OPEN_ACCESS } from '../../fakes/open-access.ts';

/** What people hear on the radio; outlives the bot. */
export interface Station {
  readonly messages: SeenMessage[];
  readonly links: string[];
  readonly buttons: Map<string, readonly PlannedButton[]>;
}

/** A bot on the air: what listeners do there. */
export interface Radio extends ChatPlatform {
  slash(person: string, command: string, line: string): Promise<SeenMessage>;
  talk(person: string, line: string): Promise<SeenMessage>;
  press(person: string, message: SeenMessage, label: string): Promise<SeenMessage>;
}

/** A chat platform that nobody has: all of it is in this process. It shows what a new platform takes. */
export const RADIO: Platform = {
  name: 'radio',
  variables: ['RADIO_TOKEN'],
  configure: ({ RADIO_TOKEN: token }) => {
    if (token === undefined) return { faults: [], configured: null };
    if (token.length < 3) return { faults: ['RADIO_TOKEN needs three letters'], configured: null };
    const start = async (dependencies: PlatformDependencies) => ({
      ok: true as const,
      platform: startRadio(dependencies, openStation()),
    });
    return { faults: [], configured: { name: 'radio', secrets: [token], examine: async () => [], start } };
  },
  loadPreview: async () => RADIO_PREVIEW,
  setupCommands: [
    {
      name: 'tune',
      summary: 'Say where the radio is heard',
      options: z.object({}),
      examples: ['tune radio'],
      run: async () => ({ ok: true, text: '98.5 MHz\n' }),
    },
  ],
};

/** On the page the radio is a display that shows what is heard; its buttons are sent as JSON. */
const RADIO_PREVIEW: Preview = {
  title: 'Radio',
  style: '.radio .body { font-family: monospace; }',
  show: (answer, { shared, ephemeral }, showButton) => {
    const { text, buttons } = voice(answer, shared?.by ?? null);
    const alone = ephemeral ? html`<p class="alone">On headphones</p>` : NOTHING;
    const shown = buttons.map(({ kind, label, spoken, exchange, place }) =>
      showButton({ token: JSON.stringify({ kind, exchange, place }), label, spoken }),
    );
    return html`${alone}<div class="body words">${text}</div>${shown}`;
  },
  readPress: (token) => PRESS.parse(parseJson(token)),
};

const PRESS = z
  .object({
    kind: z.enum(ACTION_KINDS),
    exchange: z.string(),
    place: z.object({ article: z.string(), start: z.number(), end: z.number() }).nullable(),
  })
  .nullable()
  .catch(null);

/** What is heard of an answer, and the buttons of the receiver. */
function voice(answer: DeskAnswer, sharedBy: string | null) {
  const isShareable = sharedBy === null;
  const { results, answer: whole } = arrangeButtons(answer, groupResults(answer), isShareable);
  const text = answer.reply.nodes.map(spell).join('\n');
  return isShareable
    ? { text, buttons: [...results.flat(), ...whole] }
    : { text: `Shared by ${sharedBy}\n${text}`, buttons: [] };
}

/** A station on which nothing was said yet. */
export function openStation(): Station {
  return { messages: [], links: [], buttons: new Map() };
}

/** Puts the bot on the air. */
export function startRadio(
  { desk, log }: Pick<PlatformDependencies, 'desk' | 'log'>,
  station: Station,
): Radio {
  let isOn = true;
  const post = (person: string, answer: DeskAnswer, sharedBy: string | null = null): SeenMessage => {
    const { text, buttons } = voice(answer, sharedBy);
    const message: SeenMessage = {
      id: String(station.messages.length + 1),
      text,
      seenBy: sharedBy === null ? person : EVERYBODY,
      place: person,
      buttons: buttons.map(({ label }) => label),
    };
    station.messages.push(message);
    station.buttons.set(message.id, buttons);
    station.links.push(
      ...answer.reply.nodes.flatMap((node) => (node.type === 'source' ? (node.link ?? []) : [])),
    );
    return message;
  };
  const say = (person: string, text: string) =>
    post(person, {
      status: 'refused',
      reply: { nodes: [{ type: 'lead', text }] },
      exchange: null,
      hasMore: false,
    });
  const answer = async (person: string, ask: () => Promise<SeenMessage>): Promise<SeenMessage> => {
    try {
      return await ask();
    } catch (error) {
      log.error('radio-failure', { error: String(error) });
      return say(person, 'That is a fault of the bot. Ask again later.');
    }
  };
  return {
    slash: (person, command, line) =>
      answer(person, async () => post(person, await desk.runLine(toAsker(person), command, line))),
    talk: (person, line) =>
      answer(person, async () =>
        post(person, await desk.talk(toAsker(person), { channel: person, thread: '' }, line)),
      ),
    press: (person, { id }, label) =>
      answer(person, async () => {
        const button = station.buttons.get(id)?.find((each) => each.label === label);
        if (button === undefined) throw new Error(`Message ${id} has no button ${label}.`);
        return press(person, button);
      }),
    outbox: {
      platform: 'radio',
      pace: { interval: 1, intervalCap: 1, concurrency: 1, per: 'bot' },
      channelUrl: (_, channel) => `radio:${channel}`,
      post: async () => ({ kind: 'later', afterMs: null, reason: 'nobody listens' }),
      tell: async (_, person, line) => void say(person, line),
    },
    isConnected: () => isOn,
    stop: async () => {
      isOn = false;
    },
  };

  async function press(person: string, { kind, exchange, place }: PlannedButton): Promise<SeenMessage> {
    const asker = toAsker(person);
    if (kind === 'good' || kind === 'bad') {
      const isKept = await desk.rate(asker, { exchange, result: place, verdict: kind, reason: null });
      return say(person, isKept ? 'Noted.' : 'That answer is no longer available.');
    }
    if (kind === 'share') {
      const whole = await desk.repeat(asker, exchange);
      if (whole.exchange === null) return post(person, whole);
      return post(person, (place === null ? null : pickResult(whole, place)) ?? whole, person);
    }
    if (kind === 'more' || place === null) return post(person, await desk.more(asker, exchange));
    const show = kind === 'context' ? desk.context : desk.alsoIn;
    return post(person, await show(asker, exchange, place));
  }
}

function toAsker(person: string): Asker {
  return {
    platform: 'radio',
    workspace: '',
    person,
    zone: 'Europe/London',
    channel: null,
    access: OPEN_ACCESS,
  };
}

/** A snippet is heard in brief. */
function spell(node: ReplyNode): string {
  if (node.type === 'snippet') return (node.brief ?? node.runs).map(({ text }) => text).join('');
  return toPlainText({ nodes: [node] });
}
