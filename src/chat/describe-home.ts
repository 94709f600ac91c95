import { describeContents } from '../core/answers/contents.ts';
import { chooseExamples } from '../core/answers/examples.ts';
import type { Archive } from '../core/archive.ts';
import type { Clock } from '../ports.ts';
import { composeContents } from '../reply/compose-contents.ts';
import { composeHowToAsk } from '../reply/compose-how-to-ask.ts';
import type { Reply } from '../reply/reply.ts';
import type { Asker } from './desk.ts';

/** A part of the page by which the app introduces itself. */
export interface HomeChapter {
  readonly title: string;
  readonly reply: Reply;
}

/** Describes what somebody finds here: how to ask, and what is in the archive and how fresh. */
export function createHomeDescription(
  archive: Archive,
  clock: Clock,
): (asker: Asker) => Promise<readonly HomeChapter[]> {
  return async ({ zone }) => [
    { title: 'How to ask', reply: composeHowToAsk(chooseExamples(archive)) },
    { title: 'The archive', reply: composeContents(describeContents(archive, { now: clock.now(), zone })) },
  ];
}
