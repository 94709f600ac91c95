import { onTestFinished } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Answers } from '../../src/chat/archives/answers.ts';
import { createDesk } from '../../src/chat/desk/create-desk.ts';
import type { Desk } from '../../src/chat/desk/desk.ts';
import { englishLines } from '../../src/core/language/english/conversation/english-lines.ts';
import type { StateStore } from '../../src/ports/state-store.ts';
import { type AdjustableClock, createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createDropCount, type DropCount } from '../fakes/drop-count.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { createRecordingLog, type LogEntry, type RecordingLog } from '../fakes/recording-log.ts';
import { answersForAll, answersOf } from '../fixtures/answers-of.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

/** How a test changes what an app works with. */
export interface AppChanges {
  /** Changes the real desk. */
  readonly changeDesk?: (desk: Desk) => Desk;
  readonly changeStore?: (store: StateStore) => StateStore;
}

/** What an app is started with. */
export interface AppDependencies {
  readonly answers: Answers;
  readonly commands: typeof commands;
  readonly desk: Desk;
  readonly store: StateStore;
  readonly clock: AdjustableClock;
  readonly log: RecordingLog;
  readonly metrics: DropCount;
}

/** An app that runs on a loopback platform. */
export interface StartedApp<Adapter> {
  readonly adapter: Adapter;
  readonly clock: AdjustableClock;
  readonly store: StateStore;
  readonly log: readonly LogEntry[];
  readonly metrics: DropCount;
  /** Stops the app and starts it again on the same state. */
  restart(): Promise<void>;
}

const archive = readSampleArchive();

/** The clock of an app and its platform: noon of a Sunday. */
export function createAppClock(): AdjustableClock {
  return createAdjustableClock(new Date('2024-10-20T12:00:00.000Z'));
}

/** Starts an app on the sample archive; it stops when the test has finished. */
export async function startApp<Adapter extends { stop(): Promise<void> }>(
  { changeDesk = (desk) => desk, changeStore = (store) => store }: AppChanges,
  clock: AdjustableClock,
  start: (dependencies: AppDependencies) => Promise<Adapter>,
): Promise<StartedApp<Adapter>> {
  const store = changeStore(createInMemoryStateStore(clock));
  const log = createRecordingLog();
  const metrics = createDropCount();
  const held = await archive;
  const begin = async () => {
    const desk = changeDesk(
      createDesk({ answersFor: answersForAll(held), commands, store, clock, lines: englishLines }),
    );
    const begun = await start({
      answers: answersOf(held),
      commands,
      desk,
      store,
      clock,
      log,
      metrics,
    });
    onTestFinished(begun.stop);
    return begun;
  };
  let adapter = await begin();
  return {
    clock,
    store,
    log: log.entries,
    metrics,
    get adapter() {
      return adapter;
    },
    restart: async () => {
      await adapter.stop();
      adapter = await begin();
    },
  };
}

/** The failures in an app's log, one line each. */
export function failuresIn(log: readonly LogEntry[]): readonly string[] {
  return log
    .filter(({ event }) => event.endsWith('-failure'))
    .map(({ fields }) => `${String(fields['doing'])}: ${String(fields['code'])}`);
}

/** Notes what the desk is asked in conversations. */
export function listening(heard: string[]) {
  return (desk: Desk): Desk => ({
    ...desk,
    talk: (asker, place, text) => {
      heard.push(text);
      return desk.talk(asker, place, text);
    },
    lookUp: (asker, text) => {
      heard.push(`look up: ${text}`);
      return desk.lookUp(asker, text);
    },
  });
}
