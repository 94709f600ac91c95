import { summariseWay } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const OWNED: readonly Case[] = [
  [
    'a body that publishes it under its name',
    'The bridge was “close to collapse”, according to a Harbour Institute report.',
    ['Harbour Institute (sure) through Harbour Institute report'],
  ],
  [
    'whose figures they are',
    'The bridge was “close to collapse”, according to data from the Harbour Board.',
    ['Harbour Board (sure) through data'],
  ],
  [
    'a site, by its address',
    'The bridge was “close to collapse”, according to data from the traffic website harbour.com.',
    ['harbour.com (sure) through data'],
  ],
  [
    'but not when data are from',
    'The bridge was “close to collapse”, according to data from May.',
    ['data (unclear) through data'],
  ],
  [
    'a body that is only described, and spoke',
    'The Lorne standards committee said that it met. The bridge was “close to collapse”, the standards committee report said. It was “an abuse of power”, the document added.',
    [
      'Lorne standards committee (sure) through standards committee report',
      'Lorne standards committee (sure) through standards committee report',
    ],
  ],
  [
    'the letter, spoken of again and again',
    'The Lorne committee sent a letter to the port.\n\nThe letter came on Monday.\n\nThe port closed.\n\nThe bridge closed.\n\n“It is not safe,” the letter stated.',
    ['Lorne committee (probable) through letter'],
  ],
  [
    'no letter of long ago',
    'The Lorne committee sent a letter to the port.\n\nThe road closed.\n\nThe port closed.\n\nThe bridge closed.\n\n“It is not safe,” the letter stated.',
    ['the letter (unclear) through letter'],
  ],
  [
    'no document where none spoke',
    'Ken Ode came. It was “an abuse of power”, the document added.',
    ['the document (unclear)'],
  ],
  [
    'not the place that it is about',
    'The bridge was “close to collapse”, according to a Lorne report.',
    ['a Lorne report (unclear) through Lorne report'],
  ],
  [
    'a possessor before a verb that looks like a noun',
    'Ken Ode met Ana Ruiz. “It is not safe,” Ruiz’s disclosure states.',
    ['Ana Ruiz (sure) through disclosure'],
  ],
  [
    'a client, whose lawyers filed it',
    'Ana Ruiz’s attorneys filed a complaint on Monday. “It is not safe,” the complaint says.',
    ['Ana Ruiz (sure) through complaint'],
  ],
  [
    'whoever all others are of, where one was told of without an owner',
    'Ana Ruiz met the port. Ruiz’s complaint and Ruiz’s lawsuit were long. A lawsuit was filed in May. “It is not safe,” the complaint says.',
    ['Ana Ruiz (sure) through complaint'],
  ],
  [
    'nobody where the article tells of two',
    'Ruiz’s complaint and Ode’s lawsuit were long. A lawsuit was filed in May. “It is not safe,” the complaint says.',
    ['the complaint (unclear) through complaint'],
  ],
  [
    'whoever is only described',
    'The ministry sent a letter to the port. “It is not safe,” the letter read.',
    ['The ministry (unclear) through letter'],
  ],
  [
    'whoever denied it in a statement',
    'Ana Ruiz denied the claims in a statement shared on Monday. “It is safe,” the statement read.',
    ['Ana Ruiz (probable) through statement'],
  ],
  [
    'whoever flatly denied it',
    'Ana Ruiz flat-out denied the claims in a statement shared on Monday. “It is safe,” the statement read.',
    ['Ana Ruiz (probable) through statement'],
  ],
  [
    'a website',
    'Ken Ode runs a school. The school’s website says it “teaches pupils to swim”. It is old, the Lorne Council website notes: “It opened in May.”',
    ['The school’s website (unclear) through website', 'Lorne Council (sure) through Lorne Council website'],
  ],
  [
    'a website of "it"',
    'Brightmoor School closed on Monday. Its website says it “teaches pupils to swim”.',
    ['Brightmoor School (probable) through website'],
  ],
  [
    'whose study found it',
    'A 2019 study by Ana Ruiz found bridges are “late in the day”.',
    ['Ana Ruiz (sure) through 2019 study'],
  ],
  [
    'who conducted it',
    'A poll showed less. A survey conducted in May by the Harbour Institute found bridges are “late in the day”.',
    ['Harbour Institute (sure) through survey'],
  ],
  [
    'who published it, behind a comma',
    'The report, published on Monday by the Harbour Institute, says bridges are “late in the day”.',
    ['Harbour Institute (sure) through report'],
  ],
  [
    'a leading article',
    'A Harbour Times editorial called the bridge “a danger to all”.',
    ['Harbour Times (sure) through Harbour Times editorial'],
  ],
  [
    'an advertisement, from then on probably',
    'The Ode campaign’s new ad says she “wants to close the bridge”. The ad claims “nobody will be safe.”',
    ['Ode campaign (sure) through new ad', 'Ode campaign (probable) through ad'],
  ],
  [
    'an email and its receiver',
    'Ana Ruiz’s email to her supporters notes that the bridge “is a fine place”.',
    ['Ana Ruiz (sure) through email'],
  ],
  ['a possessor', '“It is not safe,” Ruiz’s complaint says.', ['Ruiz (sure) through complaint']],
  [
    'a possessor whom the article names in full',
    'Ana Ruiz sued the port in May. “It is not safe,” Ruiz’s amended complaint says.',
    ['Ana Ruiz (sure) through amended complaint'],
  ],
  [
    'a possessive pronoun',
    'Ana Ruiz said on Monday that the port had to know. “It is not safe,” her tweet read. “We all knew.”',
    ['Ana Ruiz (sure) through tweet'],
  ],
  [
    'a possessive pronoun before its name',
    'The port met Sofia Marsh. In her amended complaint, Ana Ruiz accuses Sofia Marsh of lies. “It is not safe,” the complaint says.',
    ['Ana Ruiz (sure) through complaint'],
  ],
  [
    'a possessive pronoun that nobody fits',
    'The port was silent. “It is not safe,” her tweet read.',
    ['her tweet (unclear) through tweet'],
  ],
  [
    'a sender',
    '“It is not safe,” a letter from Ana Ruiz to the board said.',
    ['Ana Ruiz (sure) through letter'],
  ],
  [
    'a sender behind the receiver',
    '“It is not safe,” says a letter sent to the board on Friday by Ana Ruiz.',
    ['Ana Ruiz (sure) through letter'],
  ],
  [
    'a sender who is described',
    '“It is not safe,” a letter from the ministry said.',
    ['the ministry (unclear) through letter'],
  ],
  [
    'behind "according to"',
    'The bridge was “close to collapse”, according to a report by Ana Ruiz.',
    ['Ana Ruiz (sure) through report'],
  ],
  [
    'not whoever got hold of it',
    '“It is not safe,” says a letter obtained by Harbour News.',
    ['a letter (unclear) through letter'],
  ],
  [
    'not whoever handed it out',
    'The ministry released the letter. “It is not safe,” the letter said.',
    ['the letter (unclear) through letter'],
  ],
  [
    'not the day from which it is',
    '“It is not safe,” says a letter from May.',
    ['a letter (unclear) through letter'],
  ],
];

const INTRODUCED: readonly Case[] = [
  [
    'by whoever filed it',
    'Ana Ruiz filed a complaint against the port in May.\n\nThe port denied it.\n\n“It is not safe,” the complaint says. “It never was.”',
    ['Ana Ruiz (sure) through complaint'],
  ],
  [
    'under another noun',
    'Ana Ruiz filed a lawsuit against the port in May. “It is not safe,” the complaint says.',
    ['Ana Ruiz (sure) through complaint'],
  ],
  [
    'by its possessor',
    'In Ruiz’s complaint Ken Ode is named. “It is not safe,” the complaint says.',
    ['Ruiz (sure) through complaint'],
  ],
  [
    'a statement, probably',
    'The Harbour Board issued a statement on Monday.\n\n“It is not safe,” the statement said.',
    ['Harbour Board (probable) through statement'],
  ],
  [
    'by whoever said something in it, probably',
    'Ana Ruiz denied in a letter that the bridge was closed. “It is safe,” the letter said.',
    ['Ana Ruiz (probable) through letter'],
  ],
  [
    'not where the last one is nobody’s',
    'Ana Ruiz issued a statement on Monday. A statement appeared on the door of the port too. “It is not safe,” the statement said.',
    ['the statement (unclear) through statement'],
  ],
  [
    'a statement of long before',
    'Ana Ruiz issued a statement on Monday.\n\nIt rained.\n\nIt snowed.\n\nIt rained.\n\n“It is not safe,” the statement said.',
    ['the statement (unclear) through statement'],
  ],
  [
    'never a document of another kind',
    'Ana Ruiz filed a complaint in May. “It is not safe,” the report says.',
    ['the report (unclear) through report'],
  ],
];

const TOLD: readonly Case[] = [
  [
    'by nobody where it is right behind the marks',
    'The bridge is “a danger to us all” according to Ana Ruiz.',
    ['Ana Ruiz (sure)'],
  ],
  [
    'by whom it is according to',
    'Ana Ruiz also said, “I do not care about it,” according to Ken Ode.',
    ['Ana Ruiz (sure), told by Ken Ode'],
  ],
  [
    'behind the reporting clause',
    '“I do not care about it,” Ana Ruiz said on Monday, according to Harbour News.',
    ['Ana Ruiz (sure), told by Harbour News'],
  ],
  [
    'before the reporting clause',
    'According to Harbour News, Ana Ruiz said: “I do not care about it.”',
    ['Ana Ruiz (sure), told by Harbour News'],
  ],
  [
    'one by another',
    'According to Ken Ode, Paul Rice recounted Ana Ruiz screaming, “I am the captain here.”',
    ['Ana Ruiz (sure), told by Paul Rice, told by Ken Ode'],
  ],
  [
    'a readout',
    'Ana Ruiz told Ken Ode in a call that she would “keep the bridge open”, a readout of the call said.',
    ['Ana Ruiz (probable), told by a readout'],
  ],
  [
    'not by whom other news is according to',
    '“I do not care about it,” Ana Ruiz said, and the bridge is closed, according to Ken Ode.',
    ['Ana Ruiz (probable)'],
  ],
  [
    'not by whoever speaks before',
    'Paul Rice told Ana Ruiz to go, to which Ana Ruiz replied: “I do not care about it.”',
    ['Ana Ruiz (sure)'],
  ],
  [
    'not by the speaker under a pronoun',
    'Ana Ruiz said that the bridge would be “safe for all of us,” she said.',
    ['Ana Ruiz (sure)'],
  ],
  [
    'not by the speaker’s own memoir',
    '“I do not care about it,” Ana Ruiz said, according to Ruiz’s memoir.',
    ['Ana Ruiz (sure)'],
  ],
  [
    'a news release of a body, which is one noun',
    'The port was closed, a Lorne Harbour Council news release says. “Stay home,” the statement reads.',
    ['Lorne Harbour Council (probable) through statement'],
  ],
  [
    'a memo that a body circulated on a day',
    'The Lorne Harbour Council circulated an Election Day memo to allies. “It is late,” the memo says.',
    ['Lorne Harbour Council (probable) through memo'],
  ],
  [
    'a message of a date',
    'Ana Ruiz wrote in a June 16, 2019 email that it was late. The message called it “critical.”',
    ['Ana Ruiz (probable) through message'],
  ],
  [
    'what somebody says in the letter',
    'Ana Ruiz, a nurse, said in the letter that it was “late.” “Stay home,” the letter states.',
    ['Ana Ruiz (sure)', 'Ana Ruiz (probable) through letter'],
  ],
  [
    'a tweet of a person',
    'Ana Ruiz left. The board spoke of a Ruiz tweet from May. The tweet called it “absurd.”',
    ['Ana Ruiz (probable) through tweet'],
  ],
  [
    'a letter from somebody described before the name',
    'The port was “closed”, according to a letter from the club’s director, Ana Ruiz.',
    ['Ana Ruiz (sure) through letter'],
  ],
  [
    'an account of somebody',
    'The port was “closed”, according to Ana Ruiz’s account.',
    ['Ana Ruiz (sure) through account'],
  ],
  [
    'a body that goes by its letters',
    'Ana Ruiz left. The UN report said it was “late.”',
    ['UN (sure) through UN report'],
  ],
];

describeCases('words told by others', TOLD, summariseWay);
describeCases('documents with their owner', OWNED, summariseWay);
describeCases('documents introduced before', INTRODUCED, summariseWay);
