import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { WebAdapter } from '../../../../src/adapters/web/dependencies.ts';
import type { Desk } from '../../../../src/chat/desk/desk.ts';
import type { MemoryArchive } from '../../../../src/core/memory/memory-archive.ts';
import type { StateStore } from '../../../../src/ports/state-store.ts';
import { holdDesk, openDesk } from '../../../contract/chat-setting.ts';
import { type AdjustableClock, createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../../fakes/in-memory-state-store.ts';
import { createRecordingLog } from '../../../fakes/recording-log.ts';
import { answerHere } from '../../../fixtures/answers-of.ts';
import { readSampleArchive } from '../../../fixtures/sample-archive.ts';
import { ofClass, type PageElement, pick, readPage } from '../read-page.ts';
import { startPage } from '../start-page.ts';

const NAME = '6c1f7f0e-5d4b-4f5c-9a43-0d5f3a1c2b01';
const CONVERSATION = /^\/\?thread=(?<name>[0-9a-f-]{36})#turn-(?<turn>\d+)$/u;

let archive: MemoryArchive;
let clock: AdjustableClock;
let store: StateStore;
let page: WebAdapter;

beforeAll(async () => {
  archive = await readSampleArchive();
});

beforeEach(async () => {
  clock = createAdjustableClock(new Date('2024-10-18T23:00:00Z'));
  store = createInMemoryStateStore(clock);
  page = await serve(openDesk(archive, store, clock));
});

async function serve(desk: Desk): Promise<WebAdapter> {
  const served = await startPage({
    ...answerHere(archive),
    desk,
    threads: store.threads,
    clock,
    log: createRecordingLog(),
  });
  onTestFinished(() => served.stop());
  return served;
}

function post(fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${page.url}/`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
}

/** Where a request is sent on to. */
function locationOf(response: Response): string {
  expect(response.status).toBe(303);
  return response.headers.get('Location') ?? '';
}

async function show(address: string): Promise<PageElement> {
  return readPage(await (await fetch(`${page.url}${address}`)).text());
}

/** Asks in one conversation and gives the turn. */
async function ask(line: string, zone = ''): Promise<PageElement> {
  const location = locationOf(await post({ thread: NAME, zone, line }));
  const shown = await show(location);
  return pick(shown, ({ attributes }) => attributes['id'] === location.split('#')[1]);
}

function turnsOf(shown: PageElement): readonly string[] {
  return ofClass(shown, 'asked').map((asked) => asked.text.replace('You asked: ', ''));
}

describe('what is asked on the page', () => {
  test('may follow a slash command', async () => {
    await ask('/who-said direct election interference');
    const turn = await ask('what else did he say?');
    const preview = pick(turn, ({ classes }) => classes.includes('slack'));
    expect(preview.text).toContain('Nigel Farage');
    expect(preview.text).not.toContain('Sofia Patel');
  });

  test('is shown under the name of its conversation, both platforms side by side', async () => {
    const turn = await ask('/who-said direct election interference');
    expect(turnsOf(turn)).toEqual(['/who-said direct election interference']);
    for (const look of ['slack', 'discord']) {
      const preview = pick(turn, ({ classes }) => classes.includes(look));
      expect(preview.text).toContain('Nigel Farage');
      expect(preview.all.filter(({ name }) => name === 'blockquote')).toHaveLength(1);
    }
  });

  test('begins a conversation that nobody can guess where none is named rightly', async () => {
    const names = new Set<string>();
    for (const thread of ['', '../../etc/passwd', NAME.toUpperCase().replace('6', 'x')]) {
      const { name = '' } = CONVERSATION.exec(locationOf(await post({ thread, line: 'x' })))?.groups ?? {};
      names.add(name);
    }
    expect(names.size).toBe(3);
    expect(names).not.toContain('');
  });

  test('may stand in an address, which fills the box and asks nothing', async () => {
    const address = `/?line=${encodeURIComponent('/quotes "Sofia" <Patel>')}`;
    const opened = await fetch(`${page.url}${address}`, { redirect: 'manual' });
    expect(opened.status).toBe(200);
    const shown = readPage(await opened.text());
    expect(turnsOf(shown)).toEqual([]);
    expect(pick(shown, ({ name }) => name === 'textarea').text).toBe('/quotes "Sofia" <Patel>');
  });

  test('is the reader’s day where a day is meant', async () => {
    expect((await ask('/digest', 'UTC')).text).toContain('18 October 2024');
    expect((await ask('/digest', 'Pacific/Kiritimati')).text).toContain('19 October 2024');
    expect((await ask('/digest', 'Atlantis/Atlantis')).text).toContain('18 October 2024');
  });

  test.each([
    ['a command that does not exist', '/who-sed this', 'who-said'],
    ['an option that does not exist', '/quotes Farage --colour red', '--colour'],
    ['no words', '/who-said', 'who-said needs'],
  ])('gets one line where it is %s', async (_, line, told) => {
    const turn = await ask(line);
    const words = ofClass(turn, 'words').map(({ text }) => text);
    expect(words).toHaveLength(2);
    for (const each of words) expect(each).toContain(told);
    expect(turn.all.filter(({ name }) => name === 'button')).toEqual([]);
  });

  test('is shown as it was typed, whatever it holds', async () => {
    const line = '<script>alert(1)</script><img src=x onerror=alert(1)> "\'&amp;\u202e';
    const turn = await ask(line);
    expect(turnsOf(turn)).toEqual([line]);
    expect(turn.all.filter(({ name }) => name === 'script' || name === 'img')).toEqual([]);
  });

  test('is kept for the last six turns', async () => {
    for (let number = 1; number <= 7; number++) await ask(`/archive ${number}`.trim());
    const turns = turnsOf(await show(`/?thread=${NAME}`));
    expect(turns).toEqual([2, 3, 4, 5, 6, 7].map((number) => `/archive ${number}`));
  });

  test('is a turn of its own where two are asked at once', async () => {
    const lines = ['/archive', '/help', '/quotes Sofia Patel'];
    const locations = await Promise.all(
      lines.map(async (line) => locationOf(await post({ thread: NAME, line }))),
    );
    expect(new Set(locations).size).toBe(lines.length);
    expect(turnsOf(await show(`/?thread=${NAME}`)).toSorted()).toEqual(lines.toSorted());
  });

  test('is answered where the server is told to stop meanwhile, and is there when it serves again', async () => {
    const held = holdDesk(openDesk(archive, store, clock));
    page = await serve(held.desk);
    const posted = post({ thread: NAME, line: '/who-said direct election interference' });
    await held.isAsked;
    const stopped = page.stop();
    held.letGo();
    const location = locationOf(await posted);
    await stopped;
    await expect(post({ line: 'x' })).rejects.toThrow('fetch failed');
    page = await serve(openDesk(archive, store, clock));
    expect((await show(location)).text).toContain('Nigel Farage');
  });
});

describe('an answer that is found wanting', () => {
  const REASON = 'somebody else said it';

  async function dislike(): Promise<PageElement> {
    const turn = await ask('/who-said direct election interference');
    const [button] = turn.all.filter(({ name, text }) => name === 'button' && text === '👎');
    return show(locationOf(await post({ thread: NAME, press: button?.attributes['value'] ?? '' })));
  }

  test('is asked a reason for, which is kept with the verdict', async () => {
    const shown = await dislike();
    const field = pick(shown, ({ attributes }) => attributes['name'] === 'reason');
    expect(await store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: null }]);
    const told = await show(locationOf(await post({ thread: NAME, turn: '2', reason: ` ${REASON} ` })));
    expect(field.attributes['required']).toBeDefined();
    expect(await store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: REASON, by: NAME }]);
    expect(turnsOf(told).at(-1)).toContain(REASON);
  });

  test.each([
    ['a turn that is none', '9'],
    ['a turn of another kind', '1'],
    ['no turn', ''],
  ])('gets no reason for %s', async (_, turn) => {
    await dislike();
    const told = await show(locationOf(await post({ thread: NAME, turn, reason: REASON })));
    expect(told.text).toContain('cannot be rated');
    expect(await store.feedback.list()).toMatchObject([{ verdict: 'bad', reason: null }]);
  });
});

test('what was answered is shown without being asked again', async () => {
  const desk = openDesk(archive, store, clock);
  const again: string[] = [];
  const repeat: Desk['repeat'] = (asker, exchange) => {
    again.push(exchange);
    return desk.repeat(asker, exchange);
  };
  page = await serve({ ...desk, repeat });
  expect((await ask('/who-said direct election interference')).text).toContain('Nigel Farage');
  expect((await ask('what did Nigel Farage say?')).text).toContain('Nigel Farage');
  expect(again).toEqual([]);
});

describe('what cannot be answered', () => {
  test.each([
    ['an empty form', {}],
    ['fields of another form', { question: 'x' }],
    ['a reason of blanks', { thread: NAME, turn: '1', reason: '  ' }],
  ])('%s is refused', async (_, fields) => {
    expect((await post(fields)).status).toBe(400);
  });

  test.each([
    ['no JSON', 'x'],
    ['another platform', '["irc","x","More"]'],
    ['no JSON of Slack', '["slack","x","More"]'],
    ['no button of Slack', '["slack","[\\"more\\"]","More"]'],
    ['no button of Discord', '["discord","r:abc","More"]'],
    ['a button of an answer that is not there', '["discord","m:abc","More"]'],
  ])('a press of %s is told to be one', async (_, press) => {
    const shown = await show(locationOf(await post({ thread: NAME, press })));
    expect(shown.text).toMatch(/no longer (?:available|kept)/u);
  });

  test('a body that only says that it is a form is refused, and is no fault of ours', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const response = await fetch(`${page.url}/`, { method: 'POST', headers, body: 'no form' });
    expect(response.status).toBe(400);
  });

  test('another method is not possible', async () => {
    const response = await fetch(`${page.url}/`, { method: 'PUT' });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  test('a conversation that is not kept is an empty page', async () => {
    expect(turnsOf(await show(`/?thread=${NAME}`))).toEqual([]);
  });
});
