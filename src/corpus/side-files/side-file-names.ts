const SIDE_YAML = /^(?<of>.*[^/])\.meta\.ya?ml$/iu;
const TABLE = /\.(?:csv|tsv)$/iu;

/** For `a/NAME.meta.yaml` the path of what it is beside, `a/NAME`; null where it is no such file. */
export function besideWhat(path: string): string | null {
  return SIDE_YAML.exec(path)?.groups?.['of'] ?? null;
}

/** Whether a file may tell of articles beside it: a table does where it has a column for their names. */
export function mayBeSideFile(path: string): boolean {
  return besideWhat(path) !== null || TABLE.test(path);
}
