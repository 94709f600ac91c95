/** Verbs of saying that are inflected by rule. */
const REGULAR = [
  'accuse acknowledge add admit allege announce answer argue ask assert blast call caution chant claim comment',
  'complain concede conclude confirm contend continue criticise criticize declare deny describe discuss dismiss',
  'emphasise emphasize explain insist joke maintain mention mock note observe pledge post praise predict promise',
  'quip recall reiterate remark repeat reply report respond shout slam state stress suggest talk testify tweet',
  'urge vow warn yell',
]
  .join(' ')
  .split(' ');
const DOUBLING: ReadonlySet<string> = new Set(['admit', 'quip', 'slam']);
const OTHERS = [
  ...[
    'say',
    'says',
    'said',
    'saying',
    'tell',
    'tells',
    'told',
    'telling',
    'speak',
    'speaks',
    'spoke',
    'speaking',
  ],
  ...['write', 'writes', 'wrote', 'writing', 'written', 'statement', 'words', 'according to'],
  ...['point out', 'points out', 'pointed out', 'pointing out'],
];

const SAYING = new RegExp(`\\b(?:${[...REGULAR.flatMap(inflect), ...OTHERS].join('|')})\\b`, 'iu');

/** Whether words that report something have a verb of saying, and not of belief or intention, in them. */
export function isSayingCue(words: string): boolean {
  return SAYING.test(words);
}

function inflect(verb: string): readonly string[] {
  const silent = /^(.+)e$/.exec(verb)?.[1];
  if (silent !== undefined) return [verb, `${verb}s`, `${verb}d`, `${silent}ing`];
  const stem = /^(.+[^aeiou])y$/.exec(verb)?.[1];
  if (stem !== undefined) return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  const doubled = DOUBLING.has(verb) ? `${verb}${verb.slice(-1)}` : verb;
  return [verb, verb.endsWith('s') ? `${verb}es` : `${verb}s`, `${doubled}ed`, `${doubled}ing`];
}
