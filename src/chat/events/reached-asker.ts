import type { Asker, Desk, DeskAnswer, Rating } from '../desk/desk.ts';

/** A person who asked, as their platform reaches them. */
export interface ReachedAsker {
  readonly desk: Desk;
  /** Asks the desk in their name. */
  ask(question: (asker: Asker) => Promise<DeskAnswer>): Promise<DeskAnswer>;
  /** Saves their verdict; false if the answer is gone. */
  rate(rating: Rating): Promise<boolean>;
  /** Shows them an answer privately. */
  show(answer: DeskAnswer): Promise<void>;
  /** Tells them a sentence privately. */
  tell(sentence: string): Promise<void>;
}

/** Asks the desk in somebody's name and shows them alone what it answers. */
export async function answerPrivately(
  asker: ReachedAsker,
  question: (asker: Asker) => Promise<DeskAnswer>,
): Promise<void> {
  await asker.show(await asker.ask(question));
}
