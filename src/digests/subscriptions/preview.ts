import type { Asker, DeskAnswer } from '../../chat/desk/desk.ts';
import { type DeskDependencies, sayLine } from '../../chat/desk/exchanges.ts';
import { dayIn } from '../../core/dates/day.ts';
import { daysToldBy } from '../../core/timetable/next-run.ts';
import type { DigestTerms } from '../../core/timetable/terms.ts';
import { describeRange } from '../../reply/dates.ts';
import { tellNothingPosted } from '../../reply/digest-lines.ts';
import type { Chosen } from './choose.ts';
import { composePost, keepPost } from './digest-post.ts';

/** What would be posted now: by the chosen subscription or, if the channel has none, by one with default terms. */
export async function preview(
  dependencies: DeskDependencies,
  asker: Asker,
  chosen: Chosen,
  now: Date,
): Promise<DeskAnswer> {
  if (!chosen.ok && !chosen.isNone) return sayLine('refused', chosen.line);
  const terms: PreviewTerms = chosen.ok ? chosen.subscription.terms : { ...USUAL, zone: asker.zone };
  const runDay = dayIn(terms.zone, now).toString();
  const outcome = await composePost(dependencies.answersFor(asker.access.visitor), terms, runDay, now);
  if (outcome.status === 'nothing' && terms.empty === 'skip') {
    const told = describeRange(daysToldBy(terms, runDay));
    return sayLine('nothing', tellNothingPosted(told, terms.zone));
  }
  return keepPost(dependencies, { ...asker, subscriber: asker.person, terms }, { outcome, runDay, now });
}

type PreviewTerms = Pick<DigestTerms, 'zone' | 'day' | 'empty' | 'isWeekdaysOnly'>;

const USUAL = { day: 'yesterday', empty: 'skip', isWeekdaysOnly: false } as const;
