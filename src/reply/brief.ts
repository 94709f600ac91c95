import { abridge, findCuts, type KeptWords } from '../core/abridge/abridge.ts';
import { spellCut } from '../core/abridge/cut.ts';
import { LINE_WIDTH, widthOf } from '../core/abridge/text-width.ts';
import type { LanguageWords } from '../core/language/language-words.ts';
import { type TextSpan, trim } from '../core/span.ts';
import { markRuns } from './mark-runs.ts';
import type { AskedOf, PassageToAbridge, Reply, Run, SnippetNode } from './reply.ts';

/**
 * What is shown of a citation on a phone: two lines. Some 45 to 50 letters stand in a line of a quotation in Slack on a
 * screen 390 to 430 points wide, at the size that letters have there by default.
 */
const BRIEF_WIDTH = 2 * LINE_WIDTH;
/** How wide a whole sentence may be where no short answer stands above it. */
const SENTENCE_WIDTH = 3.6 * LINE_WIDTH;

const SENTENCE_ROOM: Readonly<Record<AskedOf, Pick<KeptWords, 'sentenceRoom'>>> = {
  quotation: {},
  question: { sentenceRoom: BRIEF_WIDTH },
  'open-question': { sentenceRoom: SENTENCE_WIDTH },
};

/** A reply with what each of its snippets shows where room is scarce. */
export function addBriefs(reply: Reply, language: LanguageWords): Reply {
  const nodes = reply.nodes.map((node) => (node.type === 'snippet' ? addBrief(node, language) : node));
  return { ...reply, nodes };
}

function addBrief({ toAbridge, ...node }: SnippetNode, language: LanguageWords): SnippetNode {
  if (toAbridge === undefined) return node;
  const brief = toAbridge === 'runs' ? abridgeRuns(node.runs, language) : abridgeText(toAbridge, language);
  return brief === null ? node : { ...node, brief };
}

/** What is shown of a passage, with the words asked for marked; null: all of it. */
function abridgeText(
  { text, span: whole, asked, always, askedOf }: PassageToAbridge,
  language: LanguageWords,
): readonly Run[] | null {
  const span = trim(text, whole);
  const kept = { asked, always, ...SENTENCE_ROOM[askedOf] };
  const pieces = checkPieces(text, span, abridge(text, span, kept, BRIEF_WIDTH, language));
  if (pieces === null) return null;
  return cutRuns(text, span, pieces, (piece) => markRuns(text, piece, asked).map(closeUp));
}

/** The same of words that are compared: every difference is shown, with as much around them; null: all of them. */
function abridgeRuns(runs: readonly Run[], language: LanguageWords): readonly Run[] | null {
  const text = runs.map((run) => run.text).join('');
  const span = { start: 0, end: text.length };
  const placed = placeRuns(runs);
  const always = placed.filter(({ run }) => run.role !== undefined).map(({ start, end }) => ({ start, end }));
  const changed = placed.filter(({ run }) => run.role !== undefined).map(({ run }) => widthOf(run.text));
  const room = changed.reduce((sum, each) => sum + each, BRIEF_WIDTH);
  const pieces = checkPieces(text, span, abridge(text, span, { asked: [], always }, room, language));
  if (pieces === null) return null;
  return cutRuns(text, span, pieces, (piece) =>
    placed.flatMap(({ run, start, end }) => {
      const shown = text.slice(Math.max(start, piece.start), Math.min(end, piece.end));
      return start < piece.end && piece.start < end ? [closeUp({ ...run, text: shown })] : [];
    }),
  );
}

function placeRuns(runs: readonly Run[]) {
  let at = 0;
  return runs.map((run) => {
    const start = at;
    at += run.text.length;
    return { run, start, end: at };
  });
}

/** An empty line between paragraphs takes room that a phone lacks. */
function closeUp(run: Run): Run {
  return { ...run, text: run.text.replace(PARAGRAPH_BREAK, '\n') };
}

const EMPTY_LINE = /[\r\n]\s*[\r\n]/u;
const PARAGRAPH_BREAK = /[^\S\r\n]*[\r\n]\s*/gu;

/** The runs of the pieces with our sign wherever something is left out. */
function cutRuns(
  text: string,
  span: TextSpan,
  pieces: readonly TextSpan[],
  toRuns: (piece: TextSpan) => readonly Run[],
): readonly Run[] {
  const cuts = findCuts(span, pieces).map((cut) => ({
    start: cut.start,
    runs: [{ text: spellCut(text, span, cut) }],
  }));
  const shown = pieces.map((piece) => ({ start: piece.start, runs: toRuns(piece) }));
  return [...cuts, ...shown].toSorted((one, other) => one.start - other.start).flatMap(({ runs }) => runs);
}

/**
 * The pieces, once more found to be slices of the stretch, whole characters, in order; null if they are all of it
 * with no empty line in it, and where they are no such slices: then all of it is shown.
 */
function checkPieces(text: string, span: TextSpan, pieces: readonly TextSpan[]): readonly TextSpan[] | null {
  const edges = pieces.flatMap(({ start, end }) => [start, end]);
  const isInOrder = edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0));
  const isWithin = (edges[0] ?? -1) >= span.start && (edges.at(-1) ?? span.end + 1) <= span.end;
  const isWhole = edges.every((edge) => !splitsCharacter(text, edge));
  const isAll = edges[0] === span.start && edges.length === 2 && edges[1] === span.end;
  const hasBreak = text.slice(span.start, span.end).search(EMPTY_LINE) >= 0;
  return isInOrder && isWithin && isWhole && (hasBreak || !isAll) ? pieces : null;
}

function splitsCharacter(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > LAST_SINGLE_UNIT;
}

const LAST_SINGLE_UNIT = 0xffff;
