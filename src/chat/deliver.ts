/** One way for a message to reach people. */
export interface Way<Message> {
  /** In kebab-case, for the log: `response-url`, `direct-message`. */
  readonly name: string;
  /**
   * What is to be said before the first message that goes this way; null for nothing.
   *
   * @param closed - why the way before this was closed; null where there was none.
   */
  preface(closed: unknown): Message | null;
  send(message: Message): Promise<void>;
}

/** What to do about a way that fails. */
export interface Delivery<Message> {
  readonly ways: readonly Way<Message>[];
  report(way: Way<Message>, error: unknown): void;
  /** The smaller messages to send in place of one that the platform finds unfit; null where there are none. */
  split(message: Message, error: unknown): readonly Message[] | null;
}

/**
 * Sends messages in their order. Where a way is closed, the next goes on from where it stopped. True where all of it
 * arrived; rejects never.
 */
export async function deliver<Message>(
  messages: readonly Message[],
  delivery: Delivery<Message>,
): Promise<boolean> {
  let left = messages;
  let closed: unknown = null;
  for (const way of delivery.ways) {
    ({ left, closed } = await sendAll(left, way, delivery, closed));
    if (left.length === 0) return true;
  }
  return left.length === 0;
}

/** Sends until the way is closed; what is left then, and why. */
async function sendAll<Message>(
  messages: readonly Message[],
  way: Way<Message>,
  delivery: Delivery<Message>,
  before: unknown,
): Promise<{ readonly left: readonly Message[]; readonly closed: unknown }> {
  const left = [...messages];
  try {
    const preface = way.preface(before);
    if (preface !== null) await way.send(preface);
    for (let next = left[0]; next !== undefined; next = left[0]) {
      left.splice(0, 1, ...(await sendOne(next, way, delivery)));
    }
    return { left, closed: null };
  } catch (error) {
    delivery.report(way, error);
    return { left, closed: error };
  }
}

/** Sends a message, or gives the smaller ones to send in its place. */
async function sendOne<Message>(
  message: Message,
  way: Way<Message>,
  { split, report }: Delivery<Message>,
): Promise<readonly Message[]> {
  try {
    await way.send(message);
    return [];
  } catch (error) {
    const pieces = split(message, error);
    if (pieces === null) throw error;
    report(way, error);
    return pieces;
  }
}
