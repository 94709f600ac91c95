import type { Outbox } from '../../ports/outbox.ts';
import { ADVICE } from '../../reply/advice.ts';
import { type AccessRules, mayDo } from '../access.ts';

/** The same outbox, which posts only where people are answered: a channel may have subscribed before that was said. */
export function postToListed(outbox: Outbox, rules: AccessRules): Outbox {
  return {
    ...outbox,
    post: async (posting) => {
      const { workspace, enterprise = '', channel } = posting;
      const visitor = { workspace: [workspace, enterprise], home: null, channel, people: null };
      if (mayDo({ rules, visitor }, 'read')) return outbox.post(posting);
      return { kind: 'later', afterMs: null, reason: ADVICE.notListed };
    },
  };
}
