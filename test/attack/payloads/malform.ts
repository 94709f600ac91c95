/** JSON that is not what its receiver expects, and what is wrong with it. */
export interface Malformed {
  readonly name: string;
  readonly json: string;
}

/** Arrays and objects within each other, as deep as no sender means it and as every parser of JSON still takes it. */
const MAX_DEPTH = 5_000;

/** What may stand where something else belongs. */
const WRONG_VALUES: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['a negative number', -1.5],
  ['a word', 'x'],
  ['nothing in words', ''],
  ['true', true],
  ['an empty list', []],
  ['an empty object', {}],
  ['a list of null', [null]],
  ['an object of null', { id: null, name: null, type: null, value: null, options: null }],
];

/** The value with each of its fields missing, and with each in turn replaced by what does not belong there. */
export function* malformFields(value: unknown): Generator<Malformed> {
  for (const path of pathsOf(value)) {
    const where = path.join('.');
    const put = (make: (before: unknown) => unknown): string =>
      JSON.stringify(change(value, path, make)) ?? 'null';
    if (path.length > 0) yield { name: `without ${where}`, json: put(() => undefined) };
    for (const [name, wrong] of WRONG_VALUES) yield { name: `${where}: ${name}`, json: put(() => wrong) };
    for (const key of DEEP_KEYS)
      yield { name: `${where}: nested in ${key}`, json: put(() => NEST).replace(NESTED, nest(key)) };
  }
}

/** The keys by which payloads hold payloads; the empty one stands for a list. */
const DEEP_KEYS = ['', 'options', 'components', 'elements'];
const NEST = '(nested)';
const NESTED = JSON.stringify(NEST);

/** JSON of lists or objects within each other; `JSON.stringify` gives up before a sender does. */
export function nest(key: string, depth = MAX_DEPTH): string {
  const opened = key === '' ? '[' : `{"type":1,"name":"a","${key}":[`;
  const closed = key === '' ? ']' : ']}';
  return `${opened.repeat(depth)}${closed.repeat(depth)}`;
}

type Path = readonly (string | number)[];

/** The paths to all values in it, its own first. */
function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy in which the value at a path is another; undefined: it is missing. */
function change(value: unknown, [key, ...rest]: Path, make: (before: unknown) => unknown): unknown {
  if (key === undefined) return make(value);
  if (Array.isArray(value))
    return value.map((each, index) => (index === key ? change(each, rest, make) : each));
  const entries = Object.entries(value as object).map(([name, inner]) => [
    name,
    name === key ? change(inner, rest, make) : inner,
  ]);
  return Object.fromEntries(entries);
}
