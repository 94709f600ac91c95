import { type Case, describeCases } from '../tables.ts';

const PARTICIPLES: readonly Case[] = [
  [
    'behind whom somebody writes to',
    'Ana Ruiz wrote back to Ode noting that he had raised the toll: “The bridge costs us all.”',
    ['Ana Ruiz (named): “The bridge costs us all.”'],
  ],
  [
    'behind where a piece appears',
    'Ana Ruiz wrote a piece in The Harbour Post hammering the “lack of care.”',
    ['Ana Ruiz (named): “lack of care.”'],
  ],
  [
    'behind a cause: the name beside it',
    'The board shut the bridge due to Ken Ode saying it was “lost to us.”',
    ['Ken Ode (named): “lost to us.”'],
  ],
  [
    'the second of two of one subject',
    'Members were quick to answer, with Ana Ruiz telling them it was a “disaster” and asking, “How can he lead us?”',
    ['Ana Ruiz (named): “disaster”', 'Ana Ruiz (named): “How can he lead us?”'],
  ],
  [
    'of those who gather and shout',
    'Ana Ruiz spoke at the gate where some fifty dockers had gathered on Monday, chanting “no pay, no play.”',
    ['some fifty dockers (description): “no pay, no play.”'],
  ],
  [
    'behind a clause with a subject of its own',
    'Ken Ode led the vote, and within weeks the other side had placed notes calling the bridge “lost to us all.”',
    ['the other side (description): “lost to us all.”'],
  ],
  [
    'that describe the subject',
    'Lawyers representing Ana Ruiz said the bridge was “lost to us.”',
    ['Lawyers (description): “lost to us.”'],
  ],
  [
    'with a listener and a comma',
    'Ana Ruiz clashed with Ken Ode in the hall, chiding him, “What difference does it make?”',
    ['Ana Ruiz (named): “What difference does it make?”'],
  ],
];

const BEFORE_A_COLON: readonly Case[] = [
  [
    'a noun behind the name of a body',
    '“The list is worth much,” said Ana Ruiz, explaining that Ken Ode had put it into the national HBA file: “He is good with lists.”',
    ['Ana Ruiz (named): “The list is worth much,”', 'Ana Ruiz (named): “He is good with lists.”'],
  ],
  [
    'a question of the listener',
    'Ana Ruiz told Ken Ode, who had asked about the bridge: “It is shut.”',
    ['Ana Ruiz (named): “It is shut.”'],
  ],
  [
    'a headline with a verb',
    'Ana Ruiz Praises Harbour Master Ken Ode: ‘A Very Good Man’\n\nAna Ruiz praised the harbour master in Lorne.',
    ['Ana Ruiz (named): ‘A Very Good Man’'],
  ],
  [
    'a letter that another reads',
    'The clerk Ken Ode read from a letter by Ana Ruiz: “The bridge is shut.”',
    ['Ana Ruiz (named): “The bridge is shut.”'],
  ],
];

const WITH_A_VERB_OF_ITS_OWN: readonly Case[] = [
  [
    'a clause behind a time clause',
    'When Ana Ruiz mentioned the bridge, the dockers took up the cry “Shut it! Shut it!”',
    ['unclear (unclear): “Shut it! Shut it!”'],
  ],
  [
    'what somebody cannot say',
    'Ken Ode cannot say that “from his own view,” Ana Ruiz added.',
    ['Ana Ruiz (named): “from his own view,”'],
  ],
  [
    'a noun that a call describes',
    'Ana Ruiz claimed that notes by Ken Ode calling for a ban on boats makes him “a friend of smugglers.”',
    ['Ana Ruiz (named): “a friend of smugglers.”'],
  ],
  [
    'what another offers',
    'Ana Ruiz said it was a chance to speak of the plan that Ken Ode is offering for the town, in contrast to “the gloom of old.”',
    ['Ana Ruiz (named): “the gloom of old.”'],
  ],
  [
    'behind a relative clause',
    'Some members feared a day like that of 1992, when Mr. Ken Ode, who had lost, called for a “war of words” against “all the rest.”',
    ['Ken Ode (named): “war of words”', 'Ken Ode (named): “all the rest.”'],
  ],
  [
    'a house that goes on leave',
    'Ana Ruiz said that once the House goes on leave, “I will do as much as I can.”',
    ['Ana Ruiz (named): “I will do as much as I can.”'],
  ],
  [
    'articles that tell',
    'The Ruiz Fund paid for articles published in May that examined “the gap in the deck.”',
    ['unclear (unclear): “the gap in the deck.”'],
  ],
];

const WHO_ELSE: readonly Case[] = [
  [
    'presses',
    '“It is shut,” Ken Ode told Ana Ruiz.\n\n“Will it be shut in May?” Ruiz pressed.',
    ['Ken Ode (named): “It is shut,”', 'Ana Ruiz (named): “Will it be shut in May?”'],
  ],
  [
    'cuts in',
    '“Tell her that I promised,” Ana Ruiz said, and Ken Ode chimed in. “Tell her of the bridge.”',
    ['Ana Ruiz (named): “Tell her that I promised,”', 'Ken Ode (named): “Tell her of the bridge.”'],
  ],
  [
    'cuts in, with a clause behind the words',
    '“I will go,” Ken Ode said. “You will not,” Ana Ruiz cut in.',
    ['Ken Ode (named): “I will go,”', 'Ana Ruiz (named): “You will not,”'],
  ],
  [
    'is quoted by an agency behind the words',
    '“The bridge is shut,” the Harbour Post quoted Ana Ruiz as saying.',
    ['Ana Ruiz (named): “The bridge is shut,”'],
  ],
  [
    'was asked by whom the paragraph above names',
    'Ken Ode asked Ana Ruiz if the bridge was shut.\n\n“Yes, it has been shut since May.”',
    ['unclear (unclear): “Yes, it has been shut since May.”'],
  ],
  [
    'speaks over a film',
    '“It is shut,” Ana Ruiz said.\n\n“The bridge is shut. Why?” a voice over says as a photo is shown.',
    ['Ana Ruiz (named): “It is shut,”', 'a voice over (description): “The bridge is shut. Why?”'],
  ],
  [
    'is not meant',
    'It was Ana Ruiz, not Ken Ode, who said the bridge was “lost to us.”',
    ['Ana Ruiz (pronoun): “lost to us.”'],
  ],
  [
    'may be meant',
    'Ana Ruiz or Ken Ode said the bridge was “lost to us.”',
    ['Ana Ruiz or Ken Ode (description): “lost to us.”'],
  ],
  [
    'is a number of people',
    'The survey shows how hard it will be: Six in ten members said the bridge was “lost to us.”',
    ['Six (description): “lost to us.”'],
  ],
  [
    'calls, where the word is a noun',
    'Amid Ruiz calls for help, even a top official of the port said the bridge was “lost to us.” Ana Ruiz left.',
    ['a top official (description): “lost to us.”'],
  ],
];

const WHOM_IT_TELLS_OF: readonly Case[] = [
  [
    'of a deed somebody is accused of',
    'A filing says that the man accused of violently attacking Ken Ode, a friend of the mayor, told police it was “a mission.”',
    ['the man (description): “a mission.”'],
  ],
  [
    'of a suit',
    'The dockers suing Ken Ode, the mayor, said the bridge was “lost to us.”',
    ['The dockers (description): “lost to us.”'],
  ],
  [
    'of a post that another has now',
    'The clerk who replaced Ken Ode, a friend of the mayor, said the bridge was “lost to us.”',
    ['The clerk (description): “lost to us.”'],
  ],
  [
    'of victims, in the first word',
    'Victims of Ken Ode, the priest, said it was “lost to us.”',
    ['Victims (description): “lost to us.”'],
  ],
  [
    'of what he may say',
    'Ana Ruiz argued that whatever Ken Ode says about the toll, he would give the board “all that it needs.”',
    ['Ana Ruiz (named): “all that it needs.”'],
  ],
  [
    'of what he has agreed to do',
    'Harbour Motors said that Ken Ode has agreed to serve for two years with “a mandate from the board.”',
    ['Harbour Motors (named): “a mandate from the board.”'],
  ],
  [
    'of where somebody lives',
    'The report cites Ken Ode, 24, of Port Lorne, who said the boats “rise like fishes.”',
    ['Ken Ode (pronoun): “rise like fishes.”'],
  ],
  [
    'of whom somebody asks about another’s words',
    'Sen. Ana Ruiz asked the clerk, Ken Ode, about a remark the mayor made last week that the port had more than it was “entitled to.”',
    [],
  ],
];

const NAMES_IN_PIECES: readonly Case[] = [
  [
    'a soft hyphen in a name',
    '“It is shut,” Ken O\u00ADde, a clerk, said.',
    ['Ken O\u00ADde (named): “It is shut,”'],
  ],
  [
    'a soft hyphen before a name',
    '“It is shut,” Ken \u00ADOde, a clerk, told the board.',
    ['Ken Ode (named): “It is shut,”'],
  ],
  [
    'a Dutch article in a name',
    'Ana in ’t Veld, a clerk, said: “It is shut.”',
    ['Ana in ’t Veld (named): “It is shut.”'],
  ],
];

describeCases('the subject of a participle', PARTICIPLES);
describeCases('who speaks before a colon', BEFORE_A_COLON);
describeCases('a clause with a verb of its own', WITH_A_VERB_OF_ITS_OWN);
describeCases('somebody else who', WHO_ELSE);
describeCases('somebody who is only told of', WHOM_IT_TELLS_OF);
describeCases('names in pieces', NAMES_IN_PIECES);
