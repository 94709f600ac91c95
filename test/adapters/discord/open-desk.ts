import { commands } from '../../../commands/index.ts';
import { createDesk } from '../../../src/chat/desk/create-desk.ts';
import type { Desk } from '../../../src/chat/desk/desk.ts';
import { englishLines } from '../../../src/core/language/english/conversation/english-lines.ts';
import type { Clock } from '../../../src/ports/ports.ts';
import type { StateStore } from '../../../src/ports/state-store.ts';
import { answersForAll } from '../../fixtures/answers-of.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';

/** A desk on the sample archive. */
export async function openDesk(store: StateStore, clock: Clock): Promise<Desk> {
  return createDesk({
    answersFor: answersForAll(await readSampleArchive()),
    commands,
    store,
    clock,
    lines: englishLines,
  });
}
