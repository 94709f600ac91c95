import type { App } from '@slack/bolt';
import { z } from 'zod';
import { type Admission, type AskedFrom, isAdmitted, NOT_ADMITTED } from '../../../chat/admission.ts';
import type { DroppedEvents } from '../../../chat/dropped-events.ts';

/** What lets people in. */
export interface AdmissionDependencies {
  readonly admission: Admission;
  readonly dropped: DroppedEvents;
}

/** Acknowledges whatever comes from where nobody is answered, and goes no further with it. */
export function admitListed(app: App, { admission, dropped }: AdmissionDependencies): void {
  if (admission.workspaces === null && admission.channels === null) return;
  app.use(async (args) => {
    const body = BODY.safeParse(args.body);
    const isLeaving = body.success && ABOUT_THE_APP.has(body.data.event?.type ?? '');
    if (isLeaving || (body.success && isAdmitted(admission, askedFrom(body.data)))) return args.next();
    dropped.note('not-admitted', 'request');
    const { ack } = args as { readonly ack?: (response?: object) => Promise<void> };
    await ack?.('command' in args ? { response_type: 'ephemeral', text: NOT_ADMITTED } : undefined);
  });
}

/** Whoever withdraws the app does so wherever it is. */
const ABOUT_THE_APP: ReadonlySet<string> = new Set(['app_uninstalled', 'tokens_revoked']);

const ID = z.string().nullish();
const PLACE = z.union([z.string(), z.looseObject({ id: ID })]).nullish();
const BODY = z.looseObject({
  team_id: ID,
  enterprise_id: ID,
  channel_id: ID,
  team: z.looseObject({ id: ID }).nullish(),
  enterprise: z.looseObject({ id: ID }).nullish(),
  user: z.looseObject({ team_id: ID }).nullish(),
  channel: PLACE,
  container: z.looseObject({ channel_id: ID }).nullish(),
  event: z.looseObject({ type: z.string(), user_team: ID, team: ID, channel: PLACE }).nullish(),
});

/** Of an event the person's own workspace is `user_team`, of anything else that of the user. */
function askedFrom(body: z.output<typeof BODY>): AskedFrom {
  const { team_id, enterprise_id, team, enterprise, user, event } = body;
  const workspace = [team_id ?? team?.id, enterprise_id ?? enterprise?.id].filter(isGiven);
  const place = event?.channel ?? body.channel ?? body.channel_id ?? body.container?.channel_id ?? null;
  return {
    workspace,
    home: event?.user_team ?? event?.team ?? user?.team_id ?? null,
    channel: typeof place === 'object' ? (place?.id ?? null) : place,
  };
}

function isGiven(id: string | null | undefined): id is string {
  return id !== null && id !== undefined && id !== '';
}
