import type { Hono } from 'hono';
import { mayDo } from '../../../chat/access.ts';
import { readFeedbackFilter } from '../../../chat/feedback-filter.ts';
import { FEEDBACK } from '../layout.ts';
import { readPage, readParameter } from '../parameters.ts';
import { refuse } from '../refusals.ts';
import { respond, type Site } from '../site.ts';
import { FEEDBACK_A_PAGE, renderFeedback } from './render-feedback.ts';

/**
 * `/feedback`: what people thought of answers, for reviewers. What an answer showed may be of any archive, so whoever
 * does not see all of them is refused.
 */
export function serveFeedback(app: Hono, { feedback, seesAll, clock }: Site): void {
  app.get(FEEDBACK, async (context) => {
    const access = context.get('access');
    if (!mayDo(access, 'review')) return refuse(context, 403, ONLY_REVIEWERS);
    if (!seesAll(access.visitor)) return refuse(context, 403, ONLY_OF_ALL);
    const asked = { verdict: readParameter(context, 'verdict'), day: readParameter(context, 'day') };
    const zone = clock.zone();
    const read = readFeedbackFilter(asked, zone);
    if (!read.ok) return refuse(context, 400, read.line);
    const page = readPage(context);
    const part = { skip: (page - 1) * FEEDBACK_A_PAGE, most: FEEDBACK_A_PAGE + 1 };
    const listed = await feedback.list({ ...read.filter, ...part });
    return respond(context, renderFeedback({ asked, zone, page, listed }));
  });
}

const ONLY_REVIEWERS =
  'Only the people whom ARCHIVE_REVIEWERS names see feedback. Ask whoever runs Verbatim to add you.';
const ONLY_OF_ALL = 'Feedback is about all archives, and you see only some of them.';
