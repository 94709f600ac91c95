import type { Access, AccessRules } from '../../../chat/access.ts';

/** What a payload tells of who did something, and where. */
export interface Whereabouts {
  readonly person: string;
  /** The ids of the person's roles in the server. */
  readonly roles: readonly string[];
  /** The server's id; empty in a direct message. */
  readonly workspace: string;
  readonly channel: string | null;
}

/** What somebody may do there. A direct message is in no server. */
export function accessOf(rules: AccessRules, { person, roles, workspace, channel }: Whereabouts): Access {
  const people = [person, ...roles];
  return { rules, visitor: { workspace: workspace === '' ? [] : [workspace], home: null, channel, people } };
}
