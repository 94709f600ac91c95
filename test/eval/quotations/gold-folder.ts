import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EvaluationError } from './evaluation-error.ts';
import { type AnnotatedFile, type GoldArticle, readGoldArticle } from './gold-article.ts';
import { learnWordCase } from './word-case.ts';

const ANNOTATION_NAME = /^(.*)_[0-9a-f]{4}\.ann$/;
const TEXT_NAME = /^(.*)\.txt$/s;

/**
 * Reads `text/NAME.txt` and `attributions/NAME_XXXX.ann` below a folder, by name; of several annotators the first. A
 * text without annotations is no article to score, but it does tell how words are written.
 *
 * @throws EvaluationError `unreadable` where the folder is not there or holds no annotated article.
 */
export async function readGoldFolder(directory: string): Promise<readonly GoldArticle[]> {
  const texts = await readTexts(join(directory, 'text'));
  const annotationNames = firstAnnotations(await listNames(join(directory, 'attributions')));
  const files: AnnotatedFile[] = [];
  for (const { file, text } of texts) {
    const name = annotationNames.get(file);
    if (name === undefined) continue;
    files.push({ file, text, annotations: await read(join(directory, 'attributions', name)) });
  }
  if (files.length === 0) {
    throw new EvaluationError(
      'unreadable',
      `${directory} has no text/NAME.txt with attributions/NAME_XXXX.ann.`,
    );
  }
  const isCommonWord = learnWordCase(texts.map(({ text }) => text));
  return files.map((file) => readGoldArticle(file, isCommonWord));
}

async function readTexts(directory: string): Promise<readonly Pick<AnnotatedFile, 'file' | 'text'>[]> {
  const texts: Pick<AnnotatedFile, 'file' | 'text'>[] = [];
  for (const name of await listNames(directory)) {
    const file = TEXT_NAME.exec(name)?.[1];
    if (file !== undefined) texts.push({ file, text: await read(join(directory, name)) });
  }
  return texts.sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** The first annotator's file of each article. */
function firstAnnotations(names: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const name of names) {
    const file = ANNOTATION_NAME.exec(name)?.[1];
    if (file !== undefined && !first.has(file)) first.set(file, name);
  }
  return first;
}

async function listNames(directory: string): Promise<readonly string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch (cause) {
    const message = `Cannot read ${directory}: give a folder that holds text and attributions.`;
    throw new EvaluationError('unreadable', message, { cause });
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new EvaluationError('unreadable', `Cannot read ${file}.`, { cause });
  }
}
