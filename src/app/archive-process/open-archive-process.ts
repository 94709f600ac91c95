import type {
  AnsweringArchive,
  ArchiveObserver,
  OpenedAnswers,
} from '../../chat/archives/answering-archive.ts';
import type { ArchivePlace } from '../../corpus/archive-place.ts';
import type { FollowArchiveOptions } from '../../corpus/open-archive.ts';
import { askRemotely } from './remote-answers.ts';
import { createSupervisor } from './supervisor.ts';

/**
 * Opens an archive in a process of its own, so that whoever acknowledges, here, never waits for what answers or indexes
 * there. A process that is stuck or dies is started again; until then, what is asked is answered by one line.
 */
export async function openArchiveProcess(
  place: ArchivePlace,
  { notices, onProgress, ...options }: FollowArchiveOptions,
): Promise<OpenedAnswers> {
  const supervisor = createSupervisor({ type: 'open', place, options }, { notices, onProgress });
  const opened = await supervisor.opened;
  if (!opened.ok) return opened;
  const archive: AnsweringArchive = {
    ...askRemotely(supervisor),
    isReady: supervisor.isReady,
    observe: (observer: ArchiveObserver) => supervisor.observe(observer),
    close: supervisor.close,
  };
  return { ok: true, archive };
}
