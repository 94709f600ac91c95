import type { ParagraphForm } from './article.ts';
import { isElement, isText, type PageNode } from './html-page.ts';

/** Elements that stand in a line; every other one begins and ends a block. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big center cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements without words of the article. */
const WORDLESS: ReadonlySet<string> = new Set(
  'head title script style noscript template svg math iframe object embed canvas audio video map select datalist option textarea button input nav'.split(
    ' ',
  ),
);

/** Elements that tell what their blocks are. */
const FORMS: ReadonlyMap<string, ParagraphForm> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ['blockquote', 'quotation'],
]);

/** The text of a block, and what it is. */
export interface TextBlock {
  readonly text: string;
  readonly form: ParagraphForm;
}

/** What stands between the last words and the next, the strongest so far. */
type Gap = 'none' | 'space' | 'line' | 'block';

/**
 * The text of each block below the node in reading order, without those that are blank: white space as one space,
 * `<br>` as a line break, two of them as the end of the block.
 */
export function blocksOf(root: PageNode): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let block: string[] = [];
  let gap: Gap = 'none';
  let form: ParagraphForm = null;
  const endBlock = () => {
    if (block.length > 0) blocks.push({ text: block.join(''), form });
    block = [];
    gap = 'none';
  };
  for (const step of walk(root)) {
    if (step.kind === 'block') {
      endBlock();
      form = step.form;
    } else if (step.kind === 'line-break') {
      if (gap === 'line') endBlock();
      else if (block.length > 0) gap = 'line';
    } else {
      const words = step.text.replace(WHITE_SPACE, ' ');
      const trimmed = words.trim();
      if (words.startsWith(' ') && gap === 'none') gap = 'space';
      if (trimmed === '') continue;
      if (block.length > 0) block.push(GAPS[gap]);
      block.push(trimmed);
      gap = words.endsWith(' ') ? 'space' : 'none';
    }
  }
  endBlock();
  return blocks;
}

const WHITE_SPACE = /\s+/g;
const GAPS = { none: '', space: ' ', line: '\n', block: '' } as const;

type Step =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'line-break' }
  /** A block begins or ends; what follows is of the form. */
  | { readonly kind: 'block'; readonly form: ParagraphForm };

/** Without recursion: a page may nest deeper than the stack. */
function* walk(root: PageNode): Generator<Step> {
  const pending: (PageNode | BlockEnd)[] = [root];
  let form: ParagraphForm = null;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('formBehind' in node) {
      form = node.formBehind;
      yield { kind: 'block', form };
    } else if (isText(node)) yield { kind: 'text', text: node.textContent ?? '' };
    else if (isElement(node) && !WORDLESS.has(node.localName) && !node.hasAttribute('hidden')) {
      if (node.localName === 'br') yield { kind: 'line-break' };
      else {
        const isBlock = !INLINE.has(node.localName);
        if (isBlock) {
          pending.push({ formBehind: form });
          form = FORMS.get(node.localName) ?? form;
          yield { kind: 'block', form };
        }
        for (const child of [...node.childNodes].reverse()) pending.push(child);
      }
    }
  }
}

/** Where a block ends, and the form of what stands around it. */
interface BlockEnd {
  readonly formBehind: ParagraphForm;
}
