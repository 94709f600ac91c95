import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { DiscordApi } from '../../../../src/adapters/discord/connect/discord-api.ts';
import { renderNotice } from '../../../../src/adapters/discord/render/notice.ts';
import { openResponse } from '../../../../src/adapters/discord/send/open-response.ts';

const KEY = { id: '1', applicationId: '2', token: 't' };
const NOTICE = renderNotice('words');

/** Notes by which request a message goes, and whether only one person is to see it. */
function open(how: { readonly hasPlaceholder: boolean; readonly isPersonal?: boolean }, isHidden = false) {
  const sent: string[] = [];
  const take =
    (by: string) =>
    async (_: unknown, { flags }: { readonly flags: number }) => {
      sent.push(`${by}${(flags & MessageFlags.Ephemeral) === 0 ? '' : ', ephemeral'}`);
      return { id: String(sent.length), isHidden };
    };
  const unused = () => Promise.reject(new Error('This is not to be asked for.'));
  const api: DiscordApi = {
    ...{ respond: unused, post: unused, openDirect: unused, showTyping: unused },
    ...{ readMessage: unused, readMessagesAfter: unused },
    editOriginal: take('edit'),
    followUp: take('follow-up'),
  };
  return { sent, response: openResponse(api, KEY, { isPersonal: false, ...how }) };
}

test('the first message takes the place of “thinking…”, the others follow', async () => {
  const { sent, response } = open({ hasPlaceholder: true });
  await response.privately(NOTICE);
  await response.privately(NOTICE);
  expect(sent).toEqual(['edit, ephemeral', 'follow-up, ephemeral']);
});

test('where nothing is shown yet, all follow, for everybody where that is meant', async () => {
  const { sent, response } = open({ hasPlaceholder: false });
  await response.publicly(NOTICE);
  await response.privately(NOTICE);
  expect(sent).toEqual(['follow-up', 'follow-up, ephemeral']);
});

test('what Discord shows to the person alone has not been shared', async () => {
  const { response } = open({ hasPlaceholder: false }, true);
  await expect(response.publicly(NOTICE)).rejects.toMatchObject({ code: 'hidden' });
});

describe('there is room', () => {
  test('for any number of messages where the app is installed in the place', () => {
    expect(open({ hasPlaceholder: true }).response.room()).toBe(Number.POSITIVE_INFINITY);
  });

  test('for five and the first where it is a person’s, less what has been sent', async () => {
    const { response } = open({ hasPlaceholder: true, isPersonal: true });
    expect(response.room()).toBe(6);
    await response.privately(NOTICE);
    expect(response.room()).toBe(5);
    await response.privately(NOTICE);
    expect(response.room()).toBe(4);
  });
});
