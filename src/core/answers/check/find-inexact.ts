import { areOwnWords } from '../closest.ts';
import { type CheckCandidate, findSimilar } from './candidates.ts';
import { type CheckedInput, type Finding, type InformedInput, inform, isReported } from './checked-input.ts';
import { toFinding } from './find-verbatim.ts';
import { type Located, locateFragments, locateNearest, locateVerbatim } from './locate.ts';
import { toMatch } from './match.ts';
import { findReportedWordings } from './reported-wordings.ts';
import { findStitching } from './stitching.ts';
import { gatherWordings, wordingToMatch } from './wordings.ts';

/** How near a quotation must be to be the one that was altered. */
const MIN_ALTERED = 0.5;
/** How near it must be if somebody else said it. */
const MIN_MISATTRIBUTED = 0.7;
/** How near it must be if an article has the very words as its own. */
const MIN_BESIDE_OWN_WORDS = 0.8;
/** From here on one quotation is taken for the original, even if its pieces stand in several. */
const MIN_WHOLE = 0.85;
/** How much nearer somebody else's words must be than those of the speaker asked about. */
const OTHERS_HANDICAP = 0.15;
/** How near an indirect report must be; inflected words count as the same. */
const MIN_PARAPHRASE = 0.6;
/** How much nearer than the best quotation an indirect report must be to be preferred. */
const PARAPHRASE_LEAD = 0.15;

/**
 * The verdict on words that nobody said just so: stitched, reported or altered; null if none of these. The thresholds
 * were set on altered quotations of news articles; see `eval:check`.
 */
export async function findInexact(asked: CheckedInput): Promise<Finding | null> {
  const { quote, lookUp } = asked;
  const candidates = await findSimilar(quote, lookUp);
  const input = await inform(asked, candidates);
  const quoted = candidates.filter((candidate) => !isReported(candidate));
  const reported = candidates.filter(isReported);
  // A hyphen can hide a word from the index, so the very words may turn up only now.
  const verbatim = locateVerbatim(quote, quoted);
  if (verbatim.length > 0) return toFinding(input, verbatim);

  const near = rankNear(input, quoted);
  const closeness = near[0]?.closeness ?? 0;
  const paraphrase = await findParaphrase(input, reported, closeness);
  if (paraphrase?.matches[0]?.isVerbatim) return paraphrase;
  if (closeness < MIN_BESIDE_OWN_WORDS && (await lookUp.findPassagesExactly()).some(areOwnWords)) return null;
  return (
    (await findStitched(input, quoted, closeness)) ??
    paraphrase ??
    findAltered(input, near.length > 0 ? near : locateOwnedUp(input, quoted))
  );
}

/** The near ones, nearest first; words of other people must be nearer than those of the speaker asked about. */
function rankNear(
  { quote, speaker, authorshipOf }: InformedInput,
  quoted: readonly CheckCandidate[],
): readonly Located[] {
  const near = locateNearest(quote, quoted).filter(({ closeness }) => closeness >= MIN_ALTERED);
  if (speaker === null) return near;
  const isOthers = ({ statement }: Located) => authorshipOf(statement) === 'other';
  const rankOf = (each: Located) => each.closeness - (isOthers(each) ? OTHERS_HANDICAP : 0);
  return near.toSorted((one, other) => rankOf(other) - rankOf(one));
}

/** If only one of the pieces between ellipses was said, the others are the alteration. */
function locateOwnedUp(
  { quote, authorshipOf }: InformedInput,
  quoted: readonly CheckCandidate[],
): readonly Located[] {
  if (quote.fragments.length < 2) return [];
  return locateFragments(quote, quoted).filter(({ statement }) => authorshipOf(statement) !== 'other');
}

async function findParaphrase(
  input: InformedInput,
  reported: readonly CheckCandidate[],
  bestQuoted: number,
): Promise<Finding | null> {
  const { quote } = input;
  const exact = locateVerbatim(quote, reported);
  const isNear = ({ likeness, closeness }: Located) =>
    likeness >= MIN_PARAPHRASE && Math.max(likeness, closeness) >= bestQuoted + PARAPHRASE_LEAD;
  const near = exact.length > 0 ? exact : locateNearest(quote, reported).filter(isNear);
  const [wording] = gatherWordings(near, input);
  if (wording === undefined) return null;
  return { verdict: 'paraphrase', matches: [await wordingToMatch(input, wording)], wordings: [] };
}

async function findStitched(
  input: InformedInput,
  quoted: readonly CheckCandidate[],
  bestQuoted: number,
): Promise<Finding | null> {
  const { quote } = input;
  const parts = findStitching(quote, quoted);
  if (parts === null || (parts.length > 1 && bestQuoted >= MIN_WHOLE)) return null;
  const matches = parts.map(({ asked, located }) => toMatch(input, asked, located));
  return { verdict: 'stitched', matches: await Promise.all(matches), wordings: [] };
}

async function findAltered(input: InformedInput, near: readonly Located[]): Promise<Finding | null> {
  const [wording] = gatherWordings(near, input);
  if (wording === undefined) return null;
  const match = await wordingToMatch(input, wording);
  const isOthers = match.authorship === 'other';
  if (isOthers && wording.shown.closeness < MIN_MISATTRIBUTED) return null;
  return {
    verdict: isOthers ? 'misattributed' : 'altered',
    matches: [match],
    wordings: await findReportedWordings(input, wording, match),
  };
}
