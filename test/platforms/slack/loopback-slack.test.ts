import type { App } from '@slack/bolt';
import { afterEach, describe, expect, test } from 'vitest';
import { createAdjustableClock } from '../../fakes/adjustable-clock.ts';
import { startOverHttp, startOverSocket } from './bolt-app.ts';
import { type LoopbackOptions, type LoopbackSlack, startLoopbackSlack } from './loopback-slack.ts';

const toStop: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop();
});

async function startSlack(options: Partial<LoopbackOptions> = {}): Promise<LoopbackSlack> {
  const clock = createAdjustableClock(new Date('2024-10-18T09:00:00.000Z'));
  const slack = await startLoopbackSlack({ mode: 'socket', clock, ...options });
  toStop.push(slack.stop);
  return slack;
}

async function start(mode: LoopbackOptions['mode'], define: (app: App) => void): Promise<LoopbackSlack> {
  const slack = await startSlack({ mode });
  const app = mode === 'socket' ? await startOverSocket(slack, define) : await startOverHttp(slack, define);
  toStop.push(() => app.stop());
  return slack;
}

const BUTTON = {
  type: 'button',
  text: { type: 'plain_text', text: 'Share' },
  action_id: 'share',
  value: 'exchange-1',
} as const;

describe.each(['socket', 'http'] as const)('Bolt over %s', (mode) => {
  test('a slash command is acknowledged and answered by its response_url for the asker alone', async () => {
    const slack = await start(mode, (app) => {
      app.command('/echo', async ({ ack, respond, command }) => {
        await ack();
        await respond({ text: `heard ${command.text}` });
      });
    });
    const told = slack.user('U1').slash('/echo', 'a <b> & c');
    expect(await told.acknowledgedAfter).toBeLessThan(3_000);
    const answer = await told.waitForMessage();
    expect(answer).toMatchObject({ text: 'heard a &lt;b&gt; &amp; c', seenBy: 'U1', channel: 'C01' });
    expect(slack.user('U1').reads('C01')).toEqual([answer]);
    expect(slack.user('U2').reads('C01')).toEqual([]);
  });

  test('an acknowledgement may be the answer', async () => {
    const slack = await start(mode, (app) => {
      app.command('/echo', async ({ ack }) => ack({ text: 'at once', response_type: 'in_channel' }));
    });
    const told = slack.user('U1').slash('/echo', '');
    expect(await told.waitForMessage()).toMatchObject({ text: 'at once', seenBy: null });
  });

  test('a mention is told as a mention and as a message, and answered in its thread', async () => {
    const heard: string[] = [];
    const slack = await start(mode, (app) => {
      app.message(async ({ message }) => {
        heard.push(message.ts);
      });
      app.event('app_mention', async ({ event, client }) => {
        await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: event.text });
      });
    });
    const told = slack.user('U1').mention('C01', 'who <said> it?');
    const answer = await told.waitForMessage();
    expect(answer).toMatchObject({
      text: `<@${slack.botUser}> who &lt;said&gt; it?`,
      thread: told.message.ts,
      seenBy: null,
    });
    await slack.settle();
    expect(heard).toEqual([told.message.ts, answer.ts]);
  });

  test('a direct message is told as a message of the conversation with the app', async () => {
    const slack = await start(mode, (app) => {
      app.message(async ({ message, say }) => {
        if (message.channel_type === 'im' && message.subtype === undefined && !message.bot_id)
          await say('yes');
      });
    });
    const answer = await slack.user('U1').directMessage('there?').waitForMessage();
    expect(answer).toMatchObject({ text: 'yes', channel: 'DU1' });
  });

  test('a press of a button carries its value, a modal opens and its form comes back', async () => {
    const submitted: unknown[] = [];
    const slack = await start(mode, (app) => {
      app.command('/ask', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'pick', blocks: [{ type: 'actions', elements: [BUTTON] }] });
      });
      app.action('share', async ({ ack, action, body, client }) => {
        await ack();
        if (body.type !== 'block_actions') return;
        await client.views.open({
          trigger_id: body.trigger_id,
          view: {
            type: 'modal',
            callback_id: 'reason',
            private_metadata: 'value' in action ? String(action.value) : '',
            title: { type: 'plain_text', text: 'Why?' },
            submit: { type: 'plain_text', text: 'Send' },
            blocks: [
              {
                type: 'input',
                block_id: 'reason',
                label: { type: 'plain_text', text: 'Reason' },
                element: { type: 'plain_text_input', action_id: 'words' },
              },
            ],
          },
        });
      });
      app.view('reason', async ({ ack, view }) => {
        submitted.push([view.private_metadata, view.state.values['reason']?.['words']?.value]);
        await ack();
      });
    });
    const person = slack.user('U1');
    const answer = await person.slash('/ask', '').waitForMessage();
    const view = await person.press(answer, 'Share').waitForView();
    await person.submit(view, { words: 'not what he said' }).acknowledgement;
    expect(submitted).toEqual([['exchange-1', 'not what he said']]);
    expect(slack.views()).toEqual([]);
  });

  test('a shortcut carries the message it was picked on', async () => {
    const slack = await start(mode, (app) => {
      app.shortcut({ type: 'message_action', callback_id: 'who' }, async ({ ack, shortcut, respond }) => {
        await ack();
        await respond(shortcut.message.text ?? '');
      });
    });
    const { message } = slack.user('U2').message('C01', 'I never said that');
    const answer = await slack.user('U1').shortcut(message, 'who').waitForMessage();
    expect(answer).toMatchObject({ text: 'I never said that', seenBy: 'U1' });
  });

  test('the Home tab is published for the person who looks', async () => {
    const slack = await start(mode, (app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        const blocks = [{ type: 'header' as const, text: { type: 'plain_text' as const, text: 'Archive' } }];
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
      });
    });
    const view = await slack.user('U1').openHome().waitForView();
    expect(view).toMatchObject({ type: 'home', person: 'U1', blocks: [{ type: 'header' }] });
  });

  test('an event that nobody takes is told again at once, after a minute and after five', async () => {
    const slack = await startSlack({ mode });
    const told = slack.user('U1').message('C01', 'hello');
    expect(await told.acknowledgement).toMatchObject({ isAcknowledged: false, reason: 'connection_failed' });
    await slack.settle();
    expect(told.attempts()).toHaveLength(2);
    await slack.passTime(59_999);
    expect(told.attempts()).toHaveLength(2);
    await slack.passTime(1);
    expect(told.attempts()).toHaveLength(3);
    await slack.passTime(300_000);
    await slack.passTime(3_600_000);
    expect(told.attempts()).toHaveLength(4);
  });

  test('a redelivered event has the same event_id and says which time it is', async () => {
    const heard: { id: string; retry: number | undefined }[] = [];
    const slack = await start(mode, (app) => {
      app.message(async ({ body, context }) => {
        heard.push({ id: body.event_id, retry: context.retryNum });
      });
    });
    const told = slack.user('U1').message('C01', 'hello');
    await told.acknowledgement;
    await told.redeliver();
    expect(heard.map(({ retry }) => retry ?? 0)).toEqual([0, 1]);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(1);
  });
});
