/** An element as it is written. */
export interface ScannedElement {
  /** Without its prefix. */
  readonly name: string;
  /** Empty for none. */
  readonly prefix: string;
  /** The opening tag. */
  readonly tag: string;
  /** What stands between the tags; empty where there is nothing, or no closing tag. */
  readonly inner: string;
  /** All of it. */
  readonly source: string;
}

const TAG = /<(?<closes>\/?)(?:(?<prefix>[\w.-]{1,40}):)?(?<name>[\w.-]{1,60})(?=[\s/>])/uy;
const DOCTYPE = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/iuy;
const SPACE = /\s*/uy;
/** What is not markup, even if it looks like it. */
const NO_MARKUP: readonly (readonly [string, string])[] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
];

/**
 * Finds the elements of some names in the order in which they are written, without taking the document apart: in a time
 * that grows with its length alone, however broken it is. Within one of them no other is found, and one that is opened
 * again before it is closed is begun anew.
 */
export function* scanElements(text: string, names: ReadonlySet<string>): Generator<ScannedElement> {
  let open: (Omit<ScannedElement, 'inner' | 'source'> & { readonly start: number }) | null = null;
  let next = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', next)) {
    next = skip(text, at);
    if (next === -1) return;
    if (next !== at) continue;
    next = at + 1;
    TAG.lastIndex = at;
    const { closes = '', prefix = '', name = '' } = TAG.exec(text)?.groups ?? {};
    if (!names.has(name) || (open !== null && open.name !== name)) continue;
    const end = text.indexOf('>', at);
    if (end === -1) return;
    next = end + 1;
    const tag = text.slice(at, next);
    if (closes === '' && tag.endsWith('/>')) {
      if (open === null) yield { name, prefix, tag, inner: '', source: tag };
    } else if (closes === '') open = { name, prefix, tag, start: at };
    else if (open !== null) {
      const { start, ...opened } = open;
      const inner = text.slice(start + opened.tag.length, at);
      yield { ...opened, inner, source: text.slice(start, next) };
      open = null;
    }
  }
}

/** Behind what is no markup; `at` where it is some, -1 where it never ends. */
function skip(text: string, at: number): number {
  for (const [begin, end] of NO_MARKUP) {
    if (!text.startsWith(begin, at)) continue;
    const found = text.indexOf(end, at + begin.length);
    return found === -1 ? -1 : found + end.length;
  }
  return at;
}

/** The name of the outermost element, without its prefix; empty where there is none. */
export function rootOf(text: string): string {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (let before = -1; before !== at; ) {
    before = at;
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    at = skip(text, at);
    if (at === -1) return '';
    DOCTYPE.lastIndex = at;
    at += DOCTYPE.exec(text)?.[0].length ?? 0;
  }
  TAG.lastIndex = at;
  const { closes, name = '' } = TAG.exec(text)?.groups ?? {};
  return closes === '' ? name : '';
}

const MARKUP = /<[^<>]{0,2000}>/gu;
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>amp|lt|gt|quot|apos));/giu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text in what stands between two tags, trimmed. */
export function textIn(inner: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = inner.indexOf(CDATA); start !== -1; start = inner.indexOf(CDATA, at)) {
    const end = inner.indexOf(CDATA_END, start);
    if (end === -1) break;
    parts.push(
      unescapeXml(inner.slice(at, start).replace(MARKUP, '')),
      inner.slice(start + CDATA.length, end),
    );
    at = end + CDATA_END.length;
  }
  parts.push(unescapeXml(inner.slice(at).replace(MARKUP, '')));
  return parts.join('').trim();
}

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** The value of an attribute in an opening tag; null where it has none of that name. */
export function attributeIn(tag: string, name: string): string | null {
  for (const { groups = {} } of tag.matchAll(ATTRIBUTE))
    if (groups['name']?.toLowerCase() === name.toLowerCase())
      return unescapeXml(groups['double'] ?? groups['single'] ?? '').trim();
  return null;
}

const ATTRIBUTE = /(?<=\s)(?<name>[\w.:-]{1,60})\s{0,9}=\s{0,9}(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;

function unescapeXml(text: string): string {
  return text.replace(ENTITY, (entity, ...rest) => {
    const { decimal, hex, name }: Record<string, string | undefined> = rest.at(-1);
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : entity;
  });
}
