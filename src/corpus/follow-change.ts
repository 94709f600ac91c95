import type { Change } from '../core/layers/layers.ts';
import {
  buildLayeredArchive,
  changeArchive,
  findChange,
  isNone,
  type LayeredArchive,
} from '../core/memory/layered-archive.ts';
import { prepareArchive } from '../core/memory/memory-archive.ts';
import { countQuotations, type QuotedArticle } from '../core/statement.ts';
import { stepsInTurns } from './in-turns.ts';

/**
 * The archive with other articles: changed where little has changed, else built anew, in turns with whatever else there
 * is to do. The same archive where nothing has.
 */
export async function followChange(
  before: LayeredArchive,
  quoted: readonly QuotedArticle[],
): Promise<LayeredArchive> {
  const change = findChange(before.indexes.quoted, quoted);
  if (isNone(change)) return before;
  return isLarge(change, before) ? build(quoted, before) : stepsInTurns(changeArchive(before, change));
}

/** If this share of an archive is new, indexing all of it is cheaper. */
const MAX_SHARE_CHANGED = 1 / 16;
const MIN_CHANGED = 64;
const MIN_CHANGED_QUOTATIONS = 1_000;

function isLarge({ gone, come }: Change, { indexes: { quoted } }: LayeredArchive): boolean {
  const changed = [...gone, ...come];
  return (
    changed.length > Math.max(MIN_CHANGED, quoted.length * MAX_SHARE_CHANGED) ||
    countQuotations(changed) > Math.max(MIN_CHANGED_QUOTATIONS, countQuotations(quoted) * MAX_SHARE_CHANGED)
  );
}

async function build(
  quoted: readonly QuotedArticle[],
  { indexes: { engine, language } }: LayeredArchive,
): Promise<LayeredArchive> {
  const archive = buildLayeredArchive(quoted, engine, language);
  await stepsInTurns(prepareArchive(archive));
  return archive;
}
