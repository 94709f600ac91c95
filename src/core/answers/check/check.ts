import type { Archive } from '../../archive.ts';
import type { LookUp } from '../../search/archive-search.ts';
import { areOwnWords, findClosest } from '../closest.ts';
import { type AskedSpeaker, askSpeaker } from './asked-speaker.ts';
import { type Candidate, findCandidates, type Located, locateNearest, locateVerbatim } from './candidates.ts';
import type { CheckAnswer, CheckMatch, Verdict } from './check-answer.ts';
import { type CheckedQuote, isCheckedQuote, readCheckedQuote } from './checked-quote.ts';
import { toMatch } from './match.ts';
import { findStitching } from './stitching.ts';
import { gatherWordings, otherArticles, type Wording } from './wordings.ts';

interface Finding {
  readonly verdict: Verdict;
  readonly matches: readonly CheckMatch[];
  readonly otherWordings: readonly CheckMatch[];
}

/** What one check looks at. */
interface Inquiry {
  readonly archive: Archive;
  readonly quote: CheckedQuote;
  readonly speaker: AskedSpeaker | null;
  readonly lookUp: LookUp;
  /** What was quoted, and what is only reported. */
  readonly quoted: readonly Candidate[];
  readonly reported: readonly Candidate[];
}

/** How near a quotation must come to be the one that was altered. */
const LEAST_ALTERED = 0.5;
/** How near it must come where somebody else said it than asked. */
const LEAST_MISATTRIBUTED = 0.7;
/** How near it must come where an article has the very words as its own. */
const LEAST_BESIDE_OWN_WORDS = 0.8;
/** How near an indirect report must come, inflected words counted as the same. */
const LEAST_PARAPHRASE = 0.6;
/** How much nearer than the best quotation an indirect report must come to be what was meant. */
const PARAPHRASE_LEAD = 0.15;
/** How near and how long the same speaker's words must be to be another wording of the same statement. */
const LEAST_OTHER_WORDING = 0.6;
const SHORTEST_OTHER_WORDING = 8;
/** How much nearer somebody else's words must come than those of the speaker asked about. */
const OTHERS_HANDICAP = 0.15;
const MOST_MATCHES = 5;

/**
 * Checks whether words were said as they are given. Case, marks, dashes, spacing and what closes the sentence make no
 * difference; every word does.
 *
 * @param speakerName - who is supposed to have said them, in any form of the name; null where nobody is asked about.
 */
export function check(archive: Archive, text: string, speakerName: string | null): CheckAnswer {
  const quote = readCheckedQuote(text);
  if (!isCheckedQuote(quote)) return { type: 'unsearchable', fault: quote };
  const speaker = speakerName === null ? null : askSpeaker(archive.speakers, speakerName);
  const lookUp = archive.search.lookUp(quote.query);
  const candidates = findCandidates(quote, lookUp);
  const isReported = ({ item }: Candidate) => item.quotation.kind === 'indirect';
  const inquiry: Inquiry = {
    archive,
    quote,
    speaker,
    lookUp,
    quoted: candidates.filter((each) => !isReported(each)),
    reported: candidates.filter(isReported),
  };
  const finding = findVerbatim(inquiry) ?? findUnlike(inquiry);
  const closest = finding === null ? findClosest(lookUp.findSome(), lookUp) : [];
  return {
    type: 'checked',
    quote: text,
    speaker,
    ...(finding ?? { verdict: 'not-found', matches: [], otherWordings: [] }),
    isOwnWords: finding === null && lookUp.findPassagesExactly().some(areOwnWords),
    closest,
    searched: archive.holdings,
  };
}

function findVerbatim(inquiry: Inquiry): Finding | null {
  const { archive, quote, quoted, speaker } = inquiry;
  const located = locateVerbatim(quote, quoted);
  if (located.length === 0) return null;
  const wordings = gatherWordings(located, archive.speakers, speaker);
  const matches = wordings.slice(0, MOST_MATCHES).map((wording) => wordingToMatch(inquiry, wording));
  const isOthers = speaker !== null && !hasOpenAuthor(located, speaker);
  const verdict = isOthers ? 'misattributed' : 'verbatim';
  return { verdict, matches, otherWordings: findOtherWordings(inquiry, wordings[0]) };
}

/** Whether one of the reports is by the speaker asked about, or all that say it leave it open. */
function hasOpenAuthor(located: readonly Located[], speaker: AskedSpeaker): boolean {
  const authorships = located.map(({ item }) => speaker.authorshipOf(item));
  return authorships.includes('asked') || !authorships.includes('other');
}

/** What there is where nobody said just that. */
function findUnlike(inquiry: Inquiry): Finding | null {
  const near = rankNear(inquiry);
  const best = near[0];
  const isOwnWords = inquiry.lookUp.findPassagesExactly().some(areOwnWords);
  const paraphrase = findParaphrase(inquiry, best?.closeness ?? 0);
  if (paraphrase?.matches[0]?.isVerbatim) return paraphrase;
  if (isOwnWords && (best?.closeness ?? 0) < LEAST_BESIDE_OWN_WORDS) return null;
  return findStitched(inquiry) ?? paraphrase ?? findAltered(inquiry, near);
}

/** The quotations that come near, nearest first; those of others than the speaker asked about must come nearer by some. */
function rankNear({ quote, quoted, speaker }: Inquiry): readonly Located[] {
  const near = locateNearest(quote, quoted).filter(({ closeness }) => closeness >= LEAST_ALTERED);
  if (speaker === null) return near;
  const isOthers = ({ item }: Located) => speaker.authorshipOf(item) === 'other';
  const rankOf = (each: Located) => each.closeness - (isOthers(each) ? OTHERS_HANDICAP : 0);
  return near.toSorted((one, other) => rankOf(other) - rankOf(one));
}

function findAltered(inquiry: Inquiry, near: readonly Located[]): Finding | null {
  const { archive, speaker } = inquiry;
  const [wording, ...others] = gatherWordings(near, archive.speakers, speaker);
  if (wording === undefined) return null;
  const match = wordingToMatch(inquiry, wording);
  const isOthers = match.authorship === 'other';
  if (isOthers && wording.shown.closeness < LEAST_MISATTRIBUTED) return null;
  return {
    verdict: isOthers ? 'misattributed' : 'altered',
    matches: [match],
    otherWordings: sameStatement(wording, others).map((other) => wordingToMatch(inquiry, other)),
  };
}

function findStitched({ quote, quoted, speaker }: Inquiry): Finding | null {
  const parts = findStitching(quote, quoted);
  if (parts === null) return null;
  const matches = parts.map(({ asked, located }) => toMatch(quote, asked, located, speaker));
  return { verdict: 'stitched', matches, otherWordings: [] };
}

function findParaphrase(inquiry: Inquiry, bestQuoted: number): Finding | null {
  const { archive, quote, reported, speaker } = inquiry;
  const exact = locateVerbatim(quote, reported);
  const near = locateNearest(quote, reported).filter(
    ({ likeness, closeness }) =>
      likeness >= LEAST_PARAPHRASE && Math.max(likeness, closeness) >= bestQuoted + PARAPHRASE_LEAD,
  );
  const [wording] = gatherWordings(exact.length > 0 ? exact : near, archive.speakers, speaker);
  if (wording === undefined) return null;
  return { verdict: 'paraphrase', matches: [wordingToMatch(inquiry, wording)], otherWordings: [] };
}

function findOtherWordings(inquiry: Inquiry, main: Wording | undefined): readonly CheckMatch[] {
  if (main === undefined || main.speaker === null) return [];
  const { archive, quote, quoted, speaker } = inquiry;
  const near = gatherWordings(locateNearest(quote, quoted), archive.speakers, speaker);
  return sameStatement(main, near).map((wording) => wordingToMatch(inquiry, wording));
}

/** Those of the wordings that are the same speaker's and near and long enough to be the same statement. */
function sameStatement(main: Wording, wordings: readonly Wording[]): readonly Wording[] {
  return wordings
    .filter(
      ({ shown, speaker }) =>
        speaker === main.speaker &&
        shown.closeness >= LEAST_OTHER_WORDING &&
        shown.closeness < 1 &&
        shown.stretch.last - shown.stretch.first >= SHORTEST_OTHER_WORDING - 1,
    )
    .toSorted((one, other) => other.reports.length - one.reports.length)
    .slice(0, MOST_MATCHES);
}

function wordingToMatch({ quote, speaker }: Inquiry, wording: Wording): CheckMatch {
  return toMatch(quote, quote.words, wording.shown, speaker, otherArticles(wording));
}
