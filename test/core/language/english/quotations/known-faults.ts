/** A case that comes out wrong. */
export interface KnownFault {
  /** What comes out. */
  readonly gave: readonly string[];
  /** What leads the engine there. */
  readonly why: string;
}

/**
 * The cases that come out wrong, by phenomenon and name. The test of a case fails when what it gives changes: an entry
 * whose case is right goes, another one says what is given now.
 */
export const KNOWN_FAULTS: Readonly<Record<string, Readonly<Record<string, KnownFault>>>> = {
  'block quotations': {
    'over two paragraphs': {
      gave: ['Sofia Marsh (named): We are full.'],
      why: 'A block ends with its first paragraph.',
    },
  },
  transcripts: {
    'a turn of two paragraphs': {
      gave: ['RUIZ (named): We lost.', 'ODE (named): No, we won.', 'RUIZ (named): You did not.'],
      why: 'A turn ends with its line; a line without a label belongs to nobody.',
    },
  },
  'quotations cut by their cue': {
    'by a clause between dashes': {
      gave: [],
      why: 'No verb of saying stands between the parts, and each is too short to be kept without one.',
    },
  },
  'reporting clauses': {},
  kinds: {
    'a fragment that opens the sentence': {
      gave: ['direct: “Full to the brim”'],
      why: 'A capital letter without words before it makes a sentence.',
    },
    'a sentence behind a colon': {
      gave: ['mixed: “the port is full.”'],
      why: 'A lower-case letter makes a fragment, whatever stands before it.',
    },
  },
  'what is no statement': {
    'a song in lower case': {
      gave: ['unclear (unclear): “over the old bridge we go”'],
      why: 'Four words in marks are kept although nothing reports them.',
    },
    'an essay whose title is a clause': {
      gave: ['Ana Ruiz (named): “Why I left the bridge board and never looked back”'],
      why: 'The clause behind the comma is taken to report the title.',
    },
    'an article': {
      gave: ['unclear (unclear): “How the bridge was lost”'],
      why: 'Four words in marks are kept although nothing reports them.',
    },
    'a film that asks': {
      gave: ['unclear (unclear): “Who Let the Water In?”'],
      why: 'A title that opens its sentence or ends in a question mark is not recognised.',
    },
    'a slogan': {
      gave: ['unclear (unclear): “A bridge for all of us”'],
      why: 'Four words in marks are kept although nothing reports them.',
    },
    'a button': {
      gave: ['unclear (unclear): “Report a fault here”'],
      why: 'Four words in marks are kept although nothing reports them.',
    },
    'a rule that has a name': {
      gave: ['unclear (unclear): “use it or lose it”'],
      why: 'Four words in marks are kept although nothing reports them.',
    },
  },
  'styles of marks': {
    'single guillemets': { gave: [], why: 'They are not among the marks.' },
    'one backtick closed by one apostrophe': { gave: [], why: 'A single backtick is not among the marks.' },
  },
  'dirt in marks': {
    'a stray opening mark in the paragraph before': {
      gave: ['unclear (unclear): “old road is closed until June.', 'Ana Ruiz (named): “The bridge is safe.”'],
      why: 'What is not closed runs to the end of its paragraph.',
    },
  },
  'measures and apostrophes': {
    'a plural possessive at the end of single marks': {
      gave: ['Ana Ruiz (named): ‘nobody’s harbour but the captains’'],
      why: 'Of two apostrophes at the end the first one closes.',
    },
  },
  pronouns: {
    'a man and a woman in turns': {
      gave: [
        'Ana Ruiz (named): “It is safe,”',
        'Ken Ode (named): “I doubt it,”',
        'unclear (unclear): “We tested it in May,”',
      ],
      why: 'Past somebody who spoke since nobody is named: first names tell the gender too seldom.',
    },
    'a surname that is the word for a body': {
      gave: ['unclear (unclear): “It is safe,”'],
      why: 'A word for a body anywhere in a name makes it the name of a body.',
    },
  },
  'speakers who go on': {
    'behind a part of a sentence': {
      gave: ['Ana Ruiz (named): “safe for all of us” / “It will stay open.”'],
      why: 'Two stretches with nothing but punctuation between them are joined.',
    },
  },
};
