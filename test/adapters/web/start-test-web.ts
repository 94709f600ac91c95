import { onTestFinished } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { WebAdapter, WebDependencies } from '../../../src/adapters/web/dependencies.ts';
import { startWeb } from '../../../src/adapters/web/index.ts';
import { REQUEST_LIMITS, type RequestLimits } from '../../../src/adapters/web/limits.ts';
import { loadPreviews } from '../../../src/app/load-previews.ts';
import { seenByAll } from '../../../src/chat/archives/answering-archive.ts';
import { createDesk } from '../../../src/chat/desk/create-desk.ts';
import { createFairTurns } from '../../../src/chat/desk/fair-turns.ts';
import { parseConfig } from '../../../src/config/config.ts';
import type { WebConfig } from '../../../src/config/web.ts';
import { englishLines } from '../../../src/core/language/english/conversation/english-lines.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { PLATFORMS } from '../../../src/platforms.ts';
import type { Sessions } from '../../../src/ports/sessions.ts';
import type { FeedbackBook } from '../../../src/ports/state-store.ts';
import { type AdjustableClock, createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../fakes/in-memory-state-store.ts';
import { createRecordingLog, type RecordingLog } from '../../fakes/recording-log.ts';
import { answerHere, answersForAll } from '../../fixtures/answers-of.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { type ArticleSketch, sketchArticle } from '../../fixtures/quoted-article.ts';

/** How a test wants the page. */
export interface TestWebOptions {
  /** As in the environment; the port is any. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly limits?: Partial<RequestLimits>;
  readonly changes?: Partial<WebDependencies>;
}

/** The page being served to a test. */
export interface TestWeb extends WebAdapter {
  readonly log: RecordingLog;
  readonly clock: AdjustableClock;
  readonly sessions: Sessions;
  readonly feedback: FeedbackBook;
  /** Asks for a path; redirects are not followed. */
  get(path: string, init?: RequestInit): Promise<Response>;
  /** The text of the answer to a path. */
  read(path: string): Promise<string>;
}

/** What the environment makes of the page's configuration. */
function configureWeb(environment: Readonly<Record<string, string>> = {}): WebConfig {
  const surroundings = {
    workingDirectory: '/desk',
    programDirectory: '/opt',
    homeDirectory: '/home/ada',
    platform: 'linux' as const,
  };
  const result = parseConfig({ WEB_PORT: '0', ...environment }, [], surroundings);
  if (!result.ok || result.config.web === null) throw new Error('The page is not configured.');
  return result.config.web;
}

/** Serves an archive; stops when the test has finished. */
export async function startTestWeb(archive: MemoryArchive, options: TestWebOptions = {}): Promise<TestWeb> {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const log = createRecordingLog();
  const store = createInMemoryStateStore(clock);
  const adapter = await startWeb(
    {
      leftOut: async () => ({ count: 0, lines: [] }),
      seenBy: seenByAll(answerHere(archive)).seenBy,
      seesAll: () => true,
      commands,
      desk: createDesk({ answersFor: answersForAll(archive), commands, store, clock, lines: englishLines }),
      turns: createFairTurns(),
      clock,
      log,
      config: configureWeb(options.environment),
      previews: await loadPreviews(PLATFORMS, () => null),
      threads: store.threads,
      feedback: store.feedback,
      sessions: store.sessions,
      readiness: () => [{ name: 'archive', isReady: true }],
      metrics: { contentType: 'text/plain', read: async () => 'verbatim_questions_total 0\n' },
      ...options.changes,
    },
    { ...REQUEST_LIMITS, ...options.limits },
  );
  onTestFinished(adapter.stop);
  const get = (path: string, init: RequestInit = {}) =>
    fetch(`${adapter.url}${path}`, { redirect: 'manual', ...init });
  const { sessions, feedback } = store;
  return { ...adapter, log, clock, sessions, feedback, get, read: async (path) => (await get(path)).text() };
}

/** An archive of sketched articles. */
export function sketchArchive(...sketches: readonly ArticleSketch[]): MemoryArchive {
  return buildArchive(sketches.map((sketch) => sketchArticle(sketch)));
}
