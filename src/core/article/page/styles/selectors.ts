import type { PageElement } from '../html-page.ts';

/** What a selector asks of one element. */
interface Compound {
  /** Null: any. */
  readonly tag: string | null;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
}

/** A selector of tags, ids and classes. */
export interface Selector {
  /** The innermost element first. */
  readonly compounds: readonly Compound[];
  /** Whether each compound but the last is a child of the next, and not below it somewhere. */
  readonly isChild: readonly boolean[];
  /** By what elements that it may fit are found: `#id`, `.class`, `tag` or `*`. */
  readonly key: string;
  readonly specificity: number;
}

/** An element among those around it, the innermost first. */
export interface Surrounded {
  readonly element: PageElement;
  readonly around: Surrounded | null;
}

const MAX_SELECTOR_LENGTH = 300;
const MAX_COMPOUNDS = 12;
const COMPOUND = /^(?<tag>[a-z][\w-]*|\*)?(?<rest>(?:[.#][\w-]+)*)$/iu;
/** The outermost element and the first line of a chain are no place of their own. */
const ROOT = /^:root\b/u;

/** Null for one of another kind: by state, by place among others, by attributes. */
export function parseSelector(written: string): Selector | null {
  if (written === '' || written.length > MAX_SELECTOR_LENGTH) return null;
  const parts = written
    .replace(ROOT, 'html')
    .replace(/\s*>\s*/gu, ' > ')
    .split(/\s+/u)
    .toReversed();
  const compounds: Compound[] = [];
  const isChild: boolean[] = [];
  for (const part of parts) {
    if (part === '>') {
      isChild[compounds.length - 1] = true;
      continue;
    }
    const compound = parseCompound(part);
    if (compound === null || compounds.length >= MAX_COMPOUNDS) return null;
    compounds.push(compound);
    isChild.push(false);
  }
  const [innermost] = compounds;
  if (innermost === undefined) return null;
  return { compounds, isChild, key: keyOf(innermost), specificity: specificityOf(compounds) };
}

function parseCompound(part: string): Compound | null {
  const parsed = COMPOUND.exec(part);
  if (parsed === null) return null;
  const { tag = '*', rest = '' } = parsed.groups ?? {};
  const names = rest.match(/[.#][\w-]+/gu) ?? [];
  const named = (sign: string) => names.filter((name) => name.startsWith(sign)).map((name) => name.slice(1));
  return { tag: tag === '*' ? null : tag.toLowerCase(), ids: named('#'), classes: named('.') };
}

function keyOf({ tag, ids: [id], classes: [first] }: Compound): string {
  if (id !== undefined) return `#${id}`;
  return first === undefined ? (tag ?? '*') : `.${first}`;
}

/** By ids, then classes, then tags, as many as there may be. */
function specificityOf(compounds: readonly Compound[]): number {
  return compounds.reduce(
    (sum, { tag, ids, classes }) =>
      sum + ids.length * 1_000_000 + classes.length * 1_000 + (tag === null ? 0 : 1),
    0,
  );
}

/** The keys under which selectors that may fit an element are found. */
export function keysOf(element: PageElement): readonly string[] {
  const id = element.getAttribute('id');
  const classes = classesOf(element).map((name) => `.${name}`);
  return [...(id === null ? [] : [`#${id}`]), ...classes, element.localName, '*'];
}

/** An element of more classes is made to be slow. */
const MAX_CLASSES = 100;

function classesOf(element: PageElement): readonly string[] {
  const written = element.getAttribute('class');
  return written === null ? [] : (written.match(/\S+/gu) ?? []).slice(0, MAX_CLASSES);
}

/** Whether a selector fits an element where it stands. `onStep` is called for each element that is looked at. */
export function fits({ compounds, isChild }: Selector, at: Surrounded, onStep: () => void): boolean {
  const [innermost, ...others] = compounds;
  if (innermost === undefined || !fitsCompound(innermost, at.element)) return false;
  let place: Surrounded | null = at.around;
  for (const [index, compound] of others.entries()) {
    onStep();
    while (place !== null && !fitsCompound(compound, place.element)) {
      if (isChild[index] === true) return false;
      onStep();
      place = place.around;
    }
    if (place === null) return false;
    place = place.around;
  }
  return true;
}

function fitsCompound({ tag, ids, classes }: Compound, element: PageElement): boolean {
  if (tag !== null && tag !== element.localName) return false;
  if (ids.some((id) => element.getAttribute('id') !== id)) return false;
  if (classes.length === 0) return true;
  const own = classesOf(element);
  return classes.every((name) => own.includes(name));
}
