import type { AskerChannel } from '../../src/chat/desk/desk.ts';

/** A channel in which the person may decide what is posted, or may not. */
export function createAskerChannel(id: string, mayManage = true): AskerChannel {
  return {
    id,
    mayManage: async () => mayManage,
    notAllowed: 'Others decide what is posted here: ask one of them.',
    postingCaveat: 'Verbatim has to be in the channel.',
  };
}
