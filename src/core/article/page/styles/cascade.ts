import { groupBy } from '../../../group-by.ts';
import type { HtmlPage, PageElement } from '../html-page.ts';
import { type Declarations, readDeclarations } from './declarations.ts';
import { parseStyles, type StyleRule } from './parse-styles.ts';
import { fits, keysOf, type Surrounded } from './selectors.ts';

/** What a page’s own styles and attributes declare of an element. */
export type Cascade = (at: Surrounded) => Declarations;

/** Rules tried on elements, and elements around them; a large page takes a tenth of it. */
const MAX_STEPS = 3_000_000;

/** A page’s styles are larger, or hold more of its elements, than can be followed. */
export class StylesTooComplex extends Error {
  override readonly name = 'StylesTooComplex';
}

/**
 * Reads the page’s own styles.
 *
 * @throws StylesTooComplex here or when it is asked, where that would take too long.
 * @see https://www.w3.org/TR/css-cascade-5/
 */
export function readCascade(page: HtmlPage): Cascade {
  const sheets = sheetsOf(page).map(({ textContent }) => textContent ?? '');
  const rules = parseStyles(sheets.join('\n'));
  if (rules === null) throw new StylesTooComplex();
  const byKey = groupBy(rules, ({ selector }) => selector.key);
  let steps = 0;
  const onStep = (): void => {
    steps += 1;
    if (steps > MAX_STEPS) throw new StylesTooComplex();
  };
  return (at) => {
    const fitting: StyleRule[] = [];
    if (byKey.size > 0) {
      for (const key of keysOf(at.element))
        for (const rule of byKey.get(key) ?? []) {
          onStep();
          if (fits(rule.selector, at, onStep)) fitting.push(rule);
        }
    }
    return merge(fitting, at.element);
  };
}

/** Styles for reading the page on a screen with scripts enabled. */
function sheetsOf(page: HtmlPage): readonly PageElement[] {
  const elsewhere = new Set(page.querySelectorAll('noscript style, template style, svg style, iframe style'));
  return [...page.querySelectorAll('style')].filter((sheet) => !elsewhere.has(sheet) && isForScreens(sheet));
}

/** Styles for printers and small screens are none of these. */
function isForScreens(sheet: PageElement): boolean {
  const media = sheet.getAttribute('media')?.trim().toLowerCase() ?? '';
  return ['', 'all', 'screen'].includes(media);
}

const IMPORTANT = /\s*!\s*important\s*$/u;

/** What wins: what is important, else the element's own style, else the most specific rule, else the last. */
function merge(rules: readonly StyleRule[], element: PageElement): Declarations {
  const ordered = rules.toSorted(
    (one, other) => one.selector.specificity - other.selector.specificity || one.order - other.order,
  );
  const style = element.getAttribute('style');
  const sources = [
    attributesOf(element),
    ...ordered.map(({ declarations }) => declarations),
    ...(style === null ? [] : [readDeclarations(style)]),
  ];
  const merged = new Map<string, string>();
  const important = new Map<string, string>();
  for (const source of sources)
    for (const [property, value] of source) {
      const isImportant = IMPORTANT.test(value);
      (isImportant ? important : merged).set(property, value.replace(IMPORTANT, ''));
    }
  return new Map([...merged, ...important]);
}

const NONE: Declarations = new Map();

/** What attributes say that styles say today. */
function attributesOf(element: PageElement): Declarations {
  const { localName } = element;
  const background = element.getAttribute('bgcolor');
  const color = element.getAttribute(localName === 'body' ? 'text' : 'color');
  const isColored = (localName === 'font' || localName === 'body') && color !== null;
  const isHidden = element.hasAttribute('hidden');
  if (background === null && !isColored && !isHidden) return NONE;
  return new Map([
    ...(isHidden ? [['display', 'none'] as const] : []),
    ...(background === null ? [] : [['background-color', background.toLowerCase()] as const]),
    ...(isColored ? [['color', color.toLowerCase()] as const] : []),
  ]);
}
