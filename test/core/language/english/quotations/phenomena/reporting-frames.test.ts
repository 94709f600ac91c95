import { type Case, describeCases } from '../tables.ts';

const FRAMES: readonly Case[] = [
  [
    'made the point that',
    'Ana Ruiz made the point that the bridge was “a danger to all who cross it”.',
    ['Ana Ruiz (named): “a danger to all who cross it”'],
  ],
  [
    'introduced somebody as',
    'Ana Ruiz introduced him as “a builder of bridges” on Monday.',
    ['Ana Ruiz (named): “a builder of bridges”'],
  ],
  [
    'as somebody puts it',
    'As the Lorne Herald’s Ana Ruiz puts it, “the bridge was never safe.”',
    ['Ana Ruiz (named): “the bridge was never safe.”'],
  ],
  [
    'as somebody said, in the middle',
    'The bridge “is safe for now,” as Ana Ruiz said on Monday, and so it stays open.',
    ['Ana Ruiz (named): “is safe for now,”'],
  ],
  [
    'went so far as to say',
    'Ana Ruiz went so far as to say: “The bridge is lost.”',
    ['Ana Ruiz (named): “The bridge is lost.”'],
  ],
  [
    'was moved to say',
    'Ana Ruiz was moved to say, “The bridge is lost.”',
    ['Ana Ruiz (named): “The bridge is lost.”'],
  ],
  [
    'cut in to announce',
    'Ana Ruiz interrupted the captain to announce, “The bridge is lost.”',
    ['Ana Ruiz (named): “The bridge is lost.”'],
  ],
  [
    'released the following statement',
    'Ana Ruiz released the following statement:\n\n“The bridge is lost.”',
    ['Ana Ruiz (named): “The bridge is lost.”'],
  ],
  [
    'somebody’s message was',
    'Ana Ruiz’s message to the captains was that “the bridge is lost to us.”',
    ['Ana Ruiz (named): “the bridge is lost to us.”'],
  ],
  [
    'a verb that is no verb of saying, before a comma',
    'Ana Ruiz cracked, “The bridge is lost.”',
    ['Ana Ruiz (named): “The bridge is lost.”'],
  ],
  ['began', '“The bridge is lost,” Ana Ruiz began.', ['Ana Ruiz (named): “The bridge is lost,”']],
  [
    'warned in a participle',
    'Ana Ruiz won the captains over by warning darkly that “the bridge is lost.”',
    ['Ana Ruiz (named): “the bridge is lost.”'],
  ],
  [
    'a participle behind the verb of saying',
    'Ken Ode cannot win, Ana Ruiz said, adding that the way ahead “is to close the bridge.”',
    ['Ana Ruiz (named): “is to close the bridge.”'],
  ],
  [
    'footage of somebody saying',
    'The film then cuts to footage of Ana Ruiz saying, “You have to close the bridge.”',
    ['Ana Ruiz (named): “You have to close the bridge.”'],
  ],
  [
    'led somebody to claim',
    'The vote led Ana Ruiz to claim that the bridge was “a danger to all”.',
    ['Ana Ruiz (named): “a danger to all”'],
  ],
  [
    'took to a place to call it',
    'Ana Ruiz took to the radio to call the bridge “a danger to all”.',
    ['Ana Ruiz (named): “a danger to all”'],
  ],
  [
    'went so far as to call it',
    'Ana Ruiz went so far as to call it “a danger to all”.',
    ['Ana Ruiz (named): “a danger to all”'],
  ],
  [
    'will lead somebody to claim: nobody did yet',
    'The vote will force Ana Ruiz to claim “a danger to all”.',
    ['unclear (unclear): “a danger to all”'],
  ],
  [
    'in somebody’s words',
    'The bridge was closed because, in Ana Ruiz’s words, “it was never safe for us.”',
    ['Ana Ruiz (named): “it was never safe for us.”'],
  ],
  [
    'spoke of',
    'Ana Ruiz spoke of “dark days for the bridge”.',
    ['Ana Ruiz (named): “dark days for the bridge”'],
  ],
  [
    'spoke of something that the reporter goes on with',
    'Ana Ruiz spoke of the bridge over which the sign “Closed for good today” hung.',
    ['unclear (unclear): “Closed for good today”'],
  ],
  [
    'commanded somebody to',
    'Ana Ruiz commanded the captains to “close the bridge at once”.',
    ['Ana Ruiz (named): “close the bridge at once”'],
  ],
  [
    'a feeling in marks',
    'Ana Ruiz was “deeply saddened” by the storm.',
    ['Ana Ruiz (named): “deeply saddened”'],
  ],
  [
    'a feeling before the marks',
    'Ana Ruiz is confident “that the bridge will open in May.”',
    ['Ana Ruiz (named): “that the bridge will open in May.”'],
  ],
  [
    'what somebody is in the eyes of others',
    'Ana Ruiz is “a danger to the whole bridge”.',
    ['unclear (unclear): “a danger to the whole bridge”'],
  ],
  [
    'was asked, by nobody who is named',
    'In an interview with the Herald, Ana Ruiz was asked, “Is the bridge the oldest one there is?”',
    ['unclear (unclear): “Is the bridge the oldest one there is?”'],
  ],
];

const PLACES: readonly Case[] = [
  [
    'behind a time',
    'Ana Ruiz later Thursday told the captains: “The bridge is lost.”',
    ['Ana Ruiz (named): “The bridge is lost.”'],
  ],
  [
    'behind an adverbial between commas',
    'Ana Ruiz, during three talks on Thursday, referred to the bridge as “the worst in the land”.',
    ['Ana Ruiz (named): “the worst in the land”'],
  ],
  [
    'behind a relative clause without its comma',
    '“The bridge is lost,” Ana Ruiz, who is head of the Lorne Harbour Board said on Monday.',
    ['Ana Ruiz (named): “The bridge is lost,”'],
  ],
  [
    'behind a description with a title in marks',
    'As Ana Ruiz, author of “Bridges of the North,” put it, “The bridge is lost.”',
    ['Ana Ruiz (named): “The bridge is lost.”'],
  ],
  [
    'behind a participle',
    'Ana Ruiz, citing “the unique shape of it,” said the bridge would stay.',
    ['Ana Ruiz (named): “the unique shape of it,”'],
  ],
  [
    'behind two pieces in marks',
    'The bridge is “the pride of the coast” and “a joy to cross,” Ana Ruiz, the former harbour minister, proclaimed.',
    ['Ana Ruiz (named): “the pride of the coast”', 'Ana Ruiz (named): “a joy to cross,”'],
  ],
  [
    'behind a clause with another subject',
    'After Ken Ode argued that the bridge should stay, Ana Ruiz said only that his “sums don’t add up”.',
    ['Ana Ruiz (named): “sums don’t add up”'],
  ],
  [
    'a question told to an outlet in an interview',
    '“Who will pay for it?” Ana Ruiz told Lorne Radio in an interview aired on Monday when asked about the bridge.',
    ['Ana Ruiz (named): “Who will pay for it?”'],
  ],
  [
    'before the verb that opens the sentence',
    'Said Ana Ruiz, “The bridge is lost.”',
    ['Ana Ruiz (named): “The bridge is lost.”'],
  ],
  [
    'an order of a court, released on a day',
    'The “claim that the bridge is safe is open to doubt,” the order released Friday said.',
    ['the order (description): “claim that the bridge is safe is open to doubt,”'],
  ],
];

const LABELS: readonly Case[] = [
  [
    'here is somebody, in a year',
    'Here’s Ana Ruiz in 1992: “The bridge must rest on new piers.”',
    ['Ana Ruiz (named): “The bridge must rest on new piers.”'],
  ],
  [
    'an office and a name',
    'Former secretary of state Ana Ruiz: “We learned that from the captains.”',
    ['Ana Ruiz (named): “We learned that from the captains.”'],
  ],
  [
    'a party in brackets',
    'Rep. Ana Ruiz (R-Ohio): “I have not heard that from anyone.”',
    ['Ana Ruiz (named): “I have not heard that from anyone.”'],
  ],
  [
    'a headline with a verb of saying',
    'Ana Ruiz Says The Bridge ‘Makes You Want To Weep.’',
    ['Ana Ruiz (named): ‘Makes You Want To Weep.’'],
  ],
  [
    'a headline about a topic',
    'Ana Ruiz on the Bridge: ‘I Think It Will Fall.’',
    ['Ana Ruiz (named): ‘I Think It Will Fall.’'],
  ],
  [
    'a signature in a paragraph of its own',
    '“The bridge is lost to us all.”\n\n- Ana Ruiz.\n\nThe engineers agree.',
    ['Ana Ruiz (named): “The bridge is lost to us all.”'],
  ],
  [
    'a rubric that is nobody',
    'The Latest: Ruiz closes a bridge that is “lost to us all”.',
    ['unclear (unclear): “lost to us all”'],
  ],
];

const GOING_ON: readonly Case[] = [
  [
    'in a paragraph of nothing but speech under a report',
    'Ana Ruiz said that the bridge would be closed.\n\n“That is because it is lost to us all.”',
    ['Ana Ruiz (named): “That is because it is lost to us all.”'],
  ],
  [
    'not where the report is a crowd’s',
    'Two captains said that the bridge would be closed.\n\n“That is because it is lost to us all.”',
    ['unclear (unclear): “That is because it is lost to us all.”'],
  ],
];

const DENIALS: readonly Case[] = [
  [
    'a concession is no denial',
    'Ken Ode was silent, though Ana Ruiz said, “I hope to build it.”',
    ['Ana Ruiz (named): “I hope to build it.”'],
  ],
  ['as though somebody said', 'He smiled as though he had said, “I hope to build it.”', []],
  [
    'a sentence that opens with a negation',
    'Nothing the board did “will help the captains,” Ana Ruiz said.',
    ['Ana Ruiz (named): “will help the captains,”'],
  ],
  [
    'a negation of what is reported',
    'Ana Ruiz says the board won’t allow “captains to become scapegoats”.',
    ['Ana Ruiz (named): “captains to become scapegoats”'],
  ],
];

describeCases('frames that report', FRAMES);
describeCases('clauses in odd places', PLACES);
describeCases('labels and signatures', LABELS);
describeCases('speech under a report', GOING_ON);
describeCases('no denials', DENIALS);
