import type { App } from '@slack/bolt';
import type { Asker } from '../../../chat/desk/desk.ts';
import { TurnRefusal } from '../../../chat/desk/fair-turns.ts';
import { type HomeChapter, renderHome } from '../render/render-home.ts';
import { findPerson, type HandlerContext, readOrigin, toAsker } from './handler.ts';

/** Describes the Home tab for the person who opens it. */
export type DescribeHome = (asker: Asker) => Promise<readonly HomeChapter[]>;

/** Publishes the Home tab each time that somebody opens it. */
export function handleHome(app: App, bot: HandlerContext, describeHome: DescribeHome): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'home') return;
    const { inFlight, failures } = bot;
    const { workspace, access } = readOrigin(context);
    const recipient = {
      client,
      workspace,
      access,
      person: event.user,
      channel: null,
      thread: null,
      responseUrl: null,
    };
    inFlight.begin(async () => {
      try {
        const { zone } = await findPerson(bot, recipient);
        const chapters = await describeHome(toAsker(bot, recipient, zone));
        await client.views.publish({ user_id: event.user, view: renderHome(chapters) });
      } catch (error) {
        if (error instanceof TurnRefusal) return;
        failures.report({ doing: 'publish-home', workspace, where: event.user, error });
      }
    });
  });
}
