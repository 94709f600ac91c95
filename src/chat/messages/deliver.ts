/** One route by which a message reaches people. */
export interface Route<Message> {
  /** In kebab-case, for the log: `response-url`, `direct-message`. */
  readonly name: string;
  /**
   * A message to send before the first on this route; null for none.
   *
   * @param closed - Why the route before this one failed; null if it is the first.
   */
  preface(closed: unknown): Message | null;
  send(message: Message): Promise<void>;
}

/** How to deliver messages, and what to do when a route fails. */
export interface Delivery<Message> {
  readonly routes: readonly Route<Message>[];
  report(route: Route<Message>, error: unknown): void;
  /** Splits a message that the platform finds unfit into smaller ones; null if it cannot. */
  split(message: Message, error: unknown): readonly Message[] | null;
}

/**
 * Sends messages in order. If a route fails, the next continues where it stopped. Resolves to whether everything
 * arrived, and never rejects.
 */
export async function deliver<Message>(
  messages: readonly Message[],
  delivery: Delivery<Message>,
): Promise<boolean> {
  let left = messages;
  let closed: unknown = null;
  for (const route of delivery.routes) {
    ({ left, closed } = await sendAll(left, route, delivery, closed));
    if (left.length === 0) return true;
  }
  return left.length === 0;
}

/** Sends until the route fails; returns what is left, and why it failed. */
async function sendAll<Message>(
  messages: readonly Message[],
  route: Route<Message>,
  delivery: Delivery<Message>,
  before: unknown,
): Promise<{ readonly left: readonly Message[]; readonly closed: unknown }> {
  const left = [...messages];
  try {
    const preface = route.preface(before);
    if (preface !== null) await route.send(preface);
    for (let next = left[0]; next !== undefined; next = left[0]) {
      left.splice(0, 1, ...(await sendOne(next, route, delivery)));
    }
    return { left, closed: null };
  } catch (error) {
    delivery.report(route, error);
    return { left, closed: error };
  }
}

/** Sends a message, or returns the smaller ones to send instead. */
async function sendOne<Message>(
  message: Message,
  route: Route<Message>,
  { split, report }: Delivery<Message>,
): Promise<readonly Message[]> {
  try {
    await route.send(message);
    return [];
  } catch (error) {
    const pieces = split(message, error);
    if (pieces === null) throw error;
    report(route, error);
    return pieces;
  }
}
