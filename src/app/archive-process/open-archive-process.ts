import type {
  AnsweringArchive,
  ArchiveObserver,
  OpenedAnswers,
} from '../../chat/archives/answering-archive.ts';
import type { ArchiveFolders } from '../../corpus/archive-folders.ts';
import type { FollowArchiveOptions } from '../../corpus/open-archive.ts';
import { askRemotely } from './remote-answers.ts';
import { createSupervisor } from './supervisor.ts';

/**
 * Opens an archive in a process of its own, so that acknowledging never waits for answering or indexing. If that
 * process gets stuck or dies, it is started again; until then every question is answered with one line.
 */
export async function openArchiveProcess(
  folders: ArchiveFolders,
  { notices, onProgress, ...options }: FollowArchiveOptions,
): Promise<OpenedAnswers> {
  const supervisor = createSupervisor({ type: 'open', folders, options }, { notices, onProgress });
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
