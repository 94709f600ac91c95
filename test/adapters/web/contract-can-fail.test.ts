import { expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { DISCORD } from '../../../src/adapters/discord/platform.ts';
import { showMessages as showInDiscord } from '../../../src/adapters/discord/preview/show-messages.ts';
import { SLACK } from '../../../src/adapters/slack/platform.ts';
import { showMessages as showInSlack } from '../../../src/adapters/slack/preview/show-messages.ts';
import { createDesk } from '../../../src/chat/desk/create-desk.ts';
import type { ShowButton } from '../../../src/chat/messages/preview.ts';
import type { Platform } from '../../../src/chat/platform.ts';
import { englishLines } from '../../../src/core/language/english/conversation/english-lines.ts';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { createInMemoryStateStore } from '../../fakes/in-memory-state-store.ts';
import { createRecordingLog } from '../../fakes/recording-log.ts';
import { answersForAll } from '../../fixtures/answers-of.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';
import { openPageAdapter } from './open-adapter.ts';

/** The platform, had its renderer forgotten to escape. */
function sending(
  platform: Platform,
  show: (payloads: readonly unknown[], showButton: ShowButton) => string & { readonly isEscaped: true },
  payload: object,
): Platform {
  const loadPreview = async () => ({
    ...(await platform.loadPreview()),
    show: (_: unknown, __: unknown, showButton: ShowButton) => show([payload], showButton),
  });
  return { ...platform, loadPreview };
}

const inContext = (text: string) => ({
  text: '',
  blocks: [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }],
});
const inContainer = (content: string) => ({
  flags: 0,
  components: [{ type: 17, components: [{ type: 10, content }] }],
});

async function findPings(platform: Platform): Promise<readonly string[]> {
  const clock = createAdjustableClock(new Date('2024-10-20T12:00:00Z'));
  const store = createInMemoryStateStore(clock);
  const desk = createDesk({
    answersFor: answersForAll(await readSampleArchive()),
    commands,
    store,
    clock,
    lines: englishLines,
  });
  const adapter = await openPageAdapter(platform.name, { desk, store, clock, log: createRecordingLog() }, [
    platform,
  ]);
  try {
    await adapter
      .slash(adapter.people[0], 'help', '')
      .answer()
      .catch(() => null);
    return adapter.pings();
  } finally {
    await adapter.close();
  }
}

test.each(['<!channel>', '<!here|here>', '<@U1>', '<!subteam^S1>'])(
  'Slack’s %s unescaped in small print or in a notice counts as a ping',
  async (text) => {
    expect(await findPings(sending(SLACK, showInSlack, inContext(text)))).not.toEqual([]);
    expect(await findPings(sending(SLACK, showInSlack, { text, blocks: [] }))).not.toEqual([]);
  },
);

test.each(['@everyone', '@here', '<@123456789012345678>', '<@&123456789012345678>'])(
  'Discord’s %s unescaped counts as a ping',
  async (content) => {
    expect(await findPings(sending(DISCORD, showInDiscord, inContainer(content)))).not.toEqual([]);
  },
);

test.each([
  ['Slack', sending(SLACK, showInSlack, inContext('&lt;!channel&gt; @everyone'))],
  ['Discord', sending(DISCORD, showInDiscord, inContainer('\\@everyone \\<\\@123456789012345678>'))],
])('what is escaped for %s pings nobody', async (_, platform) => {
  expect(await findPings(platform)).toEqual([]);
});
