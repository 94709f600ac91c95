const SIDE_YAML = /^(?<of>.*[^/])\.meta\.ya?ml$/iu;
const TABLE = /\.(?:csv|tsv)$/iu;

/** For `a/NAME.meta.yaml` the path of what it is beside, `a/NAME`; null where it is no such file. */
export function besideWhat(path: string): string | null {
  return SIDE_YAML.exec(path)?.groups?.['of'] ?? null;
}

/** Where an archive names what it follows, in its folder: it may tell how the names in files are to be read. */
export const SOURCES_FILE = 'sources.yaml';

/** Whether a file is one in which an archive names what it follows; of several archives each has its own. */
export function isSourcesFile(path: string): boolean {
  return path === SOURCES_FILE || path.endsWith(`/${SOURCES_FILE}`);
}

/** Whether a file may tell of articles beside it: a table does where it has a column for their names. */
export function mayBeSideFile(path: string): boolean {
  return path === SOURCES_FILE || besideWhat(path) !== null || TABLE.test(path);
}
