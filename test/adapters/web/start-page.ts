import { commands } from '../../../commands/index.ts';
import { placePath } from '../../../src/adapters/web/addresses.ts';
import type { WebAdapter } from '../../../src/adapters/web/dependencies.ts';
import { startWeb } from '../../../src/adapters/web/index.ts';
import { loadPreviews } from '../../../src/app/load-previews.ts';
import type { Answers } from '../../../src/chat/archives/answers.ts';
import type { Desk } from '../../../src/chat/desk/desk.ts';
import { createFairTurns } from '../../../src/chat/desk/fair-turns.ts';
import type { Platform } from '../../../src/chat/platform.ts';
import { PLATFORMS } from '../../../src/platforms.ts';
import type { ArchivePages } from '../../../src/ports/archive-pages.ts';
import type { Clock, Log } from '../../../src/ports/ports.ts';
import type { Threads } from '../../../src/ports/state-store.ts';
import { createInMemoryStateStore } from '../../fakes/in-memory-state-store.ts';

/** What a test decides of the page. */
export interface TestedPage {
  readonly answers: Answers;
  readonly pages: ArchivePages;
  readonly desk: Desk;
  readonly threads: Threads;
  readonly clock: Clock;
  readonly log: Log;
}

/** Serves the page on a free port of this machine. */
export async function startPage(
  dependencies: TestedPage,
  platforms: readonly Platform[] = PLATFORMS,
): Promise<WebAdapter> {
  const { answers, pages, ...others } = dependencies;
  const store = createInMemoryStateStore(dependencies.clock);
  return startWeb({
    sessions: store.sessions,
    feedback: store.feedback,
    seesAll: () => true,
    ...others,
    seenBy: () => ({ answers, pages }),
    leftOut: answers.leftOut,
    commands,
    turns: createFairTurns(),
    config: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      token: null,
      proxy: null,
      isOpenUnasked: false,
      isIndexed: false,
    },
    previews: await loadPreviews(platforms, (place) => ({
      address: `http://127.0.0.1${placePath(place)}`,
      isPublic: false,
    })),
    readiness: () => [],
    metrics: { contentType: 'text/plain', read: async () => '' },
  });
}
