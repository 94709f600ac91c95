import { type Case, describeCases } from '../tables.ts';

const BODIES: readonly Case[] = [
  [
    'an office with its holder’s title',
    '“The road is closed,” the Lorne County Sheriff’s Office said.',
    ['Lorne County Sheriff’s Office (named): “The road is closed,”'],
  ],
  [
    'somebody of such an office',
    '“The road is closed,” said Lorne County Sheriff’s Office Lt. Ana Ruiz.',
    ['Ana Ruiz (named): “The road is closed,”'],
  ],
  [
    'a hospital of a group of people',
    '“The road is closed,” said Lorne Children’s Hospital.',
    ['Lorne Children’s Hospital (named): “The road is closed,”'],
  ],
  [
    'a service of a nation with two fields',
    '“The road is closed,” U.S. Customs and Border Protection said.',
    ['U.S. Customs and Border Protection (named): “The road is closed,”'],
  ],
  [
    'two fields that open the sentence',
    'Health and Human Services said “the road is closed.”',
    ['Health and Human Services (named): “the road is closed.”'],
  ],
  [
    'a place before two fields',
    '“The road is closed,” the Arizona Game and Fish Department said.',
    ['Arizona Game and Fish Department (named): “The road is closed,”'],
  ],
  [
    'a place that is a first name, too, before two fields',
    '“The road is closed,” the Lorne Fish and Wildlife Service said.',
    ['Lorne Fish and Wildlife Service (named): “The road is closed,”'],
  ],
  [
    'two fields and another body',
    '“The road is closed,” the Arizona Game and Fish Department and the Harbour Board said.',
    ['Arizona Game and Fish Department and Harbour Board (named): “The road is closed,”'],
  ],
  [
    'a country of two names',
    '“The road is closed,” Trinidad and Tobago said.',
    ['Trinidad and Tobago (named): “The road is closed,”'],
  ],
  [
    'a group and what it is for',
    '“We fly,” said Airlines for America.',
    ['Airlines for America (named): “We fly,”'],
  ],
  [
    'no group: a team and where somebody goes',
    'Ruiz left the Giants for Boston. “It was time,” the Giants said.',
    ['Giants (named): “It was time,”'],
  ],
  [
    'no body of two fields: two people with their offices',
    '“The road is closed,” Defense Secretary Ana Ruiz and Health Minister Ken Ode said.',
    ['Ana Ruiz and Ken Ode (named): “The road is closed,”'],
  ],
  [
    'no body: two bodies beside each other',
    '“The road is closed,” the State Department and the Health Ministry said.',
    ['State Department and Health Ministry (named): “The road is closed,”'],
  ],
];

describeCases('names of bodies', BODIES);
