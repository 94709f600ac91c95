import { mayCallOutlet } from '../lists/names/outlets.ts';
import type { Token } from '../tokens.ts';

const DASH = /^(?:—|–|―|--?)$/u;
/** What words in marks are tagged as. */
const MARKED = 'QUOTE';
const MARK = /^[,.()/]$/u;
/** In words and marks: "PORT LORNE, North Marsh (AP) —". */
const MAX_LENGTH = 14;
const MAX_OUTLET = 2;

/** The index behind "Lorne, Norway CNN —", with which a paragraph opens and says nothing yet; 0 where none does. */
export function behindDateline(items: readonly Token[]): number {
  const dash = items.slice(0, MAX_LENGTH).findIndex(({ text }) => DASH.test(text));
  if (dash < 1 || !opensAnew(items[dash + 1])) return 0;
  const places = items.slice(0, dash);
  const words = places.filter(({ text }) => !MARK.test(text));
  const areNames = words.every(({ isCapitalised, tag }) => isCapitalised && tag !== MARKED);
  return areNames && words.slice(-MAX_OUTLET).some(endsOutlet) ? dash + 1 : 0;
}

/** The last word of an outlet's name, or the one before it: "CNN Business". */
function endsOutlet({ lower }: Token): boolean {
  return mayCallOutlet('outlet', lower) === true;
}

/** "CNN — The bridge", not "CNN — which broke the story — said". */
function opensAnew(item: Token | undefined): boolean {
  return item === undefined || item.isCapitalised || item.tag === MARKED;
}
