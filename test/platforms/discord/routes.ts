/** What can be asked for over REST here, by names of our own. */
export const ROUTES = {
  'gateway-bot': 'GET /gateway/bot',
  'current-user': 'GET /users/@me',
  'current-application': 'GET /applications/@me',
  user: 'GET /users/:user',
  'open-direct': 'POST /users/@me/channels',
  guild: 'GET /guilds/:guild',
  member: 'GET /guilds/:guild/members/:user',
  channel: 'GET /channels/:channel',
  typing: 'POST /channels/:channel/typing',
  messages: 'GET /channels/:channel/messages',
  message: 'GET /channels/:channel/messages/:message',
  'create-message': 'POST /channels/:channel/messages',
  'edit-message': 'PATCH /channels/:channel/messages/:message',
  'delete-message': 'DELETE /channels/:channel/messages/:message',
  callback: 'POST /interactions/:interaction/:token/callback',
  'follow-up': 'POST /webhooks/:application/:token',
  response: 'GET /webhooks/:application/:token/messages/:message',
  'edit-response': 'PATCH /webhooks/:application/:token/messages/:message',
  'delete-response': 'DELETE /webhooks/:application/:token/messages/:message',
} as const satisfies Readonly<Record<string, string>>;

/** A name of a route. */
export type RouteName = keyof typeof ROUTES;

/** A request whose path was recognised. */
export interface Routed {
  readonly route: RouteName;
  /** The parts of the path by their names, `''` where the route has none such. */
  readonly path: (name: string) => string;
}

/** Which route a request is for, by its method and its path below the version; null where there is none. */
export function findRoute(method: string, path: string): Routed | null {
  const parts = path.split('/').map(decodeURIComponent);
  for (const { route, template } of TEMPLATES) {
    if (template.method !== method || template.parts.length !== parts.length) continue;
    const isFit = template.parts.every((part, at) => part.startsWith(':') || part === parts[at]);
    if (isFit) return { route, path: (name) => parts[template.parts.indexOf(`:${name}`)] ?? '' };
  }
  return null;
}

const TEMPLATES = listNames(ROUTES).map((route) => {
  const [method = '', path = ''] = ROUTES[route].split(' ');
  return { route, template: { method, parts: path.split('/') } };
});

function listNames<Name extends string>(table: Readonly<Record<Name, string>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in table) names.push(name);
  return names;
}
