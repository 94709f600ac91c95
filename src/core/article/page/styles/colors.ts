/** A colour as #rrggbb, `transparent`, or null for one that cannot be told from what is written. */
export type Color = string | null;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['white', '#ffffff'],
  ['black', '#000000'],
  ['red', '#ff0000'],
  ['green', '#008000'],
  ['blue', '#0000ff'],
  ['yellow', '#ffff00'],
  ['gray', '#808080'],
  ['grey', '#808080'],
  ['silver', '#c0c0c0'],
  ['navy', '#000080'],
  ['ivory', '#fffff0'],
  ['snow', '#fffafa'],
  ['whitesmoke', '#f5f5f5'],
]);
const HEX = /^#?(?<digits>[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/u;
const RGB = /^rgba?\(\s*(?<parts>[\d.]+%?(?:[\s,/]+[\d.]+%?){2,3})\s*\)$/u;
const NOTHING = /^(?:rgba?|hsla?)\([^)]*[,/]\s*0(?:\.0+|%)?\s*\)$/u;

/** Reads a colour in the ways in which one is written to hide text. */
export function readColor(written: string): Color {
  const named = NAMED.get(written);
  if (named !== undefined) return named;
  if (written === 'transparent' || NOTHING.test(written)) return TRANSPARENT;
  const digits = HEX.exec(written)?.groups?.['digits'];
  if (digits !== undefined) return readHex(digits);
  const parts = RGB.exec(written)?.groups?.['parts']?.split(/[\s,/]+/u) ?? [];
  if (parts.length < 3) return null;
  return `#${parts.slice(0, 3).map(toHex).join('')}`;
}

/** Nothing is seen of it. */
const TRANSPARENT = 'transparent';

function readHex(digits: string): Color {
  const long = digits.length <= 4 ? digits.replace(/./gu, '$&$&') : digits;
  return long.slice(6) === '00' ? TRANSPARENT : `#${long.slice(0, 6)}`;
}

function toHex(part: string): string {
  const value = part.endsWith('%') ? (Number.parseFloat(part) / 100) * 255 : Number.parseFloat(part);
  return Math.min(255, Math.round(value)).toString(16).padStart(2, '0');
}

/** How much red, green and blue may each differ without a visible difference. */
const MAX_UNSEEN = 6;

/** Whether text of a colour cannot be seen on a background. */
export function isUnseenOn(color: Color, background: Color): boolean {
  if (color === null || background === null) return false;
  if (color === TRANSPARENT || color === background) return true;
  if (background === TRANSPARENT) return false;
  return [1, 3, 5].every(
    (start) =>
      Math.abs(
        Number.parseInt(color.slice(start, start + 2), 16) -
          Number.parseInt(background.slice(start, start + 2), 16),
      ) <= MAX_UNSEEN,
  );
}
