import type { Asker, Desk, DeskAnswer } from '../../../chat/desk.ts';
import { pickResult } from '../../../chat/results.ts';
import type { TurnResult } from './turn.ts';

/** What a turn came to, from the archive as it is now; says so where its answer is no longer there. */
export async function answerTurn(desk: Desk, asker: Asker, result: TurnResult): Promise<DeskAnswer> {
  switch (result.kind) {
    case 'exchange':
      return desk.repeat(asker, result.exchange);
    case 'context':
      return desk.context(asker, result.exchange, result.place);
    case 'also-in':
      return desk.alsoIn(asker, result.exchange, result.place);
    case 'shared': {
      const answer = await desk.repeat(asker, result.exchange);
      return (result.place === null ? null : pickResult(answer, result.place)) ?? answer;
    }
    case 'said': {
      const { status, text } = result;
      return { status, reply: { nodes: [{ type: 'lead', text }] }, exchange: null, hasMore: false };
    }
  }
}
