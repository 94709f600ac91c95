import { read, summariseIndirect } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const INDIRECT: readonly Case[] = [
  ['with "that"', 'Ana Ruiz said that the bridge was safe.', ['Ana Ruiz (named): the bridge was safe']],
  ['without "that"', 'Ana Ruiz said the bridge was safe.', ['Ana Ruiz (named): the bridge was safe']],
  [
    'of a document, by a verb that may be a noun',
    'The lawsuit claims that the bridge was never safe.',
    ['The lawsuit (description): the bridge was never safe'],
  ],
  [
    'of a document, but not of what describes a noun',
    'The lawsuit claims that were dropped cost Lorne a lot.',
    [],
  ],
  ['behind a listener', 'Ana Ruiz told us the bridge was safe.', ['Ana Ruiz (named): the bridge was safe']],
  ['behind her who listens', 'Ana Ruiz told her it was safe.', ['Ana Ruiz (named): it was safe']],
  ['before its cue', 'The bridge was safe, Ana Ruiz said.', ['Ana Ruiz (named): The bridge was safe']],
  [
    'before an inverted cue',
    'The bridge was safe, said Ana Ruiz, a welder from Lorne.',
    ['Ana Ruiz (named): The bridge was safe'],
  ],
  ['cut by its cue', 'The bridge, Ana Ruiz said, is safe.', ['Ana Ruiz (named): The bridge / is safe']],
  [
    'behind "according to"',
    'According to Ana Ruiz, the bridge is safe.',
    ['Ana Ruiz (named): the bridge is safe'],
  ],
  [
    'before "according to"',
    'The bridge is safe, according to Ana Ruiz.',
    ['Ana Ruiz (named): The bridge is safe'],
  ],
  [
    'in an "as" clause',
    'As Ana Ruiz said on Monday, the bridge is safe.',
    ['Ana Ruiz (named): the bridge is safe'],
  ],
  [
    'with a listener',
    'Ana Ruiz told Ken Ode that the bridge was safe.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'with a listener, without "that"',
    'Ana Ruiz told reporters the bridge was safe.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'before its cue and a listener',
    'The bridge will stay open all year, Ana Ruiz told the Harbour Board on Monday.',
    ['Ana Ruiz (named): The bridge will stay open all year'],
  ],
  [
    'a day before "that"',
    'Ana Ruiz said on Monday that the bridge was safe.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'a question',
    'Ana Ruiz asked whether the bridge was safe.',
    ['Ana Ruiz (named): whether the bridge was safe'],
  ],
  ['a promise', 'Ana Ruiz promised to close the bridge.', ['Ana Ruiz (named): to close the bridge']],
  [
    'a warning of a body',
    'The Harbour Board warned that the bridge could fall.',
    ['Harbour Board (named): the bridge could fall'],
  ],
  [
    'of a description',
    'Officials said the bridge was closed.',
    ['Officials (description): the bridge was closed'],
  ],
  ['of a pronoun', 'Ana Ruiz runs the port. She said it was full.', ['Ana Ruiz (pronoun): it was full']],
  [
    'two sentences',
    'Ana Ruiz said the bridge was safe. She added that it would stay open.',
    ['Ana Ruiz (named): the bridge was safe', 'Ana Ruiz (pronoun): it would stay open'],
  ],
  [
    'a participle',
    'Ana Ruiz welcomed the captains, adding that the bridge was safe.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'quoted as saying',
    'Ana Ruiz was quoted as saying that the bridge was safe.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'two clauses with "that"',
    'Ana Ruiz said that the bridge was safe and that it would stay open.',
    ['Ana Ruiz (named): the bridge was safe and that it would stay open'],
  ],
  [
    'no further than the next main clause',
    'Ana Ruiz said the bridge was safe, but Ken Ode left the room.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'no further than the report of another',
    'Ana Ruiz said the bridge was safe, while Ken Ode said the bridge was lost.',
    ['Ana Ruiz (named): the bridge was safe', 'Ken Ode (named): the bridge was lost'],
  ],
  [
    'no further than the next thing said',
    'Ana Ruiz said the bridge was safe, but did not say that it was new.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'no further than the clause about the speaker',
    'Ana Ruiz, who said the bridge was safe, left the room.',
    ['Ana Ruiz (pronoun): the bridge was safe'],
  ],
  [
    'no further than the adverbial clause',
    'After Ana Ruiz said the bridge was safe, the captains left.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'over an abbreviation',
    'Ana Ruiz said that Gov. Rice and Lt. Ode had closed the bridge.',
    ['Ana Ruiz (named): Gov. Rice and Lt. Ode had closed the bridge'],
  ],
  [
    'behind an aside',
    'Ana Ruiz testified, for example, that the bridge was safe.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'an action that is advised',
    'Ana Ruiz recommends walking over the old bridge.',
    ['Ana Ruiz (named): walking over the old bridge'],
  ],
  [
    'before a cue with an adverbial',
    'The bridge will stay open all year, Ana Ruiz said in a letter to the captains.',
    ['Ana Ruiz (named): The bridge will stay open all year'],
  ],
  [
    'without the conjunction that links it',
    'But the bridge will stay open, Ana Ruiz said.',
    ['Ana Ruiz (named): the bridge will stay open'],
  ],
  [
    'behind an opening adverbial and the cue',
    'After that, Ana Ruiz said, the bridge was closed for good.',
    ['Ana Ruiz (named): the bridge was closed for good'],
  ],
  [
    'around a report of another',
    'Ken Ode complained when the bridge was closed, Ana Ruiz said.',
    ['Ana Ruiz (named): Ken Ode complained when the bridge was closed'],
  ],
  [
    'around marks',
    'Ana Ruiz said the old bridge had been “a danger” to everybody who crossed it.',
    ['Ana Ruiz (named): the old bridge had been', 'Ana Ruiz (named): to everybody who crossed it'],
  ],
  [
    'behind an opening participle',
    'Explaining the harbour’s new rules, Ana Ruiz said the bridge was safe.',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'beside marks in another sentence',
    'Ana Ruiz said the bridge was safe. “We tested it in May.”',
    ['Ana Ruiz (named): the bridge was safe'],
  ],
  [
    'before two bodies that say it together',
    'At least ten people died, the Harbour Board and Lorne Ferries announced.',
    ['Harbour Board and Lorne Ferries (named): At least ten people died'],
  ],
  [
    'of somebody named with others',
    'Ana Ruiz and other engineers have warned that the bridge could fall.',
    ['Ana Ruiz (named): the bridge could fall'],
  ],
  [
    'of several at the end of a list, who stay a description',
    'Marsh, Ana Ruiz and other engineers have warned that the bridge could fall.',
    ['other engineers (description): the bridge could fall'],
  ],
  [
    'with a possibility right before the cue',
    'People were unsure how far the bridge might move, said Ana Ruiz.',
    ['Ana Ruiz (named): People were unsure how far the bridge might move'],
  ],
  [
    'of a document that closes the sentence, by a verb that may be a noun',
    'At the time of the fire, Ken Ode was at home, the complaint notes.',
    ['the complaint (description): At the time of the fire, Ken Ode was at home'],
  ],
  [
    'with two subjects',
    'Ana Ruiz added that her own friends and family members were asking about the bridge.',
    ['Ana Ruiz (named): her own friends and family members were asking about the bridge'],
  ],
  [
    'up to another report behind "but"',
    'Ana Ruiz said no offer to the town but Ken Ode said the bridge was safe.',
    ['Ken Ode (named): the bridge was safe'],
  ],
  [
    'that goes on behind its cue',
    'The bridge will open in May, Ana Ruiz said, and can be used by lorries.',
    ['Ana Ruiz (named): The bridge will open in May / and can be used by lorries'],
  ],
  [
    'before a cue with marks behind it',
    'One of those bridges in Lorne was old, Ana Ruiz said, “and nobody knew how old.”',
    ['Ana Ruiz (named): One of those bridges in Lorne was old'],
  ],
  ['but not when it was said', 'After the vote in the harbour, Ana Ruiz said, “we won.”', []],
  [
    'nor what was done meanwhile',
    'Holding up a map of the harbour, Ana Ruiz said, “this is where we are.”',
    [],
  ],
  [
    'with its condition in front',
    'If the bridge is not repaired, Ana Ruiz said she would close it.',
    ['Ana Ruiz (named): If the bridge is not repaired / she would close it'],
  ],
  [
    'but not with a condition before "that"',
    'If the bridge is old, Ana Ruiz has argued that it can be repaired.',
    ['Ana Ruiz (named): it can be repaired'],
  ],
  [
    'in a relative clause',
    'The bridge, which Ana Ruiz said was a danger to all, is closed.',
    ['Ana Ruiz (named): was a danger to all'],
  ],
  [
    'in a relative clause without a pronoun',
    'It is a road the Harbour Board says is too narrow for lorries.',
    ['Harbour Board (named): is too narrow for lorries'],
  ],
];

const NO_INDIRECT: readonly Case[] = [
  ['whom somebody advised, and when', 'Ken Ode, who advised Ana Ruiz when she was mayor, left early.', []],
  ['a verb with an object', 'After the storm, Ana Ruiz maintains the old bridge.', []],
  ['marks in it make it mixed', 'Ana Ruiz said the bridge was “a danger to us all”.', []],
  ['inside marks', '“He said the bridge was safe,” said Ana Ruiz.', []],
  ['an object that is no speech', 'Ana Ruiz said nothing and left.', []],
  ['a topic', 'Ana Ruiz spoke about the bridge and left.', []],
  ['a negation', 'Ana Ruiz did not say that the bridge was safe.', []],
  ['a refusal', 'Ana Ruiz would not say whether the bridge was safe.', []],
  ['a condition', 'If Ana Ruiz says the bridge is safe, the captains will cheer.', []],
  ['nobody', 'Nobody said that the bridge was safe.', []],
  ['what is told of what was said', 'What Ana Ruiz said was wrong in every way.', []],
  ['what is told of the words', 'The things Ana Ruiz said were wrong in every way.', []],
  ['a list that ends with a document', 'She listed the flags, the bells and the complaint notes.', []],
];

const NESTED_INDIRECT: readonly Case[] = [
  [
    'a listener and a second speaker',
    'Ana Ruiz told Ken Ode that Paul Rice had said the bridge was safe.',
    ['Ana Ruiz (named): Paul Rice had said the bridge was safe'],
  ],
  [
    'two verbs of saying',
    'Ana Ruiz said Ken Ode had claimed that the bridge was safe.',
    ['Ana Ruiz (named): Ken Ode had claimed that the bridge was safe'],
  ],
];

const NESTED: readonly Case[] = [
  [
    'a part of what another said',
    'Ana Ruiz said that Ken Ode had called it “a danger to us all”.',
    ['Ken Ode (named): “a danger to us all”'],
  ],
  [
    'told by a third to a listener',
    'Ana Ruiz told Ken Ode that Paul Rice had said “the bridge is safe”.',
    ['Paul Rice (named): “the bridge is safe”'],
  ],
  [
    'inside the marks',
    '“Ken Ode told me, ‘The bridge is safe,’” Ana Ruiz said.',
    ['Ana Ruiz (named): “Ken Ode told me, ‘The bridge is safe,’”'],
  ],
  [
    'without marks of its own inside the marks',
    '“I heard Ken Ode say the bridge was safe,” Ana Ruiz said.',
    ['Ana Ruiz (named): “I heard Ken Ode say the bridge was safe,”'],
  ],
  [
    'recalled',
    'Ana Ruiz recalled how Ken Ode once told her, “The bridge is safe.”',
    ['Ken Ode (named): “The bridge is safe.”'],
  ],
  [
    'quoting another',
    'Ana Ruiz, quoting Ken Ode, said the bridge was “as safe as houses”.',
    ['Ana Ruiz (named): “as safe as houses”'],
  ],
  [
    'at the end of the sentence',
    'Ken Ode had called it “a danger to us all”, Ana Ruiz said.',
    ['Ken Ode (named): “a danger to us all”'],
  ],
];

const TOLD: readonly Case[] = [
  [
    'not in indirect speech only',
    'Ana Ruiz told Ken Ode that Paul Rice had said the bridge was safe.',
    ['Ana Ruiz'],
  ],
  [
    'around marks',
    'Ana Ruiz told Ken Ode that Paul Rice had said “the bridge is safe”.',
    ['Paul Rice, told by Ana Ruiz'],
  ],
  [
    'with the outer report behind the marks',
    'Ken Ode had called it “a danger to us all”, Ana Ruiz said.',
    ['Ken Ode, told by Ana Ruiz'],
  ],
  [
    'not where the speaker is meant',
    'Ana Ruiz said that she had told Ken Ode “the bridge is safe”.',
    ['Ana Ruiz'],
  ],
  ['not where there is one report', 'Ana Ruiz told Ken Ode “the bridge is safe”.', ['Ana Ruiz']],
];

describeCases('tellers', TOLD, (text) =>
  read(text).map(({ speaker, tellers }) =>
    [speaker?.name, ...tellers.map(({ name }) => name)].join(', told by '),
  ),
);
describeCases('indirect speech', INDIRECT, summariseIndirect);
describeCases('what is no indirect speech', NO_INDIRECT, summariseIndirect);
describeCases('indirect reports within reports', NESTED_INDIRECT, summariseIndirect);
describeCases('reports within reports', NESTED);
