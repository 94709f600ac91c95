import { childrenOf, findAll, parseXml, type XmlElement } from './xml/parse-xml.ts';

/** A paragraph's beginning, its style, its end, or a run of letters; a run that holds others is none. */
const PIECE =
  /<w:p(?:\s[^>]*)?>|<w:pStyle\s[^>]*>|<\/w:p>|<w:r(?:\s[^>]*)?>(?:(?!<\/?w:r[\s>])[\s\S])*?<\/w:r>/gu;
const VALUE = /w:val="([^"]*)"/u;
const RUN_STYLE = /<w:rStyle\s[^>]*>/u;
const VANISH = /<w:vanish(?:\s[^>]*)?\/?>/u;
const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off']);

/**
 * The document without the letters that Word does not print: those that are hidden themselves, or by the style of their
 * run or their paragraph, unless both hide, which shows them again.
 *
 * @see ECMA-376, part 1, 17.3.2.41 and 17.7.3 (toggle properties)
 */
export function withoutHidden(document: string, styles: string): string {
  const hiding = readHiding(styles);
  const paragraphs: string[] = [];
  return document.replace(PIECE, (piece) => {
    if (piece.startsWith('</')) paragraphs.pop();
    else if (piece.startsWith('<w:pStyle')) paragraphs[paragraphs.length - 1] = valueIn(piece) ?? '';
    else if (!piece.startsWith('<w:r')) {
      if (!piece.endsWith('/>')) paragraphs.push(hiding.standard);
    } else return isHidden(piece, paragraphs.at(-1) ?? hiding.standard, hiding.styles) ? '' : piece;
    return piece;
  });
}

function isHidden(run: string, paragraph: string, styles: ReadonlySet<string>): boolean {
  const own = VANISH.exec(run)?.[0];
  if (own !== undefined) return !OFF.has(valueIn(own) ?? '');
  const style = valueIn(RUN_STYLE.exec(run)?.[0] ?? '') ?? '';
  return styles.has(style) !== styles.has(paragraph);
}

function valueIn(element: string): string | null {
  return VALUE.exec(element)?.[1] ?? null;
}

interface Hiding {
  /** The styles that hide, by their ids. */
  readonly styles: ReadonlySet<string>;
  /** The style of a paragraph that names none. */
  readonly standard: string;
}

function readHiding(source: string): Hiding {
  if (!VANISH.test(source)) return { styles: new Set(), standard: '' };
  const root = parseXml(source);
  const all = root === null ? [] : findAll(root, 'style');
  const byId = new Map(all.map((style) => [attributeOf(style, 'styleId'), style]));
  const hides = (style: XmlElement | undefined, depth = 0): boolean => {
    if (style === undefined || depth > MAX_DEPTH) return false;
    const own = childrenOf(style, 'rPr').flatMap((each) => childrenOf(each, 'vanish'))[0];
    if (own !== undefined) return !OFF.has(attributeOf(own, 'val'));
    return hides(byId.get(attributeOf(childrenOf(style, 'basedOn')[0], 'val')), depth + 1);
  };
  const standard = all.find(
    (style) => attributeOf(style, 'type') === 'paragraph' && attributeOf(style, 'default') === '1',
  );
  return {
    styles: new Set([...byId].filter(([, style]) => hides(style)).map(([id]) => id)),
    standard: attributeOf(standard, 'styleId'),
  };
}

/** Empty where there is none of that name. */
function attributeOf(element: XmlElement | undefined, name: string): string {
  return element?.getAttribute(`w:${name}`) ?? '';
}

/** Styles are based on others, a few deep. */
const MAX_DEPTH = 20;
