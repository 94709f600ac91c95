import type { AnsweringArchive, AnsweringArchives, OpenedAnswers } from './answering-archive.ts';
import { ANY_READER, type ArchiveRules, archivesSeenBy, listArchiveSets, nameSet } from './archives-seen.ts';
import { addToOneOf } from './choose-archive-to-add.ts';
import { offPage } from './off-page.ts';

/** The archives, or in one line why one cannot be opened. */
export type OpenedArchives =
  | { readonly ok: true; readonly archives: AnsweringArchives }
  | { readonly ok: false; readonly line: string };

/**
 * Opens each set of archives that somebody sees, in a process of its own: nothing of an archive is where it must not be
 * answered from.
 *
 * @param open - opens the archives of these names as one.
 */
export async function openArchives(
  rules: ArchiveRules,
  open: (names: readonly string[]) => Promise<OpenedAnswers>,
): Promise<OpenedArchives> {
  const onPage = new Set(archivesSeenBy(rules, ANY_READER));
  const all = new Map<string, AnsweringArchive>();
  const close = async (): Promise<void> => {
    await Promise.all([...all.values()].map((archive) => archive.close()));
  };
  for (const names of listArchiveSets(rules)) {
    const opened = await open(names);
    if (!opened.ok) {
      await close();
      return opened;
    }
    const { adding, ...rest } = opened.archive;
    const archive = adding === undefined ? rest : { ...rest, adding: addToOneOf(names, adding) };
    const isShown = names.every((name) => onPage.has(name));
    all.set(nameSet(names), isShown ? archive : { ...archive, answers: offPage(archive.answers) });
  }
  return {
    ok: true,
    archives: {
      all,
      close,
      seesAll: (visitor) => archivesSeenBy(rules, visitor).length === rules.names.length,
      seenBy: (visitor) => {
        const archive = all.get(nameSet(archivesSeenBy(rules, visitor)));
        if (archive === undefined) throw new Error('A set of archives was not opened.');
        return archive;
      },
    },
  };
}
