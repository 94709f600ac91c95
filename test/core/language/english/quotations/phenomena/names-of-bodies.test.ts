import { summariseWay } from '../reading.ts';
import { type Case, describeCases } from '../tables.ts';

const BODIES: readonly Case[] = [
  [
    'a ministry of two things',
    '“The road is closed,” said the Ministry of Ports and Harbours.',
    ['Ministry of Ports and Harbours (named): “The road is closed,”'],
  ],
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

/** Names that go on over more than one small word, or over a list of fields. */
const LONG_NAMES: readonly Case[] = [
  [
    'Institute for the Study of War',
    'The Institute for the Study of War said it was “too late for that”.',
    ['Institute for the Study of War (sure)'],
  ],
  ['Port of Lorne', 'The Port of Lorne said it was “too late for that”.', ['Port of Lorne (sure)']],
  [
    'Panel on Climate Change',
    'The Panel on Climate Change said it was “too late for that”.',
    ['Panel on Climate Change (sure)'],
  ],
  [
    'Center for Research on Energy and Clean Air',
    'The Center for Research on Energy and Clean Air said it was “too late for that”.',
    ['Center for Research on Energy and Clean Air (sure)'],
  ],
  [
    'School of Hygiene and Tropical Medicine',
    'The School of Hygiene and Tropical Medicine said it was “too late for that”.',
    ['School of Hygiene and Tropical Medicine (sure)'],
  ],
  [
    'Lorne Society for the Prevention of Cruelty to Animals',
    'The Lorne Society for the Prevention of Cruelty to Animals said it was “too late for that”.',
    ['Lorne Society for the Prevention of Cruelty to Animals (sure)'],
  ],
  [
    'Committee for a Responsible Budget',
    'The Committee for a Responsible Budget said it was “too late for that”.',
    ['Committee for a Responsible Budget (sure)'],
  ],
  [
    'Office of the Inspector General',
    'The Office of the Inspector General said it was “too late for that”.',
    ['Office of the Inspector General (sure)'],
  ],
  [
    'Office of the Mayor',
    'The Office of the Mayor said it was “too late for that”.',
    ['Office of the Mayor (sure)'],
  ],
  [
    'Office of the Director of National Intelligence',
    'The Office of the Director of National Intelligence said it was “too late for that”.',
    ['Office of the Director of National Intelligence (sure)'],
  ],
  [
    'Office of the High Commissioner for Refugees',
    'The Office of the High Commissioner for Refugees said it was “too late for that”.',
    ['Office of the High Commissioner for Refugees (sure)'],
  ],
  [
    'Association of Chief Police Officers',
    'The Association of Chief Police Officers said it was “too late for that”.',
    ['Association of Chief Police Officers (sure)'],
  ],
  [
    'Committee on Health, Education, Labor and Pensions',
    'The Committee on Health, Education, Labor and Pensions said it was “too late for that”.',
    ['Committee on Health, Education, Labor and Pensions (sure)'],
  ],
  [
    'Academies of Sciences, Engineering, and Medicine',
    'The Academies of Sciences, Engineering, and Medicine said it was “too late for that”.',
    ['Academies of Sciences, Engineering, and Medicine (sure)'],
  ],
  [
    'Archdiocese of Lorne',
    'The Archdiocese of Lorne said it was “too late for that”.',
    ['Archdiocese of Lorne (sure)'],
  ],
  [
    'Movement for Black Lives',
    'The Movement for Black Lives said it was “too late for that”.',
    ['Movement for Black Lives (sure)'],
  ],
  [
    'Commission on Security and Cooperation in Europe',
    'The Commission on Security and Cooperation in Europe said it was “too late for that”.',
    ['Commission on Security and Cooperation in Europe (sure)'],
  ],
  [
    'but not with the office of somebody who is named',
    'The Department of Health, Education Secretary Ana Ruiz said, was “too late for that”.',
    ['Ana Ruiz (sure)'],
  ],
  [
    'nor with another body, who are two',
    'The Ministry of Health and World Harbour said it was “too late for that”.',
    ['Ministry of Health and World Harbour (sure)'],
  ],
];

describeCases('a name of several parts is whole:', LONG_NAMES, summariseWay);
