import type { App, Context } from '@slack/bolt';
import { z } from 'zod';
import { type Access, type AccessRules, mayDo, type Visitor } from '../../../chat/access.ts';
import type { DroppedEvents } from '../../../chat/events/dropped-events.ts';
import { CHAT_LINES } from '../../../reply/chat-lines.ts';
import type { UserGroups } from './user-groups.ts';

/** What lets people in. */
export interface AdmissionDependencies {
  readonly rules: AccessRules;
  readonly dropped: DroppedEvents;
  readonly userGroups: UserGroups;
}

/** Acknowledges whatever comes from whom nobody answers, and goes no further with it. */
export function admitListed(app: App, { rules, dropped, userGroups }: AdmissionDependencies): void {
  app.use(async (args) => {
    const body = BODY.safeParse(args.body);
    const seen = readVisitor(args.body);
    const isKnown = mayDo({ rules, visitor: seen }, 'read');
    const visitor = isKnown ? seen : await withGroups(seen, userGroups, args.context);
    const access: Access = { rules, visitor };
    const isLeaving = body.success && ABOUT_THE_APP.has(body.data.event?.type ?? '');
    if (isLeaving || mayDo(access, 'read')) {
      args.context[ACCESS] = access;
      return args.next();
    }
    dropped.note('not-admitted', 'request');
    const { ack } = args as { readonly ack?: (response?: object) => Promise<void> };
    await ack?.('command' in args ? { response_type: 'ephemeral', text: CHAT_LINES.notAdmitted } : undefined);
  });
}

/** Whoever asks, by the ids of their user groups too. */
async function withGroups(visitor: Visitor, userGroups: UserGroups, context: Context): Promise<Visitor> {
  const { people, workspace } = visitor;
  const [person] = people ?? [];
  if (person === undefined) return visitor;
  const groups = await userGroups.groupsOf(context.botToken, workspace[0] ?? '', person);
  return { ...visitor, people: [person, ...groups] };
}

/** What whoever sent a request may do, once {@link admitListed} has let them in. */
export function readAccess(context: Context): Access {
  const access: Access | undefined = context[ACCESS];
  if (access === undefined) throw new Error('A request was handled before it was admitted.');
  return access;
}

/** Where Bolt carries it from one handler to the next. */
const ACCESS = 'verbatimAccess';

/** Of a body that cannot be read: it belongs nowhere, so that no list lets it in. */
const NOBODY: Visitor = { workspace: [], home: [], channel: '', people: [] };

/** Whoever withdraws the app does so wherever it is. */
const ABOUT_THE_APP: ReadonlySet<string> = new Set(['app_uninstalled', 'tokens_revoked']);

const ID = z.string().nullish();
const PLACE = z.union([z.string(), z.looseObject({ id: ID })]).nullish();
const PERSON = z.union([z.string(), z.looseObject({ id: ID, team_id: ID })]).nullish();
const BODY = z.looseObject({
  team_id: ID,
  enterprise_id: ID,
  is_ext_shared_channel: z.boolean().nullish(),
  channel_id: ID,
  user_id: ID,
  team: z.looseObject({ id: ID, enterprise_id: ID }).nullish(),
  enterprise: z.looseObject({ id: ID }).nullish(),
  authorizations: z.array(z.looseObject({ enterprise_id: ID })).nullish(),
  user: PERSON,
  channel: PLACE,
  container: z.looseObject({ channel_id: ID }).nullish(),
  event: z.looseObject({ type: z.string(), user: PERSON, user_team: ID, team: ID, channel: PLACE }).nullish(),
});

/**
 * Who sent a request, and from where. Of an event the person's own workspace is `user_team`, of anything else that of
 * the user; an event's enterprise may stand in its authorization alone.
 */
export function readVisitor(payload: unknown): Visitor {
  const body = BODY.safeParse(payload).data;
  if (body === undefined) return NOBODY;
  const { user, user_id, event, authorizations } = body;
  const team = [body.team_id ?? body.team?.id].filter(isGiven);
  const authorized = authorizations?.[0]?.enterprise_id;
  const enterprise = [
    body.enterprise_id ?? body.enterprise?.id ?? body.team?.enterprise_id ?? authorized,
  ].filter(isGiven);
  const place = event?.channel ?? body.channel ?? body.channel_id ?? body.container?.channel_id ?? null;
  const home = event?.user_team ?? event?.team ?? (typeof user === 'object' ? user?.team_id : null);
  // In a channel that no other organisation shares everybody is of the same enterprise.
  const known = body.is_ext_shared_channel === false ? enterprise : [];
  return {
    workspace: [...team, ...enterprise],
    home: isGiven(home) ? [home, ...known] : null,
    channel: idOf(place),
    people: [idOf(event?.user) ?? idOf(user) ?? user_id].filter(isGiven),
  };
}

function idOf(value: z.output<typeof PERSON> | z.output<typeof PLACE>): string | null {
  return typeof value === 'object' ? (value?.id ?? null) : (value ?? null);
}

function isGiven(id: string | null | undefined): id is string {
  return id !== null && id !== undefined && id !== '';
}
