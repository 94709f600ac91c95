/**
 * What an analysis depends on besides the file. A test fails where the analyser gives something else on our own
 * articles, or its libraries are others, and this stayed; its message has the new value. A change that shows on none of
 * those articles raises `revision`.
 */
export const ANALYSER_VERSION = {
  /** The names of an analysis's fields. */
  shape: 'unknown',
  /** What our own articles come to. */
  output: 'unknown',
  /** The libraries that articles are read with. */
  libraries: 'unknown',
  revision: 1,
};

/** As it stands beside an analysis that is kept. */
export const ANALYSER: string = Object.values(ANALYSER_VERSION).join('.');

/** Whether an analysis can be answered from until it is made anew: it has the same fields. */
export function isReadable(version: string): boolean {
  return version.startsWith(`${ANALYSER_VERSION.shape}.`);
}
