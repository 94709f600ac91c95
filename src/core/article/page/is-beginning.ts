import type { PageBlock } from './page-blocks.ts';
import { isProse } from './prose-block.ts';

/** What is known of a page of which only a part may be shown to everybody. */
interface ShownPage {
  /** All blocks of the page. */
  readonly blocks: readonly Pick<PageBlock, 'text'>[];
  /** Those that were taken for the article's. */
  readonly text: readonly Pick<PageBlock, 'text' | 'form' | 'linked'>[];
  /** Whether it says for machines that its article is not for everybody to read. */
  readonly isPaid: boolean;
}

/** Letters of a beginning that is shown to everybody; whoever has paid saves more of an article. */
const MAX_BEGINNING = 800;
/** Letters of a block that asks for a subscription. */
const MAX_ASKING = 300;
const SUBSCRIPTION =
  /\b(?:subscribe|sign in|log in|register|create an account|become a (?:member|subscriber))\b[^.!?]{0,60}\b(?:(?:continue|keep|finish) reading|(?:read|unlock) (?:the (?:full|rest|whole|entire)|this (?:article|story)))|\bthis (?:article|story|content) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:paying |our )?(?:subscribers|members)\b/iu;

/** Whether a page has only the beginning of its article, and the rest is for those who subscribe. */
export function isBeginning({ blocks, text, isPaid }: ShownPage): boolean {
  const letters = text.filter(isProse).reduce((sum, block) => sum + block.text.length, 0);
  return letters < MAX_BEGINNING && (isPaid || blocks.some(asksToSubscribe));
}

function asksToSubscribe({ text }: Pick<PageBlock, 'text'>): boolean {
  return text.length <= MAX_ASKING && SUBSCRIPTION.test(text);
}
