import type { ArticleSource, FoundFiles, SourceFailure } from './article-source.ts';
import type { LeftOut } from './left-out.ts';

/** A source with the name under which its files are found. */
export interface NamedSource {
  readonly name: string;
  readonly source: ArticleSource;
}

/**
 * Several sources as one: a file's path begins with its source's name. Where one cannot be read, none is, so that a
 * part never passes for the whole.
 */
export function joinSources(sources: readonly NamedSource[]): ArticleSource {
  const byName = new Map(sources.map(({ name, source }) => [name, source]));
  return {
    list: async () => {
      const lists: (FoundFiles & Pick<NamedSource, 'name'>)[] = [];
      for (const { name, source } of sources) {
        const found = await source.list();
        if ('kind' in found) return found;
        lists.push({ ...found, name });
      }
      return joinLists(lists);
    },
    stamps: async (paths, before) => {
      const stamps = await Promise.all(
        sources.map(async ({ name, source }) => {
          const own = paths.filter((path) => path.startsWith(`${name}/`)).map((path) => withoutName(path));
          const ownBefore = before && ((path: string) => before(`${name}/${path}`));
          return [...(await source.stamps(own, ownBefore))].map(
            ([path, stamp]) => [`${name}/${path}`, stamp] as const,
          );
        }),
      );
      return new Map(stamps.flat());
    },
    read: (path, maxBytes) => {
      const source = byName.get(path.slice(0, path.indexOf('/')));
      if (source === undefined) throw new RangeError(`No source has ${path}.`);
      return source.read(withoutName(path), maxBytes);
    },
    describeEmpty: () => {
      const lines = sources.map(({ source }) => source.describeEmpty().message);
      return { kind: 'failed', message: lines.join(' ') } satisfies SourceFailure;
    },
    watch: (onEvent) => {
      const watches = sources.flatMap(
        ({ name, source }) =>
          source.watch?.((path) => onEvent(path === null ? null : `${name}/${path}`)) ?? [],
      );
      return {
        close: () => {
          for (const watch of watches) watch.close();
        },
      };
    },
  };
}

function withoutName(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

function joinLists(lists: readonly (FoundFiles & Pick<NamedSource, 'name'>)[]): FoundFiles {
  const named = (pick: (found: FoundFiles) => readonly string[]) =>
    lists.flatMap((found) => pick(found).map((path) => `${found.name}/${path}`)).sort();
  const leftOut = lists.flatMap((found) =>
    found.leftOut.map((each): LeftOut => ({ ...each, path: `${found.name}/${each.path}` })),
  );
  const others = new Map<string, number>();
  for (const found of lists)
    for (const [extension, files] of found.others)
      others.set(extension, (others.get(extension) ?? 0) + files);
  return { articles: named(({ articles }) => articles), sides: named(({ sides }) => sides), leftOut, others };
}
