import { type App, AuthorizationError } from '@slack/bolt';
import { z } from 'zod';
import { NOTICES } from '../../reply/notices.ts';
import type { Failures } from './failures.ts';
import { renderNotice } from './notice.ts';
import { postResponse } from './post-response.ts';

/** Sees to what goes wrong before a handler has it; where the bot has no token any more, whoever asked is told. */
export function handleErrors(app: App, failures: Failures): void {
  app.error(async ({ error, body }: { readonly error: Error; readonly body: unknown }) => {
    const { workspace, responseUrl } = BODY.parse(body);
    const isUnauthorized = error instanceof AuthorizationError;
    const cause = isUnauthorized ? error.original : error;
    failures.report({
      doing: isUnauthorized ? 'authorize' : 'take-request',
      workspace,
      where: '',
      error: cause,
    });
    if (responseUrl === null) return;
    const notice = renderNotice(isUnauthorized ? NOTICES.notInstalled : NOTICES.failed);
    await postResponse(responseUrl, notice, { seenBy: 'asker', thread: null }).catch((refusal: unknown) =>
      failures.report({ doing: 'answer-by-response-url', workspace, where: '', error: refusal }),
    );
  });
}

const BODY = z
  .object({
    team_id: z.string().nullish(),
    team: z.object({ id: z.string() }).nullish(),
    response_url: z.string().nullish(),
  })
  .transform(({ team_id, team, response_url }) => ({
    workspace: team_id ?? team?.id ?? '',
    responseUrl: response_url ?? null,
  }))
  .catch({ workspace: '', responseUrl: null });
