import path from 'node:path';
import { z } from 'zod';

/** An archive with its name. */
export interface NamedArchive {
  readonly name: string;
  /** Absolute. */
  readonly directory: string;
}

const NAME = /^[a-z][a-z0-9-]{0,31}$/u;
/** Of a channel, a workspace, a person or a role on a platform, of the page, or of whoever the page's proxy names. */
const ID = /^(?:[CDGTEUW][A-Z0-9]{2,}|[0-9]{5,20}|web(?::[^=,]{1,100})?)$/u;

/** The settings of several archives. */
export const ARCHIVE_SETTINGS = {
  ARCHIVES: z
    .string()
    .transform((text) => splitPairs(text))
    .refine((pairs) => pairs.every(([name, directory]) => NAME.test(name) && directory !== ''), {
      error:
        'needs names and folders, such as news=/srv/news,wire=/srv/wire; a name has small letters, digits and hyphens',
    })
    .refine((pairs) => new Set(pairs.map(([name]) => name)).size === pairs.length, {
      error: 'names an archive twice',
    })
    .optional(),
  ARCHIVE_ACCESS: z
    .string()
    .transform((text) => splitPairs(text).map(([id, names]) => [id, names.split('+')] as const))
    .refine((pairs) => pairs.every(([id]) => ID.test(id)), {
      error:
        'needs ids and archives, such as C0123ABCD=wire,web=news+wire; an id is a channel’s, a workspace’s, a person’s, a role’s, or web',
    })
    .optional(),
};

type ArchiveSettings = z.output<z.ZodObject<typeof ARCHIVE_SETTINGS>> & {
  readonly ARCHIVE_DIR?: string | undefined;
};

/** What is wrong with these settings together, a sentence each without a full stop. */
export function findArchiveFaults({
  ARCHIVES,
  ARCHIVE_ACCESS,
  ARCHIVE_DIR,
}: ArchiveSettings): readonly string[] {
  if (ARCHIVES === undefined)
    return ARCHIVE_ACCESS === undefined ? [] : ['ARCHIVE_ACCESS needs ARCHIVES, which names the archives'];
  const names = new Set(ARCHIVES.map(([name]) => name));
  const unknown = (ARCHIVE_ACCESS ?? []).flatMap(([, given]) => given.filter((name) => !names.has(name)));
  return [
    ...(ARCHIVE_DIR === undefined ? [] : ['ARCHIVE_DIR and ARCHIVES are both set: leave out ARCHIVE_DIR']),
    ...unknown.map((name) => `ARCHIVE_ACCESS names “${name}”, which ARCHIVES does not`),
  ];
}

/** The archives by name, the default first. @param only - the folder of the only one where none is named. */
export function chooseArchives(
  { ARCHIVES }: ArchiveSettings,
  workingDirectory: string,
  only: string,
): readonly NamedArchive[] {
  if (ARCHIVES === undefined) return [{ name: 'archive', directory: only }];
  return ARCHIVES.map(([name, directory]) => ({
    name,
    directory: path.resolve(workingDirectory, directory),
  }));
}

/** The names that are seen, by id. */
export function chooseArchiveAccess({
  ARCHIVE_ACCESS = [],
}: ArchiveSettings): ReadonlyMap<string, readonly string[]> {
  return new Map(ARCHIVE_ACCESS);
}

function splitPairs(text: string): readonly (readonly [name: string, value: string])[] {
  return text.split(',').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name.trim(), value.join('=').trim()] as const;
  });
}
