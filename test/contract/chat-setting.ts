import { commands } from '../../commands/index.ts';
import { createDesk } from '../../src/chat/desk/create-desk.ts';
import type { Desk, DeskAnswer } from '../../src/chat/desk/desk.ts';
import { englishLines } from '../../src/core/language/english/conversation/english-lines.ts';
import type { MemoryArchive } from '../../src/core/memory/memory-archive.ts';
import type { Clock } from '../../src/ports/ports.ts';
import type { StateStore } from '../../src/ports/state-store.ts';
import { createGate } from '../fakes/gate.ts';
import { answersForAll } from '../fixtures/answers-of.ts';
import { buildArchive } from '../fixtures/build-archive.ts';
import { sketchStatement } from '../fixtures/quoted-article.ts';
import { readSampleArchive } from '../fixtures/sample-archive.ts';

/** Words that would ping, link or dress in some chat if they were not made harmless. */
export const HOSTILE_WORDS =
  'Zebra <!channel> <!here|here> <@U1> <@U2|x> @everyone @here @channel <https://evil.com/x|press> https://evil.com/y evil.com *b* _i_ ~s~ `c` ||d|| [l](https://evil.com/z) <@&1> <t:1:R> &lt;!here&gt; &amp;lt;';

let hostile: Promise<MemoryArchive> | undefined;

/** The sample archive with an article in it that was written to attack; made once for all tests. */
export function readHostileArchive(): Promise<MemoryArchive> {
  hostile ??= makeHostileArchive();
  return hostile;
}

async function makeHostileArchive(): Promise<MemoryArchive> {
  const sample = await readSampleArchive();
  const attack = sketchStatement(HOSTILE_WORDS, 'Mallory Okafor', {
    path: 'news-<!channel>-evil.com.md',
    headline: '<!channel> @here *Zebra* [l](https://evil.com/h)',
    publisher: '<@U1> @everyone',
    url: 'javascript:alert(1)',
  });
  // Ids are made of letters and digits whatever stands in an article, and some buttons carry nothing else.
  return buildArchive([
    ...sample.indexes.quoted,
    { ...attack, article: { ...attack.article, id: 'attack' } },
  ]);
}

/** A desk over the archive as the program makes it. */
export function openDesk(archive: MemoryArchive, store: StateStore, clock: Clock): Desk {
  return createDesk({ answersFor: answersForAll(archive), commands, store, clock, lines: englishLines });
}

/** A desk whose slash commands and conversations wait until they are let go. */
export interface HeldDesk {
  readonly desk: Desk;
  /** Fulfilled when somebody waits. */
  readonly isAsked: Promise<void>;
  letGo(): void;
}

/** Holds a desk. */
export function holdDesk(desk: Desk): HeldDesk {
  const asked = createGate();
  const gate = createGate();
  async function wait(answer: () => Promise<DeskAnswer>): Promise<DeskAnswer> {
    asked.open();
    await gate.passed;
    return answer();
  }
  return {
    isAsked: asked.passed,
    letGo: gate.open,
    desk: {
      ...desk,
      run: (...request) => wait(() => desk.run(...request)),
      runLine: (...request) => wait(() => desk.runLine(...request)),
      talk: (...request) => wait(() => desk.talk(...request)),
    },
  };
}

/** A desk that fails, as it does where the store cannot be written. */
export function breakDesk(desk: Desk): Desk {
  const fail = () => Promise.reject(new Error('the disk is full'));
  return { ...desk, run: fail, runLine: fail, talk: fail, lookUp: fail };
}
