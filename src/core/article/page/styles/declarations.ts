/** The declarations of a style by property, in lower case; `!important` is kept with the value. */
export type Declarations = ReadonlyMap<string, string>;

/** More of a style than this says nothing of what is hidden. */
const MAX_STYLE_LENGTH = 4_000;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/gu;

/** Reads `color: red; font-size: 0`. */
export function readDeclarations(style: string): Declarations {
  const declarations = new Map<string, string>();
  for (const part of style.slice(0, MAX_STYLE_LENGTH).replace(COMMENT, '').split(';')) {
    const colon = part.indexOf(':');
    const property = part.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (colon > 0 && READ.has(property))
      declarations.set(
        property,
        part
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return declarations;
}

/** The properties by which text may be there and not be seen. */
const READ: ReadonlySet<string> = new Set(
  'display visibility content-visibility opacity font-size font color background background-color background-image position left right top bottom inset text-indent margin-left margin-top clip clip-path width height max-width max-height overflow overflow-x overflow-y transform scale'.split(
    ' ',
  ),
);
