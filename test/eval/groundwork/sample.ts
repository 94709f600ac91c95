import { type GoldArticle, readGoldArticle } from './gold.ts';

/** Who said what, each by words that the text has first where they are meant. */
interface Sample {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
}

/** An article of our own with its annotations, written and read in the annotators' format. */
export function annotate(text: string, samples: readonly Sample[]): GoldArticle {
  const lines: string[] = [];
  const add = (label: string, words: string): string => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`Not in the text: ${words}`);
    lines.push(`T${lines.length + 1}\t${label} ${start} ${start + words.length}\t${words}`);
    return `${label}:T${lines.length}`;
  };
  for (const { source, cue, content } of samples) {
    const roles = [add('Cue', cue), add('Content', content), ...(source ? [add('Source', source)] : [])];
    lines.push(`E${lines.length + 1}\t${roles.join(' ')}`);
  }
  return readGoldArticle(text, lines.join('\n'));
}
