import { type ArchiveRules, listArchiveSets } from '../../chat/archives/archives-seen.ts';
import type { Config } from '../../config/config.ts';
import type { ArchiveFolders } from '../../corpus/archive-folders.ts';

type Archives = Pick<Config, 'archives' | 'archiveAccess' | 'archiveDirectory'>;

/** The folder that `--archive` names, by an archive's name or by itself; without it the first archive's. */
export function chooseArchive(option: unknown, { archives, archiveDirectory }: Archives): string {
  if (typeof option !== 'string') return archiveDirectory;
  return archives.find(({ name }) => name === option)?.directory ?? option;
}

/** Which archives are seen by whom: only the one that `--archive` names, if it does. */
export function chooseRules(option: unknown, { archives, archiveAccess }: Archives): ArchiveRules {
  return typeof option === 'string'
    ? { names: ['archive'], seen: new Map() }
    : { names: archives.map(({ name }) => name), seen: archiveAccess };
}

/** Where the archives of some names are, to be answered from as one. */
export function placeOf(names: readonly string[], option: unknown, config: Archives): ArchiveFolders {
  const chosen = config.archives.filter(({ name }) => names.includes(name));
  const [only, ...others] = chosen;
  if (typeof option === 'string') return chooseArchive(option, config);
  return only !== undefined && others.length === 0 ? only.directory : chosen;
}

/** Each archive, and each set of several that somebody sees. */
export function listArchives(option: unknown, config: Archives): readonly ArchiveFolders[] {
  const rules = chooseRules(option, config);
  const sets = [...listArchiveSets(rules), ...rules.names.map((name) => [name])];
  const bySet = new Map(sets.map((names) => [names.join('+'), placeOf(names, option, config)]));
  return [...bySet.values()];
}
