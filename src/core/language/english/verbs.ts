/** All forms of all verbs of a list. */
export function formsOf(entries: string): readonly string[] {
  return entries.trim().split(/\s+/u).flatMap(inflect);
}

/** All forms of a verb; doubling of the last consonant is marked by a trailing `+` ("quip+"). */
export function inflect(entry: string): readonly string[] {
  const [lemma = '', ...irregular] = entry.split('/');
  const doubles = lemma.endsWith('+');
  const base = doubles ? lemma.slice(0, -1) : lemma;
  const stem = doubles ? base + base.at(-1) : base;
  return [
    base,
    ...thirdPerson(base),
    ...(irregular.length > 0 ? irregular : past(base, stem)),
    participle(base, stem),
  ];
}

function thirdPerson(base: string): readonly string[] {
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ies`];
  return [/(?:s|sh|ch|x|z|o)$/u.test(base) ? `${base}es` : `${base}s`];
}

function past(base: string, stem: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  return [`${stem}ed`];
}

function participle(base: string, stem: string): string {
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
}
