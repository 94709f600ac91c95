import type { Desk } from '../../../src/chat/desk/desk.ts';
import type { Platform } from '../../../src/chat/platform.ts';
import type { Log } from '../../../src/ports/ports.ts';
import {
  type AdapterDependencies,
  type AnsweredAct,
  type AnsweringAdapter,
  EVERYBODY,
  type SeenMessage,
} from '../../contract/adapter-under-test.ts';
import { answerHere } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { ofClass, type PageElement, pick, readPage } from './read-page.ts';
import { startPage } from './start-page.ts';

/** Names of two conversations on the page. */
const PEOPLE = ['6c1f7f0e-5d4b-4f5c-9a43-0d5f3a1c2b01', '6c1f7f0e-5d4b-4f5c-9a43-0d5f3a1c2b02'] as const;

/**
 * Starts the page; people without scripts ask there, each in a conversation of their own, and look at one preview.
 *
 * @param platforms - those whose look the page shows; the program's by default.
 */
export async function openPageAdapter(
  look: string,
  { desk: first, store, clock, log }: AdapterDependencies,
  platforms?: readonly Platform[],
): Promise<AnsweringAdapter> {
  const here = answerHere(buildArchive([]));
  const pings: string[] = [];
  // A preview reads the very messages that its platform would be sent, and refuses what would ping somebody there.
  const watched: Log = {
    ...log,
    error: (event, fields) => {
      if (event === 'web-failure') pings.push(String(fields?.['reason']));
      log.error(event, fields);
    },
  };
  const start = (desk: Desk) =>
    startPage({ ...here, desk, threads: store.threads, clock, log: watched }, platforms);
  let page = await start(first);
  const messages: SeenMessage[] = [];
  const links: string[] = [];
  const values = new Map<string, string>();

  async function read(person: string, response: Response): Promise<SeenMessage> {
    const location = response.headers.get('Location');
    if (location === null) return toRefusal(person, readPage(await response.text()));
    const { href, hash } = new URL(location, page.url);
    const shown = readPage(await (await fetch(href)).text());
    const turn = pick(shown, ({ attributes }) => attributes['id'] === hash.slice(1));
    const preview = pick(turn, ({ classes }) => classes.includes(look));
    const message = toSeen(person, `${person} ${hash}`, preview);
    for (const { name, attributes, text } of preview.all) {
      if (name === 'a') links.push(attributes['href'] ?? '');
      if (name === 'button') values.set(`${message.id} ${text}`, attributes['value'] ?? '');
    }
    messages.push(message);
    return message;
  }

  function post(person: string, fields: Readonly<Record<string, string>>): AnsweredAct {
    const begun = performance.now();
    const body = new URLSearchParams({ thread: person, zone: 'Europe/London', ...fields });
    const answered = fetch(`${page.url}/`, { method: 'POST', body, redirect: 'manual' }).then((response) =>
      read(person, response),
    );
    return {
      // The page responds with the answer.
      firstResponseAfter: answered.then(
        () => performance.now() - begun,
        () => null,
      ),
      answer: () => answered,
    };
  }

  return {
    // A browser waits for as long as its reader does.
    firstResponseLimit: Number.POSITIVE_INFINITY,
    people: PEOPLE,
    slash: (person, command, words, options = {}) => {
      const typed = Object.entries(options).map(([name, value]) => `--${name} ${value}`);
      return post(person, { line: [`/${command}`, words, ...typed].join(' ') });
    },
    directMessage: (person, line) => post(person, { line }),
    press: (person, { id }, label) => {
      const press = values.get(`${id} ${label}`);
      if (press === undefined) throw new Error(`Message ${id} has no button ${label}.`);
      return post(person, { press });
    },
    messages: () => messages,
    pings: () => pings,
    links: () => links,
    restart: async (desk) => {
      await page.stop();
      page = await start(desk);
    },
    stop: () => page.stop(),
    close: () => page.stop(),
  };
}

const isButton = ({ name }: PageElement) => name === 'button';

function toSeen(person: string, id: string, preview: PageElement): SeenMessage {
  const bodies = ofClass(preview, 'body').map((body) => body.textWithout(isButton));
  return {
    id,
    text: bodies.join('\n'),
    seenBy: ofClass(preview, 'alone').length > 0 ? person : EVERYBODY,
    place: person,
    buttons: preview.all.filter(isButton).map(({ text }) => text),
  };
}

function toRefusal(person: string, page: PageElement): SeenMessage {
  const { text } = pick(page, ({ name }) => name === 'main');
  return { id: '', text, seenBy: person, place: person, buttons: [] };
}
