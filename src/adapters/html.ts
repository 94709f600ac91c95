import { raw, html as tag } from 'hono/html';
import type { Html } from '../chat/messages/html.ts';

/** What goes into a page: text is escaped, lists are joined, null is nothing. */
export type Child = string | number | null | Html | readonly Child[];

/**
 * Writes HTML. Every text that is put in is escaped for elements and for attributes in quotation marks alike, so that
 * the page's parser gives back the very text; but a NUL, which HTML has no way to write, is U+FFFD.
 *
 * @example html`<p title="${title}">${text}</p>`
 */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  const written = tag(strings, ...children.map(toWritable));
  // Nothing that can be put in is a promise.
  if (written instanceof Promise) throw new TypeError('HTML is written at once.');
  return written;
}

/** Nothing: what a page leaves out. */
export const NOTHING: Html = html``;

const UNWRITABLE = /[\0\r]/u;
const CARRIAGE_RETURN = raw('&#13;');
const REPLACEMENT = '\ufffd';

function toWritable(child: Child): Child {
  if (typeof child === 'string') return UNWRITABLE.test(child) ? spellOut(child) : child;
  return isList(child) ? child.map(toWritable) : child;
}

/** A parser makes a line feed of a carriage return, unless it is written as a reference. */
function spellOut(text: string): Child {
  return text
    .replaceAll('\0', REPLACEMENT)
    .split('\r')
    .flatMap((piece, index) => (index === 0 ? [piece] : [CARRIAGE_RETURN, piece]));
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}
