import type { HtmlPage } from '../html-page.ts';
import { type Cascade, readCascade } from './cascade.ts';
import { type Color, isUnseenOn, readColor } from './colors.ts';
import type { Declarations } from './declarations.ts';
import type { Surrounded } from './selectors.ts';

/** What of an element’s words is seen. */
export interface Sight {
  /**
   * `gone`: nothing of it is ever seen, however it is shown; `folded`: nothing of it is seen until something shows it,
   * which scripts do with whole articles; `seen`: what stands in it is.
   */
  readonly kind: 'gone' | 'folded' | 'seen';
  /** Whether its own words have no size, or the colour of what they stand on; elements in it may set their own. */
  readonly isBlank: boolean;
  /** What it hands on to the elements in it. */
  readonly inherited: Inherited;
}

/** What elements take over from those around them. */
export interface Inherited {
  readonly isSizeless: boolean;
  readonly color: Color;
  /** Null: it cannot be told, as behind a picture. */
  readonly background: Color;
}

/** Tells what of an element a reader sees, in what it inherits. */
export type TellSight = (at: Surrounded, inherited: Inherited) => Sight;

/** What the outermost element inherits where nothing is known of the page’s looks. */
export const UNKNOWN_LOOKS: Inherited = { isSizeless: false, color: null, background: null };

/**
 * Reads the page’s own styles, and tells what they and attributes hide. Where the page has styles elsewhere too, which
 * are not read, nothing is told by colour but what is transparent or stands on a background of its own.
 *
 * @throws StylesTooComplex here or when it is asked, for styles that are made to be slow.
 */
export function readSight(page: HtmlPage): { readonly tell: TellSight; readonly outermost: Inherited } {
  const cascade: Cascade = readCascade(page);
  const hasOtherStyles = [...page.querySelectorAll('link')].some((link) =>
    link.getAttribute('rel')?.toLowerCase().includes('stylesheet'),
  );
  return {
    tell: (at, inherited) => sightOf(cascade(at), inherited),
    outermost: { ...UNKNOWN_LOOKS, background: hasOtherStyles ? null : '#ffffff' },
  };
}

function sightOf(declared: Declarations, before: Inherited): Sight {
  const inherited: Inherited = {
    isSizeless: isSizeless(declared, before.isSizeless),
    color: colorOf(declared, before.color),
    background: backgroundOf(declared, before.background),
  };
  const { isSizeless: hasNoSize, color, background } = inherited;
  const kind = isGone(declared) ? 'gone' : isFolded(declared) ? 'folded' : 'seen';
  return { kind, isBlank: hasNoSize || isUnseenOn(color, background), inherited };
}

/** Pixels below which nobody reads. */
const MIN_SIZE = 1.5;
const FONT_SIZE = /(?:^|\s)(?<size>[\d.]+(?:px|pt|em|rem|%)?)(?:\/|\s|$)/u;

/** A size of its own, in its own unit, ends what is inherited; a share of nothing does not. */
function isSizeless(declared: Declarations, before: boolean): boolean {
  const written =
    declared.get('font-size') ?? FONT_SIZE.exec(declared.get('font') ?? '')?.groups?.['size'] ?? null;
  if (written === null || written === 'inherit') return before;
  const size = Number.parseFloat(written);
  if (Number.isNaN(size)) return false;
  const isShare = /(?:[^r]em|%)$/u.test(written);
  if (isShare) return before || size < 0.1 || (written.endsWith('%') && size < 10);
  return (written.endsWith('rem') ? size * ROOT_SIZE : size) < MIN_SIZE;
}

const ROOT_SIZE = 16;

function colorOf(declared: Declarations, before: Color): Color {
  const written = declared.get('color');
  return written === undefined || written === 'inherit' ? before : readColor(written);
}

function backgroundOf(declared: Declarations, before: Color): Color {
  if ((declared.get('background-image') ?? 'none') !== 'none') return null;
  const written = declared.get('background-color') ?? declared.get('background');
  if (written === undefined || NO_BACKGROUND.has(written)) return before;
  return readColor(written);
}

const NO_BACKGROUND: ReadonlySet<string> = new Set(['none', 'transparent', 'inherit', 'initial', '0 0', '0']);

function isFolded(declared: Declarations): boolean {
  const is = (property: string, pattern: RegExp) => pattern.test(declared.get(property) ?? '');
  return (
    is('display', /^none$/u) ||
    is('visibility', /^(?:hidden|collapse)$/u) ||
    is('content-visibility', /^hidden$/u) ||
    is('opacity', /^(?:0?\.0\d*|0)%?$/u) ||
    (isClipped(declared) && (is('height', NO_LENGTH) || is('max-height', NO_LENGTH)))
  );
}

const NO_LENGTH = /^0(?:\.0+)?(?:px|em|rem|%)?$/u;
const NEXT_TO_NO_LENGTH = /^(?:[01]|0?\.\d+)px$|^0/u;

function isClipped(declared: Declarations): boolean {
  return ['overflow', 'overflow-x', 'overflow-y'].some((property) =>
    /^(?:hidden|clip)/u.test(declared.get(property) ?? ''),
  );
}

/** Pixels beyond which something is off every screen. */
const OFF_SCREEN = 500;
const FAR_OFF_SCREEN = 9_000;

function isGone(declared: Declarations): boolean {
  const get = (property: string) => declared.get(property) ?? '';
  const pixels = (property: string) => pixelsOf(get(property));
  const isPlaced = /^(?:absolute|fixed)$/u.test(get('position'));
  const isMoved = isPlaced || get('position') === 'relative';
  return (
    (isMoved && ['left', 'right', 'top', 'bottom', 'inset'].some((side) => isOff(pixels(side)))) ||
    (isPlaced && CLIPPED_AWAY.test(get('clip'))) ||
    CLIP_PATH_AWAY.test(get('clip-path')) ||
    pixels('text-indent') <= -OFF_SCREEN ||
    ['margin-left', 'margin-top'].some((side) => pixels(side) <= -OFF_SCREEN * 2) ||
    MOVED_AWAY.test(get('transform')) ||
    NO_LENGTH.test(get('scale')) ||
    (isClipped(declared) &&
      ['width', 'max-width'].some((side) => declared.has(side) && NEXT_TO_NO_LENGTH.test(get(side)))) ||
    (isClipped(declared) && /^1px$/u.test(get('height')))
  );
}

function isOff(pixels: number): boolean {
  return pixels <= -OFF_SCREEN || pixels >= FAR_OFF_SCREEN;
}

const CLIPPED_AWAY = /^rect\(\s*(?:[01](?:px)?[\s,]*){4}\)$/u;
const CLIP_PATH_AWAY = /^(?:inset\(\s*(?:5\d|[6-9]\d|100)(?:\.\d+)?%|circle\(\s*0)/u;
const MOVED_AWAY = /\bscale(?:3d|x|y)?\(\s*0(?:\.0+)?\s*[,)]|\btranslate(?:3d|x|y)?\([^)]*-\d{4,}/u;

/** Pixels to a unit; a share is one of a screen. */
const PIXELS: ReadonlyMap<string, number> = new Map([
  ['px', 1],
  ['', 1],
  ['pt', 1.33],
  ['em', 16],
  ['rem', 16],
  ['cm', 38],
  ['in', 96],
  ['%', 8],
  ['vw', 12],
  ['vh', 8],
]);
const LENGTH = /^(?<value>[-+]?[\d.]+)(?<unit>[a-z%]*)$/u;

/** Zero for what is no length. */
function pixelsOf(written: string): number {
  const { value, unit = '' } = LENGTH.exec(written)?.groups ?? {};
  return value === undefined ? 0 : Number.parseFloat(value) * (PIXELS.get(unit) ?? 0);
}
