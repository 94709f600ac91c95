import { type App, AuthorizationError } from '@slack/bolt';
import { z } from 'zod';
import type { Failures } from '../../../chat/events/failures.ts';
import type { InFlight } from '../../../chat/events/in-flight.ts';
import { NOTICES } from '../../../reply/notices.ts';
import { readFailureCode } from '../connect/failures.ts';
import { renderNotice } from '../render/notice.ts';
import { postResponse } from './post-response.ts';

/** Handles errors that occur before a handler runs. If the bot has lost its token, the asker is told. */
export function handleErrors(
  app: App,
  { failures, inFlight }: { readonly failures: Failures; readonly inFlight: InFlight },
): void {
  app.error(async ({ error, body }: { readonly error: Error; readonly body: unknown }) => {
    const { workspace, responseUrl } = BODY.parse(body);
    const original = findOriginal(error);
    const doing = error instanceof AuthorizationError ? 'authorize' : 'take-request';
    failures.report({ doing, workspace, where: '', error: original });
    if (responseUrl === null) return;
    const notice = renderNotice(
      readFailureCode(original) === 'not_installed' ? NOTICES.notInstalled : NOTICES.failed,
    );
    // Not awaited: Bolt acknowledges only after this function returns.
    inFlight.begin(() =>
      postResponse(responseUrl, notice, { seenBy: 'asker', thread: null }).catch((refusal: unknown) =>
        failures.report({ doing: 'answer-by-response-url', workspace, where: '', error: refusal }),
      ),
    );
  });
}

/** The error inside those that Slack's libraries wrap around it. */
export function findOriginal(error: unknown): unknown {
  const isWrapping = error instanceof Error && 'original' in error && readFailureCode(error) === 'fault';
  return isWrapping ? findOriginal(error.original) : error;
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
