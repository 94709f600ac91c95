/**
 * Makes an archive of any size to measure on: `npm run bench:make -- FOLDER COUNT --from DIR`. Writes COUNT articles, the
 * same ones each time, into FOLDER, 100 a day by twelve outlets, of about 640 words, 15 paragraphs and 9 quotations each,
 * made of the paragraphs of the articles in DIR. Their words and names are exchanged for others, and new ones are put in,
 * so that the vocabulary grows as that of real news does. The first thousand of ten thousand are those of a thousand. It
 * is for measuring speed and memory only: nothing of what it writes is true, and nothing of it may be published.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readArchive } from '../fixtures/read-archive.ts';
import { makeArticles } from './articles/make-articles.ts';
import { readSourceTexts } from './articles/source-texts.ts';

const SEED = 20241018;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, seed: { type: 'string', default: String(SEED) } },
});
const [folder, count] = positionals;
if (folder === undefined || !Number.isSafeInteger(Number(count)) || values.from === undefined)
  throw new Error('Give a folder, a number of articles, and --from with a folder of articles.');
const read = await readArchive(values.from, { notices: { warn: () => {} } });
if (read.kind === 'failed') throw new Error(read.message);
let folderBefore = '';
for (const article of makeArticles(readSourceTexts(read.articles), Number(count), Number(values.seed))) {
  const file = path.join(folder, article.path);
  const day = path.dirname(file);
  if (day !== folderBefore) mkdirSync(day, { recursive: true });
  folderBefore = day;
  writeFileSync(file, article.text);
}
