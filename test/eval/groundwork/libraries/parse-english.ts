import type { TextSpan } from '../../../../src/core/span.ts';
import type { Library } from '../reading.ts';

interface Point {
  readonly offset?: number | undefined;
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

/** The English parser of unified's natural language tools: words, marks and sentences as a tree. */
export const parseEnglish: Library = {
  name: 'parse-english',
  load: async () => {
    const { ParseEnglish } = await import('parse-english');
    const parser = new ParseEnglish();
    return (text) => {
      const nodes = listNodes(parser.parse(text));
      const isToken = ({ type }: Node) => /^(?:Word|Punctuation|Symbol)Node$/.test(type);
      return {
        tokens: outermost(nodes.filter(isToken).map(spanOf)),
        sentenceStarts: nodes.filter(({ type }) => type === 'SentenceNode').map((node) => spanOf(node).start),
      };
    };
  },
};

function listNodes(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

function spanOf({ position }: Node): TextSpan {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** A word holds the marks inside it as nodes of their own. */
function outermost(spans: readonly TextSpan[]): readonly TextSpan[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
