/** Each state by its name, the abbreviations of newspapers and of the post; compared without dots. */
const STATES = `alabama ala al|alaska ak|arizona ariz az|arkansas ark ar|california calif ca|colorado colo co|
  connecticut conn ct|delaware del de|florida fla fl|georgia ga|hawaii hi|idaho id|illinois ill il|indiana ind in|iowa ia|
  kansas kan ks|kentucky ky|louisiana la|maine me|maryland md|massachusetts mass ma|michigan mich mi|minnesota minn mn|
  mississippi miss ms|missouri mo|montana mont mt|nebraska neb ne|nevada nev nv|new-hampshire nh|new-jersey nj|
  new-mexico nm|new-york ny|north-carolina nc|north-dakota nd|ohio oh|oklahoma okla ok|oregon ore or|pennsylvania pa|
  rhode-island ri|south-carolina sc|south-dakota sd|tennessee tenn tn|texas tex tx|utah ut|vermont vt|virginia va|
  washington wash wa|west-virginia wva wv|wisconsin wis wi|wyoming wyo wy`;

const NAME_BY_FORM: ReadonlyMap<string, string> = new Map(
  STATES.split('|').flatMap((line) => {
    const [name = '', ...abbreviations] = line.trim().split(' ');
    return [name, ...abbreviations].map((form) => [form, name] as const);
  }),
);
const SEPARATORS = /[\s-]+/gu;

/** The state of the United States that the words name, as `new-york`; abbreviations count, or null. */
export function stateNamed(words: string): string | null {
  const form = words.trim().toLowerCase().replaceAll('.', '');
  return (
    NAME_BY_FORM.get(form.replace(SEPARATORS, '-')) ?? NAME_BY_FORM.get(form.replace(SEPARATORS, '')) ?? null
  );
}

/** The state that the words name in full, or null: "in", "or" and "me" are words before they are states. */
export function stateNamedInFull(words: string): string | null {
  const name = words.trim().toLowerCase().replace(SEPARATORS, '-');
  return NAME_BY_FORM.get(name) === name ? name : null;
}
