import { MAX_DAYS, type ReadDays } from '../../core/digest/days.ts';
import type { Correction, Digest, DigestDays, Story } from '../../core/digest/story.ts';
import { oneLine } from '../../core/one-line.ts';
import { splitWords } from '../../core/search/words.ts';
import { count, describeHoldings, inArchive, listOf } from '../counts.ts';
import { describeRange, formatDate } from '../dates.ts';
import { toPlainText } from '../plain-text.ts';
import type { NoteNode, Reply, ReplyNode } from '../reply.ts';
import { describeChangeIn } from '../standing.ts';
import { titleOf } from '../title.ts';
import { composeStory } from './compose-story.ts';

/**
 * What is read in two minutes: people read English at some 238 words a minute (Brysbaert, “How many words do we read
 * per minute?”, 2019). The lines that say where a snippet stands are looked up, not read, and don't count.
 */
const MAX_WORDS = 450;
const MAX_UNDATED = 3;

/** A page of a digest. */
export interface DigestPage {
  readonly reply: Reply;
  /** How many stories have been shown up to here; null if none are left. */
  readonly next: number | null;
}

/** As many stories after the first `after` as fit, at least one; what was searched, if there are none. */
export function composeDigest(digest: Digest, after: number): DigestPage {
  const { stories, days, zone, articles } = digest;
  if (stories.length === 0) return { reply: composeEmpty(digest), next: null };
  const counts = `${countStories(stories.length)} in ${count(articles, 'article')}`;
  const lead: ReplyNode = { type: 'lead', text: `${nameDays(days)} (${zone}): ${counts}` };
  const undated = composeUndated(digest);
  const corrected = after === 0 ? composeCorrections(digest) : [];
  const shown = takeStories(stories, after, countWords([lead, ...corrected, ...undated]) + WORDS_AT_END);
  const next = after + shown.length;
  const isLast = next >= stories.length;
  const from = shown.length > 1 ? `${after + 1} to ${next}` : `${next}`;
  const pages = `${from} of ${countStories(stories.length)}`;
  const note = `${pages} · ${count(digest.searched.articles, 'article')} searched`;
  return {
    reply: {
      nodes: [
        lead,
        ...corrected,
        ...shown.flatMap((nodes) => [...nodes, { type: 'divider' } as const]),
        { type: 'note', text: note },
        ...undated,
        ...(isLast ? [] : [{ type: 'note', text: `next page: --after ${next}`, isForTyping: true } as const]),
      ],
    },
    next: isLast ? null : next,
  };
}

/** One line: what is wrong with the days that were asked for, and what to give instead. */
export function describeDaysFault(text: string, read: Extract<ReadDays, { ok: false }>): string {
  const instead = `Write a day (yesterday, Monday, 2024-10-18) or at most ${MAX_DAYS} days (14 to 18 October 2024).`;
  switch (read.fault) {
    case 'no-date':
      return `“${text}” is no date. ${instead}`;
    case 'open':
      return `“${text}” has no first or no last day. ${instead}`;
    case 'too-long':
      return `“${text}” is ${read.days} days. ${instead}`;
  }
}

/** Room for the lines behind the stories. */
const WORDS_AT_END = 15;

/** The first story is told at length, and the only one beside it; of others the reader gets the most telling. */
function takeStories(
  stories: readonly Story[],
  after: number,
  spent: number,
): readonly (readonly ReplyNode[])[] {
  const shown: (readonly ReplyNode[])[] = [];
  let words = spent;
  for (const [index, story] of stories.entries()) {
    if (index < after) continue;
    const nodes = composeStory(story, index === 0 || stories.length <= 2 ? 'full' : 'brief');
    words += countWords(nodes);
    if (words > MAX_WORDS && shown.length > 0) break;
    shown.push(nodes);
  }
  return shown;
}

function countWords(nodes: readonly ReplyNode[]): number {
  return splitWords(toPlainText({ nodes: nodes.filter(({ type }) => type !== 'source') })).length;
}

function composeEmpty(digest: Digest): Reply {
  const { days, zone, nearest, searched } = digest;
  const lead = `No article ${inArchive(searched)} was published ${describeRange(days)} (${zone}).`;
  const near = [
    ...(nearest.before === null ? [] : [`before on ${formatDate(nearest.before)}`]),
    ...(nearest.after === null ? [] : [`after on ${formatDate(nearest.after)}`]),
  ];
  const nearby = near.length === 0 ? '' : ` The nearest: ${listOf(near)}.`;
  const text = `${lead} Searched ${describeHoldings(searched)}.${nearby}`;
  return { nodes: [{ type: 'lead', text }, ...composeCorrections(digest), ...composeUndated(digest)] };
}

/** A line for each article that was changed, put right or taken back. */
export function composeCorrections({ corrections }: Digest): readonly NoteNode[] {
  const left = corrections.length - MAX_CORRECTIONS;
  const lines = corrections.slice(0, MAX_CORRECTIONS).map(describeCorrection);
  const more = left > 0 ? [`and ${count(left, 'more changed article')}`] : [];
  return [...lines, ...more].map((text) => ({ type: 'note', text }));
}

function describeCorrection({ article, changes }: Correction): string {
  const { notice = 'changed', publisher } = article;
  const [change] = changes;
  const more = changes.length > 1 ? `, and ${count(changes.length - 1, 'more quotation')}` : '';
  const how = change === undefined ? '' : `: ${describeChangeIn(article, change)}${more}`;
  return `${notice === 'retracted' ? 'Retracted' : notice === 'corrected' ? 'Corrected' : 'Changed'}: ${oneLine(titleOf(article))} · ${oneLine(publisher ?? 'outlet unknown')}${how}`;
}

const MAX_CORRECTIONS = 5;

function composeUndated({ undated }: Digest): readonly NoteNode[] {
  if (undated.length === 0) return [];
  const names = undated.slice(0, MAX_UNDATED).map((article) => titleOf(article));
  const left = undated.length - names.length;
  const list = [...names, ...(left > 0 ? [`${left} more`] : [])].join('; ');
  const belong = undated.length === 1 ? 'belongs' : 'belong';
  const text = `${count(undated.length, 'article')} without a date ${belong} to no day: ${list}`;
  return [{ type: 'note', text }];
}

function nameDays({ since, until }: DigestDays): string {
  return since === until ? formatDate(since) : `${formatDate(since)} to ${formatDate(until)}`;
}

function countStories(number: number): string {
  return number === 1 ? '1 story' : `${number} stories`;
}
