import { type Case, describeCases } from '../tables.ts';

/** A sentence without a cue goes on with what the one before reports. */
const CUELESS: readonly Case[] = [
  [
    'behind "But" in the next paragraph',
    '“The quay is safe and it will be safe for years,” said Ana Ruiz.\n\nBut “the captains will ask if it is wide enough for two ferries at once.”',
    [
      'Ana Ruiz (named): “The quay is safe and it will be safe for years,”',
      'Ana Ruiz (continued): “the captains will ask if it is wide enough for two ferries at once.”',
    ],
  ],
  [
    'not where the paragraph goes on in the reporter’s words',
    '“The quay is safe and it will be safe for years,” said Ana Ruiz.\n\nBut “dumping the quay” is easier said than done.',
    ['Ana Ruiz (named): “The quay is safe and it will be safe for years,”'],
  ],
  [
    'it',
    'Ken Ode recalled how the first bridge fell in a storm. It was narrow and wooden and “stood for no more than a day.”',
    ['Ken Ode (named): “stood for no more than a day.”'],
  ],
  [
    'not somebody else',
    'Ken Ode recalled how the first bridge fell in a storm. She signed a paper that bars her from “any talk of the bridge whatsoever.”',
    ['unclear (unclear): “any talk of the bridge whatsoever.”'],
  ],
  [
    'who the sentence before is about',
    'Ken Ode is unapologetic about his aim. “I want the old bridge back by next year.” Then it rained.',
    ['Ken Ode (named): “I want the old bridge back by next year.”'],
  ],
  [
    'who the paragraph above is about, under it alone',
    'Ken Ode is upbeat about the chances of the new bridge in the vote.\n\n“Not only can it win in November, it will.”\n\nThen it rained.',
    ['Ken Ode (named): “Not only can it win in November, it will.”'],
  ],
  [
    'not a thing',
    'The bridge is upbeat in its colours. “I want the old bridge back by next year.” Then it rained.',
    ['unclear (unclear): “I want the old bridge back by next year.”'],
  ],
  [
    'an unclosed paragraph under a report by many',
    'First up, the experts recommend an ivy for the ferry. “Ivy is easy to grow on a ship.\n\n“It is one of the best for the air below,” explains Paul Rice.',
    ['Paul Rice (named): “Ivy is easy to grow on a ship. / “It is one of the best for the air below,”'],
  ],
  [
    'not in a paragraph with words behind, whose subject is not understood',
    '“We go on,” Ken Ode said on Monday.\n\n“The bridge is lost to all of us,” former chief of the port Ana Ruiz messaged him.',
    ['Ken Ode (named): “We go on,”', 'unclear (unclear): “The bridge is lost to all of us,”'],
  ],
  [
    'not in a line on another article',
    '“We go on,” Ken Ode said on Monday.\n\n‘You will be happy elsewhere, as we will’: Police look into letters to captains',
    ['Ken Ode (named): “We go on,”', 'unclear (unclear): ‘You will be happy elsewhere, as we will’'],
  ],
  [
    'under the byline of a reporter who signs other news as well',
    'The port was closed on Monday after a storm.\n\n– Jo Reed\n\nKen Ode said on Sunday that the bridge would be shut.\n\n“It is the wind that we are afraid of.”\n\n– Jo Reed',
    ['Ken Ode (named): “It is the wind that we are afraid of.”'],
  ],
  [
    'but whoever is named behind several roles',
    '“We go on,” Ken Ode said.\n\n“The bridge is lost to us,” writer, professor and former commentator Ana Ruiz said.',
    ['Ken Ode (named): “We go on,”', 'Ana Ruiz (named): “The bridge is lost to us,”'],
  ],
  [
    'before a sentence of its own that ends in a verb of saying',
    '“It broke,” Ana Ruiz said. “I was sad.” The boat has not been found, officials said.',
    ['Ana Ruiz (named): “It broke,” / “I was sad.”'],
  ],
];

describeCases('sentences without a cue', CUELESS);
