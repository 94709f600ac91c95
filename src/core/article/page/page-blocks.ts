import type { ParagraphForm } from '../article.ts';
import { type Furniture, furnitureOf, isHoverCard } from './furniture.ts';
import { isElement, isText, type PageElement, type PageNode, type PageText } from './html-page.ts';
import { isOfPassedOn, passedOnBy } from './passed-on.ts';
import type { Surrounded } from './styles/selectors.ts';
import { type Inherited, type Sight, type TellSight, UNKNOWN_LOOKS } from './styles/sight.ts';

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

/** An element that begins and ends blocks, among those around it. */
export interface Box {
  readonly element: PageElement;
  /** Its classes as the page has them: the first opinion takes them off. */
  readonly classes: string;
  /** Null around the root. */
  readonly parent: Box | null;
  /** How many boxes are around it. */
  readonly depth: number;
  /** What its names say that it holds; null where that is no furniture. */
  readonly furniture: Furniture | null;
}

/** The text of a block, what it is, and where it stands. */
export interface PageBlock {
  readonly text: string;
  readonly form: ParagraphForm;
  /** The innermost box. */
  readonly box: Box;
  /** The share of its letters that are links, 0 to 1. */
  readonly linked: number;
  /** Where its words begin. */
  readonly start: PageText;
  /** Set where it is a sentence in a box to be passed on. */
  readonly isPassedOn?: true;
}

/** What stands between the last words and the next, the strongest so far. */
type Gap = 'none' | 'space' | 'line' | 'block';

/**
 * The blocks below the element in reading order, without those that are blank: white space as one space, `<br>` as a
 * line break, two of them as the end of the block, `<q>` with its marks. What opens over the words that a pointer
 * rests on is left out, and so is what a reader cannot see.
 *
 * @param looks - Tells what is seen. Default: everything.
 */
export function blocksOf(root: PageElement, looks: PageLooks = ALL_SEEN): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let words: string[] = [];
  let gap: Gap = 'none';
  let linked = 0;
  let letters = 0;
  let isPassedOn = false;
  let start: PageText | null = null;
  let at: Pick<PageBlock, 'form' | 'box'> | null = null;
  const endBlock = () => {
    if (at !== null && start !== null) {
      const share = linked / Math.max(1, letters);
      blocks.push({ text: words.join(''), linked: share, start, ...(isPassedOn && { isPassedOn }), ...at });
    }
    [words, gap, linked, letters, start, isPassedOn] = [[], 'none', 0, 0, null, false];
  };
  for (const step of walk(root, looks)) {
    if (step.kind === 'block') {
      endBlock();
      at = { form: step.form, box: step.box };
    } else if (step.kind === 'line-break') {
      if (gap === 'line') endBlock();
      else if (words.length > 0) gap = 'line';
    } else {
      const line = step.text.replace(WHITE_SPACE, ' ');
      const trimmed = line.trim();
      if (line.startsWith(' ') && gap === 'none') gap = 'space';
      if (trimmed === '') continue;
      if (words.length > 0) words.push(GAPS[gap]);
      words.push(trimmed);
      start ??= step.node;
      letters += trimmed.length;
      if (step.isLinked) linked += trimmed.length;
      isPassedOn ||= step.isPassedOn === true;
      gap = line.endsWith(' ') ? 'space' : 'none';
    }
  }
  endBlock();
  return blocks;
}

const WHITE_SPACE = /\s+/g;
const GAPS = { none: '', space: ' ', line: '\n', block: '' } as const;

type Step =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly isLinked: boolean;
      readonly isPassedOn?: boolean;
      readonly node: PageText | null;
    }
  | { readonly kind: 'line-break' }
  /** A block begins or ends; what follows is of the form and in the box. */
  | ({ readonly kind: 'block' } & Pick<PageBlock, 'form' | 'box'>);

/** Where the walk is. */
interface Place {
  readonly form: ParagraphForm;
  readonly box: Box;
  readonly isLinked: boolean;
  /** The words that a link around it passes on; null where none does. */
  readonly passedOn: string | null;
  readonly around: Surrounded | null;
  readonly inherited: Inherited;
  /** Whether words cannot be seen that stand here. */
  readonly isBlank: boolean;
}

/** What is still to be walked: a node at its place, or the way back to the place around it. */
type Pending = { readonly node: PageNode; readonly place: Place } | { readonly step: Step };

/** What is seen of a page. */
export interface PageLooks {
  readonly tell: TellSight;
  /** What the root inherits. */
  readonly outermost: Inherited;
}

const ALL_SEEN: PageLooks = {
  tell: (_, inherited) => ({ kind: 'seen', isBlank: false, inherited }),
  outermost: UNKNOWN_LOOKS,
};

/** Without recursion: a page may nest deeper than the stack. */
function* walk(root: PageElement, { tell, outermost: inherited }: PageLooks): Generator<Step> {
  const outermost = { element: root, classes: '', parent: null, depth: 0, furniture: null };
  const top: Place = {
    ...{ form: null, box: outermost, isLinked: false, passedOn: null },
    ...{ around: null, inherited, isBlank: false },
  };
  const pending: Pending[] = [{ node: root, place: top }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if ('step' in next) {
      yield next.step;
      continue;
    }
    const { node, place } = next;
    if (isText(node)) {
      if (!place.isBlank) yield* tellText(node, place);
    } else if (isElement(node) && isRead(node)) {
      if (node.localName === 'br') yield { kind: 'line-break' };
      else yield* enter(node, place, { pending, tell });
    }
  }
}

/** Of what is to be passed on, the words of the article; the button beside them is none. */
function* tellText(node: PageText, { isLinked, passedOn }: Place): Generator<Step> {
  const text = node.textContent ?? '';
  if (passedOn === null) yield { kind: 'text', text, isLinked, node };
  else if (isOfPassedOn(text, passedOn))
    yield { kind: 'text', text, isLinked: false, isPassedOn: true, node };
}

function isRead(element: PageElement): boolean {
  return !WORDLESS.has(element.localName) && !isHoverCard(element);
}

interface Walk {
  readonly pending: Pending[];
  readonly tell: TellSight;
}

function* enter(element: PageElement, place: Place, { pending, tell }: Walk): Generator<Step> {
  const { localName } = element;
  const around = { element, around: place.around };
  const { kind, inherited, isBlank } = tell(around, place.inherited);
  if (isLeftOut(localName, kind)) return;
  const isLink = localName === 'a';
  const passedOn = isLink ? passedOnBy(element) : place.passedOn;
  let inner: Place = {
    ...{ ...place, around, inherited, isBlank, passedOn },
    isLinked: place.isLinked || (isLink && passedOn === null),
  };
  if (!INLINE.has(localName)) {
    const { form, box } = place;
    pending.push({ step: { kind: 'block', form, box } });
    const own = {
      element,
      classes: element.getAttribute('class') ?? '',
      parent: box,
      depth: box.depth + 1,
      furniture: furnitureOf(element, kind === 'folded'),
    };
    inner = { ...inner, form: FORMS.get(localName) ?? form, box: own };
    yield { kind: 'block', form: inner.form, box: own };
  }
  if (localName === 'q') {
    yield { kind: 'text', text: '“', isLinked: inner.isLinked, node: null };
    pending.push({ step: { kind: 'text', text: '”', isLinked: inner.isLinked, node: null } });
  }
  for (const child of [...element.childNodes].reverse()) pending.push({ node: child, place: inner });
}

/**
 * What is never seen goes, and so do words in a line that are not seen yet. Blocks that are not are told by what they
 * hold; a whole page is hidden until its script has run.
 */
function isLeftOut(localName: string, kind: Sight['kind']): boolean {
  if (kind === 'seen' || WHOLE_PAGE.has(localName)) return false;
  return kind === 'gone' || INLINE.has(localName);
}

const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body']);
