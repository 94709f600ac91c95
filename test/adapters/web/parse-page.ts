import { parseHTML } from 'linkedom';

/** A page as a browser has it. */
export function parsePage(text: string) {
  const { document } = parseHTML(text);
  return {
    document,
    /** The text of the elements that a selector finds. */
    texts: (selector: string): readonly string[] =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? ''),
    /** An attribute of the elements that a selector finds. */
    values: (selector: string, attribute: string): readonly string[] =>
      [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(attribute) ?? []),
  };
}
