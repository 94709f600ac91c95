import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/core/answers/check/check-pasted.ts';
import { composePaste } from '../../../src/reply/compose/compose-paste.ts';
import { toPlainText } from '../../../src/reply/plain-text.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchStatement } from '../../fixtures/quoted-article.ts';

const archive = buildArchive([
  sketchStatement('This is one more reason to trust Mayor Ruiz with the harbour', 'Ada Byron', {
    path: 'trust.txt',
  }),
  sketchStatement('We mended nearly 100 nets in the old village by hand last winter', 'Bo Lind', {
    path: 'nets.txt',
  }),
  sketchStatement(
    'Every lighthouse keeper from the northern islands and from the southern islands and from the far coast came to the feast in the town hall',
    'Cy Marsh',
    { path: 'feast.txt' },
  ),
]);

/** The first line of the answer for each quotation of a draft. */
async function linesOf(draft: string): Promise<readonly string[]> {
  const lines = toPlainText(composePaste(await checkDraft(archive, draft, null))).split('\n');
  return lines.filter((line) => line.includes(' · “'));
}

describe('a draft of several quotations', () => {
  it('names the words that are changed, the gravest first', async () => {
    const draft =
      '“This is one more reason to trust Mayor Marsh with the harbour,” Ada Byron said. Bo Lind said: “We mended nearly 10 nets in the very old village last winter.”';
    expect(await linesOf(draft)).toEqual([
      'Altered: “Mayor Marsh” for “Mayor Ruiz”. Ada Byron · “This is one more reason to trust Mayor Marsh with the harbour,” · claimed: Ada Byron',
      'Altered: “nearly 10” for “nearly 100”; added “very”; left out “by hand”. Bo Lind · “We mended nearly 10 nets in the very old village last winter.” · claimed: Bo Lind',
    ]);
  });

  it('counts the changes behind the third', async () => {
    const draft =
      'Bo Lind said: “We all mended nearly 100 big nets in the old small village by hand just last winter.” “We mended nearly 100 nets,” he said.';
    expect((await linesOf(draft))[0]).toContain(
      'Altered: added “all”; added “big”; added “small”; and 1 more. Bo Lind',
    );
  });

  it('names them where somebody else said it', async () => {
    const draft =
      'Bo Lind said: “This is one more reason to trust Mayor Marsh with the harbour.” “We mended nearly 100 nets,” he said.';
    expect((await linesOf(draft))[0]).toContain(
      'Said by Ada Byron, not by Bo Lind, and altered: “Mayor Marsh” for “Mayor Ruiz”.',
    );
  });

  it('cuts long stretches behind a word, with the sign of a cut', async () => {
    const draft =
      '“Every lighthouse keeper came to the feast in the town hall,” Cy Marsh said. “We mended nearly 100 nets,” Bo Lind said.';
    expect((await linesOf(draft))[0]).toContain(
      'Altered: left out “from the northern islands and from the southern islands and […]”. Cy Marsh',
    );
  });
});
