/** One way for a message to reach people. */
export interface Way<Message> {
  /** In kebab-case, for the log: `response-url`, `direct-message`. */
  readonly name: string;
  /** What is to be said before the first message that goes this way. */
  readonly preface: Message | null;
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
  const [way, ...others] = delivery.ways;
  if (way === undefined) return false;
  const left = await sendAll(messages, way, delivery);
  return left.length === 0 || deliver(left, { ...delivery, ways: others });
}

/** Sends until the way is closed; what is left then. */
async function sendAll<Message>(
  messages: readonly Message[],
  way: Way<Message>,
  delivery: Delivery<Message>,
): Promise<readonly Message[]> {
  const waiting = [...messages];
  try {
    if (way.preface !== null) await way.send(way.preface);
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      waiting.splice(0, 1, ...(await sendOne(next, way, delivery)));
    }
  } catch (error) {
    delivery.report(way, error);
  }
  return waiting;
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
