/** What somebody may do. */
export type Deed = keyof typeof WHO_MAY;

/** Who somebody is, and where they ask. */
export interface Visitor {
  /** By all the ids that it has: a workspace may be of an enterprise. Empty: in none, such as a direct message. */
  readonly workspace: readonly string[];
  /**
   * The person's own, by all the ids that are known of it, where it may be another: in a channel that two workspaces
   * share. Null: nothing is said of it.
   */
  readonly home: readonly string[] | null;
  /** Null where there is none, as in a form. */
  readonly channel: string | null;
  /** The ids of the person and of their roles; null: nobody in particular, such as all who read a channel. */
  readonly people: readonly string[] | null;
  /** Whether they decide what is posted in the channel. Left out where nobody has found out. */
  readonly managesChannel?: boolean;
}

/** Whom the settings name on a platform; null: everybody. */
export interface AccessRules {
  /** Slack's workspaces (or enterprises), Discord's servers. `own`: each, but there nobody from another. */
  readonly workspaces: ReadonlySet<string> | 'own' | null;
  readonly channels: ReadonlySet<string> | null;
  /** People, by their own id or a role's. */
  readonly people: ReadonlySet<string> | null;
  /** Who may add articles; empty: nobody. */
  readonly editors: ReadonlySet<string>;
  /** Who may see feedback; empty: nobody. */
  readonly reviewers: ReadonlySet<string>;
  /** Who may see how the program is; empty: nobody. */
  readonly operators: ReadonlySet<string>;
}

/** Who asks, and the rules that hold there. */
export interface Access {
  readonly rules: AccessRules;
  readonly visitor: Visitor;
}

/** Everybody may read everywhere, and nobody may add, review or operate. */
export const OPEN_TO_ALL: AccessRules = {
  workspaces: null,
  channels: null,
  people: null,
  editors: new Set(),
  reviewers: new Set(),
  operators: new Set(),
};

type Condition = (rules: AccessRules, visitor: Visitor) => boolean;

const READS: readonly Condition[] = [isInWorkspace, isFromWorkspace, isInChannel, isListed('people')];

/** Who may do what: whoever meets all conditions of its line. */
const WHO_MAY = {
  /** Ask, press, complete, rate, open pages, get a digest. */
  read: READS,
  /** Decide about a channel's digests. */
  subscribe: [...READS, (_, { managesChannel = false }) => managesChannel],
  /** Add articles to the archive. */
  add: [...READS, isListed('editors')],
  /** See what people thought of answers. */
  review: [...READS, isListed('reviewers')],
  /** See in detail how the program is. */
  operate: [...READS, isListed('operators')],
} as const satisfies Readonly<Record<string, readonly Condition[]>>;

/** Whether somebody may do something there: the one place that decides it, on every platform and on the page. */
export function mayDo({ rules, visitor }: Access, deed: Deed): boolean {
  return WHO_MAY[deed].every((isMet) => isMet(rules, visitor));
}

function isInWorkspace({ workspaces }: AccessRules, { workspace }: Visitor): boolean {
  return workspaces === null || workspaces === 'own' || workspace.some((id) => workspaces.has(id));
}

/** Whoever belongs to another workspace than the one that is asked in must belong to one that is listed, too. */
function isFromWorkspace({ workspaces }: AccessRules, { workspace, home }: Visitor): boolean {
  const [own = ''] = workspace;
  if (workspaces === null || home === null || home.includes(own)) return true;
  return workspaces !== 'own' && home.some((id) => workspaces.has(id));
}

/** Where channels are listed, a direct message is answered only if it is listed too. */
function isInChannel({ channels }: AccessRules, { channel }: Visitor): boolean {
  return channels === null || channel === null || channels.has(channel);
}

function isListed(list: 'people' | 'editors' | 'reviewers' | 'operators'): Condition {
  const isOptional = list === 'people';
  return (rules, { people }) => {
    const listed = rules[list];
    if (listed === null) return true;
    return people === null ? isOptional : people.some((id) => listed.has(id));
  };
}
