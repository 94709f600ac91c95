import { type Declarations, readDeclarations } from './declarations.ts';
import { parseSelector, type Selector } from './selectors.ts';

/** A rule of a page’s own styles. */
export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: Declarations;
  /** Its number among all rules. */
  readonly order: number;
}

/** Large pages have some hundred kilobytes of styles. */
const LIMITS = { letters: 2_000_000, rules: 50_000 };

/** Groups of rules that hold on a screen of any size. */
const ALWAYS = /^@(?:media\s*(?:all|screen|only screen)?|supports\b[^{]*|layer\b[^{]*)\s*$/iu;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/gu;

/** The rules of a style sheet that can hide something; null where it is too large to be read. */
export function parseStyles(sheet: string): readonly StyleRule[] | null {
  if (sheet.length > LIMITS.letters) return null;
  const rules: StyleRule[] = [];
  const text = sheet.replace(COMMENT, ' ');
  let order = 0;
  for (const { selectors, body } of rulesOf(text)) {
    const declarations = readDeclarations(body);
    if (declarations.size === 0) continue;
    for (const written of selectors.split(',')) {
      const selector = parseSelector(written.trim());
      order += 1;
      if (order > LIMITS.rules) return null;
      if (selector !== null) rules.push({ selector, declarations, order });
    }
  }
  return rules;
}

/** What stands before and between braces, without the groups that hold for some media only. */
function* rulesOf(text: string): Generator<{ readonly selectors: string; readonly body: string }> {
  let position = 0;
  let skipped = 0;
  while (position < text.length) {
    const open = text.indexOf('{', position);
    const close = text.indexOf('}', position);
    if (open < 0 && close < 0) return;
    if (close >= 0 && (open < 0 || close < open)) {
      // The end of a group.
      skipped = Math.max(0, skipped - 1);
      position = close + 1;
      continue;
    }
    const head = text.slice(position, open).split(';').at(-1)?.trim() ?? '';
    position = open + 1;
    if (head.startsWith('@') && !NO_GROUP.test(head)) {
      if (skipped > 0 || !ALWAYS.test(head)) skipped += 1;
      continue;
    }
    const end = text.indexOf('}', position);
    const body = text.slice(position, end < 0 ? text.length : end);
    position = end < 0 ? text.length : end + 1;
    if (skipped === 0 && !head.startsWith('@')) yield { selectors: head, body };
  }
}

/** Holds declarations itself. */
const NO_GROUP = /^@(?:font-face|page|counter-style|property)\b/iu;
