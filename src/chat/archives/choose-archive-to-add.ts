import type { AddedToTell } from '../../reply/describe-added.ts';
import type { ArchiveAdding } from './answering-archive.ts';

/**
 * Adds to one of the archives that somebody sees: the only one, or the one that they name.
 *
 * @param names - of all of them.
 */
export function addToOneOf(names: readonly string[], adding: ArchiveAdding): ArchiveAdding {
  const [only = '', ...others] = names;
  return {
    ...adding,
    add: async (address, to) => {
      if (to !== undefined && !names.includes(to))
        return {
          ok: false,
          line: `No archive that is answered from here is called “${to}”. ${listNames(names)}`,
        };
      if (others.length === 0) return adding.add(address);
      if (to === undefined)
        return { ok: false, line: `Say to which archive, as in --to ${only}. ${listNames(names)}` };
      return underName(to, await adding.add(address, to));
    },
  };
}

/** A file as the archives together name it. */
function underName(name: string, result: AddedToTell): AddedToTell {
  if (!result.ok || result.kind === 'list') return result;
  if (result.kind === 'unchanged') return { ...result, path: `${name}/${result.path}` };
  return { ...result, added: { ...result.added, path: `${name}/${result.added.path}` } };
}

function listNames(names: readonly string[]): string {
  return names.length === 1
    ? `There is only ${names[0]}.`
    : `There are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`;
}
