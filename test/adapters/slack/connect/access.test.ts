import { expect, onTestFinished, test } from 'vitest';
import { openWorkspaceAccess } from '../../../../src/adapters/slack/connect/access.ts';
import { createBoltLogger } from '../../../../src/adapters/slack/connect/bolt-log.ts';
import { SLACK_FAILURES } from '../../../../src/adapters/slack/connect/failures.ts';
import { createHttp } from '../../../../src/adapters/slack/connect/http.ts';
import { OPEN_TO_ALL } from '../../../../src/chat/access.ts';
import { createDroppedEvents } from '../../../../src/chat/events/dropped-events.ts';
import { createFailures } from '../../../../src/chat/events/failures.ts';
import { createAdjustableClock } from '../../../fakes/adjustable-clock.ts';
import { createDropCount } from '../../../fakes/drop-count.ts';
import { createInMemoryStateStore } from '../../../fakes/in-memory-state-store.ts';
import { createRecordingLog } from '../../../fakes/recording-log.ts';
import { failuresIn } from '../../start-app.ts';

test('an installation that fails in Slack’s library is a page that says so, and one line in the log', async () => {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const log = createRecordingLog();
  const store = createInMemoryStateStore(clock);
  const failures = createFailures(SLACK_FAILURES, log, clock);
  const logger = createBoltLogger(log, clock);
  // No state can be signed with a secret of nothing.
  const unsigned = { clientId: '1.2', clientSecret: 'secret', stateSecret: '', mentionsOnly: false };
  const { routes } = openWorkspaceAccess(
    { kind: 'installations', ...unsigned },
    {
      clientOptions: { logger },
      installations: store.installations,
      seenDeliveries: store.seenDeliveries,
      clock,
      apiUrl: 'http://127.0.0.1:9/api/',
      rules: OPEN_TO_ALL,
      failures,
      logger,
    },
  );
  const pages = createHttp({
    signingSecret: null,
    place: { host: '127.0.0.1', port: 0 },
    routes,
    logger,
    dropped: createDroppedEvents({ platform: 'slack', advice: {}, clock, log, metrics: createDropCount() }),
  });
  const port = await pages.start();
  onTestFinished(pages.stop);
  const page = await fetch(`http://127.0.0.1:${port}/slack/install`);
  expect(page.status).toBe(500);
  expect(await page.text()).toContain('could not be installed');
  expect(failuresIn(log.entries)).toEqual(['install: fault']);
});
