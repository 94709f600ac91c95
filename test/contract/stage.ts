import { afterEach, beforeAll, beforeEach } from 'vitest';
import type { Desk } from '../../src/chat/desk/desk.ts';
import type { MemoryArchive } from '../../src/core/memory/memory-archive.ts';
import type { StateStore } from '../../src/ports/state-store.ts';
import { type AdjustableClock, createAdjustableClock } from '../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../fakes/in-memory-state-store.ts';
import { createRecordingLog, type RecordingLog } from '../fakes/recording-log.ts';
import type { AdapterUnderTest, AnsweringAdapter, OpenAdapter, SeenMessage } from './adapter-under-test.ts';
import { openDesk, readHostileArchive } from './chat-setting.ts';

/** When the tests play. */
export const NOW = new Date('2024-10-24T09:00:00.000Z');
/** Words that one person said. */
export const SAID = 'direct election interference';
/** Words that several articles report. */
export const REPORTED_TWICE = 'I have 10 spots available';

/** An adapter at work, with all that a test may want to reach. */
export interface Scene<A extends AnsweringAdapter> {
  readonly adapter: A;
  readonly one: string;
  readonly other: string;
  readonly clock: AdjustableClock;
  readonly store: StateStore;
  readonly log: RecordingLog;
  /** Another desk on the same state. */
  makeDesk(): Desk;
  /** What the bot has said when it has finished everything. */
  messagesInTheEnd(): Promise<readonly SeenMessage[]>;
}

/** Where the tests play: each has a scene of its own. */
export interface Stage<A extends AnsweringAdapter = AdapterUnderTest> {
  current(): Scene<A>;
}

/** Opens an adapter before each test and closes it afterwards. */
export function createStage<A extends AnsweringAdapter>(open: OpenAdapter<A>): Stage<A> {
  let archive: MemoryArchive;
  let scene: Scene<A>;

  beforeAll(async () => {
    archive = await readHostileArchive();
  });

  beforeEach(async () => {
    const clock = createAdjustableClock(NOW);
    const store = createInMemoryStateStore(clock);
    const log = createRecordingLog();
    const makeDesk = () => openDesk(archive, store, clock);
    const adapter = await open({ desk: makeDesk(), store, clock, log });
    const [one, other] = adapter.people;
    const messagesInTheEnd = async () => {
      await adapter.stop();
      return adapter.messages();
    };
    scene = { adapter, one, other, clock, store, log, makeDesk, messagesInTheEnd };
  });

  afterEach(() => scene.adapter.close());

  return { current: () => scene };
}
