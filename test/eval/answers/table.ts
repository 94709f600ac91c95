import type { Figures } from './measure.ts';

/** The figures of one run, line by line. */
export function renderFigures({ news, speech, declined, sentences }: Figures): string {
  return [
    `realtimeqa   ${news.questions} questions   answered ${share(news.answered)}   answer@1 ${share(news.answerAt1)}   answer@3 ${share(news.answerAt3)}   article@1 ${share(news.articleAt1)}   article@3 ${share(news.articleAt3)}   words ${news.words}`,
    `said-about   ${speech.questions} questions   answered ${share(speech.answered)}   hit@1 ${share(speech.hitAt1)}   hit@3 ${share(speech.hitAt3)}   precision@3 ${share(speech.precisionAt3)}`,
    `absent       declined ${share(declined)}`,
    `trecqa       ${sentences.questions} questions   MAP ${sentences.map.toFixed(4)}   MRR ${sentences.mrr.toFixed(4)}`,
    '',
  ].join('\n');
}

/** One row a run: the whole, then without each part. */
export function renderAblation(runs: readonly (readonly [string, Figures])[]): string {
  const head = [
    '',
    'answer@1',
    'answer@3',
    'article@3',
    'hit@1',
    'hit@3',
    'prec@3',
    'declined',
    'MAP',
    'MRR',
  ];
  const rows = runs.map(([name, { news, speech, declined, sentences }]) => [
    name,
    ...[
      news.answerAt1,
      news.answerAt3,
      news.articleAt3,
      speech.hitAt1,
      speech.hitAt3,
      speech.precisionAt3,
      declined,
    ].map(share),
    sentences.map.toFixed(3),
    sentences.mrr.toFixed(3),
  ]);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(9))).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (at === 0 ? '-'.repeat(22) : `${'-'.repeat(8)}:`)).join(' | ')} |`;
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`;
}

function share(value: number): string {
  return value.toFixed(1);
}
