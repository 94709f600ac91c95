import { firstEndingBehind, type TextSpan } from '../span.ts';

/** What stands between an opening quotation mark and its closing one, marks included. */
export interface MarkedSpan extends TextSpan {
  /** What is inside the marks. */
  readonly inside: TextSpan;
  /** False where the paragraph ends before a closing mark comes. */
  readonly isClosed: boolean;
  /** Whether the opening mark is the first character of its paragraph. */
  readonly opensParagraph: boolean;
}

/** `either`: the mark's surroundings do not tell, so the state does. */
type Direction = 'open' | 'close' | 'either';

interface Mark extends TextSpan {
  readonly direction: Direction;
  readonly isFirst: boolean;
}

/** Of three apostrophes the double mark is the outer two: the first two where they open, the last two where they close. */
const DOUBLE_MARK = /["“”„‟«»＂]|(?<=\S')''(?!')|(?<!\S)''(?=')|''(?!')|``|‘‘|’’/gu;
const OPENING_GLYPH = /^[“„«`‘]/u;
const CLOSING_GLYPH = /^[”»’]/u;
const SPACE = /\s/u;
const BRACKET_OR_DASH_BEFORE = /[([{—–-]/u;
const PUNCTUATION_AFTER = /[.,!?;:…)\]]/u;
const FEET_BEFORE = /\d['’′]\d{1,2}$/u;
const NUMBER_BEFORE = /(?:^|\s)\d+(?:\.\d+)?$/u;

const SINGLE_OPENING = /(?<![\p{L}\p{N}'‘’])['‘](?=[\p{L}\p{N}"“[(.…])/gu;
const ELISION = /^['‘’](?:\d0s|em|til|tis|twas|cause|n|bout|round|cuz)(?![\p{L}\p{N}])/iu;
const SINGLE_CLOSING = /['’]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const PLURAL_END = /[sS]/u;
/** A reporting clause at the end of what is not closed is at most so long, in UTF-16 code units. */
const LONGEST_TAIL = 120;
const CLAUSE_BEFORE_NEXT =
  /[.!?](?=\s+(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|replied|answered|added|asked|responded|continued|wrote)[,:]?\s*$)/u;
const CLAUSE_AT_END =
  /[,?!](?=\s+(?:(?:said|says|asked|added|replied)(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}|(?:[Hh]e|[Ss]he|[Tt]hey|(?:\p{Lu}[\p{L}.'’-]*\s?){1,4})\s+(?:said|says|asked|added|replied))[.\s]*$)/u;
/** Single marks are easily an apostrophe; what they enclose may be no longer than this, in UTF-16 code units. */
const LONGEST_SINGLE = 1500;

/**
 * The outermost marked spans of the paragraphs, in order, never overlapping. Direction comes from the white space
 * around a mark first, from its shape second and from what is open last, since in real articles straight and curly
 * marks mix, curly ones point the wrong way, '' stands for a double mark and closing marks are missing.
 */
export function findMarkedSpans(text: string, paragraphs: readonly TextSpan[]): readonly MarkedSpan[] {
  const marks = paragraphs.map((paragraph) => readDoubleMarks(text, paragraph));
  const runs = findRuns(marks);
  return paragraphs.flatMap((paragraph, index) => {
    const place = runs.get(index) ?? 'outside';
    const doubles = pairMarks(text, paragraph, marks[index] ?? [], place);
    return mergeSingles(findSingles(text, paragraph, doubles), doubles);
  });
}

/** Where a paragraph stands in a quotation that opens in one and closes in a later one without being reopened. */
type PlaceInRun = 'outside' | 'first' | 'middle' | 'last';

/** A closing mark may stand at most so many paragraphs behind its opening mark. */
const LONGEST_RUN = 12;

function findRuns(marks: readonly (readonly Mark[])[]): ReadonlyMap<number, PlaceInRun> {
  const surplus = marks.map(countUnpaired);
  const runs = new Map<number, PlaceInRun>();
  for (const [first, count] of surplus.entries()) {
    if (count !== 1 || runs.has(first)) continue;
    const last = endOfRun(surplus, marks, first);
    if (last === null) continue;
    for (let at = first + 1; at < last; at++) runs.set(at, 'middle');
    runs.set(first, 'first').set(last, 'last');
  }
  return runs;
}

/** The paragraph that closes what paragraph `first` opens, before any other opens or closes one; null where none does. */
function endOfRun(
  surplus: readonly number[],
  marks: readonly (readonly Mark[])[],
  first: number,
): number | null {
  for (let at = first + 1; at <= first + LONGEST_RUN; at++) {
    if (surplus[at] === 0 && !marks[at]?.[0]?.isFirst) continue;
    return surplus[at] === -1 ? at : null;
  }
  return null;
}

/** How many opening marks stay open at the paragraph's end; -1 where it closes one that it did not open. */
function countUnpaired(marks: readonly Mark[]): number {
  let depth = 0;
  for (const { direction } of marks)
    depth += direction === 'open' || (direction === 'either' && depth <= 0) ? 1 : -1;
  return depth;
}

function readDoubleMarks(text: string, paragraph: TextSpan): readonly Mark[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const marks: Mark[] = [];
  for (const found of words.matchAll(DOUBLE_MARK)) {
    const start = paragraph.start + found.index;
    const end = start + found[0].length;
    if (isMeasure(text, paragraph, start, found[0])) continue;
    const isFirst = text.slice(paragraph.start, start).trim() === '';
    marks.push({
      start,
      end,
      isFirst,
      direction: isFirst ? 'open' : directionOf(text, paragraph, start, end),
    });
  }
  return marks;
}

/** Inches and feet: 6'3" tall, a 12" pipe. */
function isMeasure(text: string, paragraph: TextSpan, start: number, mark: string): boolean {
  if (mark !== '"') return false;
  const before = text.slice(Math.max(paragraph.start, start - 8), start);
  if (FEET_BEFORE.test(before)) return true;
  const openBefore = countOf(text.slice(Math.max(paragraph.start, start - 400), start), '"') % 2 === 1;
  return NUMBER_BEFORE.test(before) && !openBefore && SPACE.test(text[start + 1] ?? ' ');
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}

function directionOf(text: string, paragraph: TextSpan, start: number, end: number): Direction {
  const before = start > paragraph.start ? (text[start - 1] ?? ' ') : ' ';
  const after = end < paragraph.end ? (text[end] ?? ' ') : ' ';
  const opensWord = !SPACE.test(after);
  const closesWord = !SPACE.test(before);
  if (opensWord && !closesWord) return 'open';
  if (closesWord && !opensWord) return 'close';
  const glyph = text.slice(start, end);
  if (OPENING_GLYPH.test(glyph)) return 'open';
  if (CLOSING_GLYPH.test(glyph)) return 'close';
  if (opensWord && PUNCTUATION_AFTER.test(after) && !BRACKET_OR_DASH_BEFORE.test(before)) return 'close';
  return 'either';
}

function pairMarks(
  text: string,
  paragraph: TextSpan,
  marks: readonly Mark[],
  place: PlaceInRun,
): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const open: Mark[] = [];
  if (place === 'middle') {
    return [{ ...paragraph, inside: paragraph, isClosed: false, opensParagraph: true }];
  }
  if (place === 'last')
    open.push({ start: paragraph.start, end: paragraph.start, direction: 'open', isFirst: true });
  const balance = balanceFrom(marks);
  const close = (end: number, innerEnd: number, isClosed: boolean) => {
    const outer = open[0];
    if (outer && innerEnd > outer.end) {
      const inside = { start: outer.end, end: innerEnd };
      if (text.slice(inside.start, inside.end).trim() !== '') {
        spans.push({ start: outer.start, end, inside, isClosed, opensParagraph: outer.isFirst });
      }
    }
  };
  for (const [index, mark] of marks.entries()) {
    const opens = mark.direction === 'open' || (mark.direction === 'either' && open.length === 0);
    if (opens && open.length > 0) {
      // Nested marks of the same kind, unless too few closing marks follow: then the first was never closed.
      const isNested = place !== 'outside' || open[0]?.isFirst || (balance[index] ?? 0) >= open.length;
      if (!isNested) {
        const end = endOfSpeech(text, open[0]?.end ?? mark.start, mark.start);
        close(end, end, false);
        open.length = 0;
      }
      open.push(mark);
    } else if (opens) {
      open.push(mark);
    } else if (open.length > 0) {
      if (open.length === 1) close(mark.end, mark.start, true);
      open.pop();
    }
  }
  if (open.length > 0) {
    const end = open[0]?.isFirst
      ? paragraph.end
      : endOfSpeech(text, open[0]?.end ?? paragraph.end, paragraph.end);
    close(end, end, false);
  }
  return spans;
}

/**
 * Where the speech ends that no mark closes: before a reporting clause at its end ("… is safe. Ken Ode replied,",
 * "… is safe, said Ana Ruiz."), so that nobody is given the reporter's words; else at `end`.
 */
function endOfSpeech(text: string, start: number, end: number): number {
  const tail = text.slice(Math.max(start, end - LONGEST_TAIL), end);
  const clause = CLAUSE_BEFORE_NEXT.exec(tail) ?? CLAUSE_AT_END.exec(tail);
  return clause ? end - tail.length + clause.index + 1 : end;
}

/** For each mark how many more closing than opening marks follow, itself included. */
function balanceFrom(marks: readonly Mark[]): readonly number[] {
  const balance: number[] = [];
  let sum = 0;
  for (const [index, mark] of [...marks.entries()].reverse()) {
    sum += mark.direction === 'open' ? -1 : 1;
    balance[index] = sum;
  }
  return balance;
}

function findSingles(
  text: string,
  paragraph: TextSpan,
  doubles: readonly MarkedSpan[],
): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  let from = 0;
  for (const found of words.matchAll(SINGLE_OPENING)) {
    const start = paragraph.start + found.index;
    if (found.index < from || ELISION.test(words.slice(found.index, found.index + 8))) continue;
    if (isInside(start, doubles)) continue;
    const end = findSingleClosing(words, found.index, (index) => isInside(paragraph.start + index, doubles));
    if (end === null) continue;
    from = end;
    const inside = { start: start + 1, end: paragraph.start + end - 1 };
    const opensParagraph = words.slice(0, found.index).trim() === '';
    spans.push({ start, end: inside.end + 1, inside, isClosed: true, opensParagraph });
  }
  return spans;
}

/** The offset behind the closing mark, or null; "the aides’ plan" closes only where nothing better follows. */
function findSingleClosing(words: string, open: number, isTaken: (index: number) => boolean): number | null {
  let possessive: number | null = null;
  SINGLE_CLOSING.lastIndex = open + 2;
  for (let found = SINGLE_CLOSING.exec(words); found; found = SINGLE_CLOSING.exec(words)) {
    const at = found.index;
    if (at - open > LONGEST_SINGLE) break;
    const before = words[at - 1] ?? ' ';
    const after = words[at + 1] ?? ' ';
    if (SPACE.test(before) || WORD_CHARACTER.test(after) || isTaken(at)) continue;
    if (!PLURAL_END.test(before) || !SPACE.test(after)) return at + 1;
    possessive ??= at + 1;
  }
  return possessive;
}

function isInside(offset: number, spans: readonly MarkedSpan[]): boolean {
  const span = spans[firstEndingBehind(spans, offset)];
  return span !== undefined && span.start <= offset;
}

/** A single-marked span swallows the double-marked ones nested in it (the British order of marks). */
function mergeSingles(singles: readonly MarkedSpan[], doubles: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const outer = doubles.filter((double) => !isInside(double.start, singles));
  return [...outer, ...singles].sort((one, other) => one.start - other.start);
}
