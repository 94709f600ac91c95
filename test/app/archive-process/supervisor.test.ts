import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromProcess, ToProcess } from '../../../src/app/archive-process/messages.ts';
import type { ArchiveProcess } from '../../../src/app/archive-process/start-process.ts';
import { createSupervisor, type Supervisor } from '../../../src/app/archive-process/supervisor.ts';
import { TIMER } from '../../../src/app/timer.ts';
import { ArchiveFailure } from '../../../src/core/archive.ts';
import { createGate } from '../../fakes/gate.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A process that does what a test says. */
interface FakeProcess {
  readonly told: readonly ToProcess[];
  say(message: FromProcess): void;
  die(how: string): Promise<void>;
}

const HOLDINGS = { articles: 2, quotations: 3, dated: null };
const OPENED = { type: 'opened', state: { holdings: HOLDINGS, revision: '1' } } as const;
const OPEN = {
  type: 'open',
  folders: '/news',
  options: { maxBytes: 1, storeFolder: null, acceptsStale: false, every: 0, isPrepared: true },
} as const;

function supervise() {
  const processes: FakeProcess[] = [];
  const lines: string[] = [];
  const log = createRecordingLog();
  const start = (hear: (message: FromProcess) => void): ArchiveProcess => {
    const told: ToProcess[] = [];
    const gate = createGate();
    let how = '';
    const die = async (as: string): Promise<void> => {
      how = as;
      gate.open();
      await vi.advanceTimersByTimeAsync(0);
    };
    processes.push({ told, say: hear, die });
    const ended = gate.passed.then(() => how);
    return { tell: (message) => void told.push(message), ended, end: () => void die('SIGKILL') };
  };
  const opening = { notices: { warn: (line: string) => void lines.push(line) }, onProgress: () => {} };
  const supervisor = createSupervisor(OPEN, opening, { startOne: start, timer: TIMER });
  const changes: number[] = [];
  supervisor.observe({ log, onChanged: () => void changes.push(changes.length) });
  return { supervisor, processes, lines, log, changes };
}

function ask({ ask: send }: Supervisor): Promise<unknown> {
  return send('complete', 'speaker', 'a', 5).catch((error: unknown) => error);
}

const failure = (words: string) =>
  expect.objectContaining({ name: 'ArchiveFailure', message: expect.stringContaining(words) });

test('a question goes to the process under a number, and its answer comes back', async () => {
  const { supervisor, processes } = supervise();
  processes[0]?.say(OPENED);
  expect(await supervisor.opened).toEqual({ ok: true });
  const answers = [ask(supervisor), ask(supervisor)];
  await vi.advanceTimersByTimeAsync(0);
  expect(processes[0]?.told).toEqual([
    OPEN,
    { type: 'ask', id: 1, method: 'complete', args: ['speaker', 'a', 5] },
    { type: 'ask', id: 2, method: 'complete', args: ['speaker', 'a', 5] },
  ]);
  processes[0]?.say({ type: 'answer', id: 2, value: ['Ada'] });
  processes[0]?.say({ type: 'failure', id: 1, line: 'torn', isFault: false });
  expect(await Promise.all(answers)).toEqual([failure('torn'), ['Ada']]);
});

test('a fault in Verbatim is told apart from an archive that does not answer', async () => {
  const { supervisor, processes } = supervise();
  processes[0]?.say(OPENED);
  const answer = ask(supervisor);
  await vi.advanceTimersByTimeAsync(0);
  processes[0]?.say({ type: 'failure', id: 1, line: 'x is undefined', isFault: true });
  expect(await answer).not.toBeInstanceOf(ArchiveFailure);
});

test('an archive that cannot be opened is one line, and no second process is started', async () => {
  const { supervisor, processes } = supervise();
  processes[0]?.say({ type: 'notice', line: 'a.txt is left out' });
  processes[0]?.say({ type: 'not-opened', line: 'There is no folder /news.' });
  expect(await supervisor.opened).toEqual({ ok: false, line: 'There is no folder /news.' });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(processes).toHaveLength(1);
});

test('a process that ends before it has opened the archive is told in one line', async () => {
  const { supervisor, processes } = supervise();
  await processes[0]?.die('SIGABRT');
  expect(await supervisor.opened).toMatchObject({ ok: false, line: expect.stringContaining('SIGABRT') });
});

test('what was open when a process ended is answered by one line, and the next process answers', async () => {
  const { supervisor, processes, log, changes } = supervise();
  processes[0]?.say(OPENED);
  const lost = ask(supervisor);
  await vi.advanceTimersByTimeAsync(0);
  await processes[0]?.die('SIGKILL');
  expect(await lost).toEqual(failure('had to be opened again'));
  expect(supervisor.isReady()).toBe(false);
  const early = ask(supervisor);
  await vi.advanceTimersByTimeAsync(200);
  processes[1]?.say(OPENED);
  await vi.advanceTimersByTimeAsync(0);
  processes[1]?.say({ type: 'answer', id: 2, value: ['Bo'] });
  expect(await early).toEqual(['Bo']);
  expect(changes).toHaveLength(1);
  expect(log.entries.map(({ event }) => event)).toContain('archive-process-ended');
});

test('a question waits for the next process for some seconds and no longer', async () => {
  const { supervisor, processes } = supervise();
  processes[0]?.say(OPENED);
  await processes[0]?.die('SIGKILL');
  vi.useRealTimers();
  expect(await ask(supervisor)).toEqual(failure('is being opened again'));
});

test('a process that says nothing while it is asked something is ended, one at work on its indexes is not', async () => {
  const { supervisor, processes, log } = supervise();
  processes[0]?.say(OPENED);
  void ask(supervisor);
  await vi.advanceTimersByTimeAsync(10_000);
  processes[0]?.say({ type: 'alive' });
  await vi.advanceTimersByTimeAsync(10_000);
  processes[0]?.say({ type: 'busy' });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(processes).toHaveLength(1);
  processes[0]?.say({ type: 'idle' });
  await vi.advanceTimersByTimeAsync(16_000);
  expect(processes).toHaveLength(2);
  expect(log.entries.map(({ event }) => event)).toContain('archive-process-stuck');
});

test('a process that is asked nothing may be silent', async () => {
  const { supervisor, processes } = supervise();
  processes[0]?.say(OPENED);
  const answer = ask(supervisor);
  await vi.advanceTimersByTimeAsync(0);
  processes[0]?.say({ type: 'answer', id: 1, value: [] });
  await answer;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(processes).toHaveLength(1);
});

test('one that ends again and again is started ever more seldom', async () => {
  const { processes, supervisor } = supervise();
  processes[0]?.say(OPENED);
  await supervisor.opened;
  for (let at = 0; at < 20; at += 1) {
    await processes.at(-1)?.die('SIGSEGV');
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(processes.length).toBeGreaterThan(5);
  expect(processes.length).toBeLessThan(16);
});

test('what is amiss with the archive is logged once, however often a process says it', async () => {
  const { supervisor, processes, log } = supervise();
  processes[0]?.say(OPENED);
  await supervisor.opened;
  const notice = {
    type: 'log',
    level: 'warn',
    event: 'archive-notice',
    fields: { reason: 'b.txt is left out' },
  } as const;
  processes[0]?.say(notice);
  processes[0]?.say(notice);
  await processes[0]?.die('SIGSEGV');
  await vi.advanceTimersByTimeAsync(200);
  processes[1]?.say({ type: 'notice', line: 'b.txt is left out' });
  processes[1]?.say({ type: 'notice', line: 'c.txt is left out' });
  processes[1]?.say(OPENED);
  const told = log.entries
    .filter(({ event }) => event === 'archive-notice')
    .map(({ fields }) => fields['reason']);
  expect(told).toEqual(['b.txt is left out', 'c.txt is left out']);
});
