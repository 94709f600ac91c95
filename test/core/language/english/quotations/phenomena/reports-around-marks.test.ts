import { summariseIndirect } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

/** Terms and titles in marks are part of what is reported; words of the speaker's are a quotation of their own. */
const AROUND_MARKS: readonly Case[] = [
  [
    'a word before its noun',
    'A snub has left the mayor with a “terrible” label, an expert has claimed.',
    ['an expert (description): A snub has left the mayor with a “terrible” label'],
  ],
  [
    'a word behind the cue',
    'Ana Ruiz said the “smart” bridge had cost too much.',
    ['Ana Ruiz (named): the “smart” bridge had cost too much'],
  ],
  [
    'a title',
    'Ken Ode said that he had never read “Bridges and Towns” in his life.',
    ['Ken Ode (named): he had never read “Bridges and Towns” in his life'],
  ],
  [
    'words of the speaker’s',
    'Ana Ruiz said the new bridge over the Lorne was “far too narrow” for two buses to pass.',
    ['Ana Ruiz (named): the new bridge over the Lorne was', 'Ana Ruiz (named): for two buses to pass'],
  ],
  [
    'a term and words of the speaker’s',
    'Ana Ruiz said the “smart” bridge over the Lorne was “far too narrow” for two buses to pass.',
    ['Ana Ruiz (named): the “smart” bridge over the Lorne was', 'Ana Ruiz (named): for two buses to pass'],
  ],
  [
    'a clause that reports the marks behind it',
    'Asked by Ana Ruiz whether he had seen the cracks in May, Ken Ode said, “I had.”',
    ['Ana Ruiz (named): whether he had seen the cracks in May'],
  ],
  [
    'not a word of somebody else’s',
    'Ana Ruiz said the mayor should be safe, although Ken Ode had asked them to “find” votes in June for him.',
    ['Ana Ruiz (named): the mayor should be safe'],
  ],
  [
    'a verb of saying that reports nothing',
    'Ken Ode said he wanted to use the money from the sale to answer “rumours about the board.”',
    ['Ken Ode (named): he wanted to use the money from the sale to answer'],
  ],
];

describeCases('indirect speech around marks', AROUND_MARKS, summariseIndirect);
