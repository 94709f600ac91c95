import { english } from '../../../src/core/language/english/index.ts';
import { describeLanguage } from '../../contract/language.ts';
import { madeUpLanguage } from '../../fixtures/made-up-language.ts';

describeLanguage('English', english, {
  text: 'The rain went on. “The bridges were never safe,” said Ana Ruiz. Nobody crossed them.',
  sentences: ['The rain went on.', '“The bridges were never safe,” said Ana Ruiz.', 'Nobody crossed them.'],
  speaker: 'Ana Ruiz',
  said: 'The bridges were never safe',
  inflected: 'bridge',
  stopWord: 'were',
  question: 'Who crossed the bridges?',
  asked: ['cross', 'bridg'],
  greeting: 'good morning',
  more: 'more',
  withPronoun: 'What did she say?',
  withName: 'What did Ana Ruiz say?',
  altered: 'The bridges were always safe',
  alteration: 'negation',
  whoSaid: 'can you tell me who said bridges were never safe?',
  dated: 'Who crossed the bridges today?',
  today: 'today',
  inOutlet: 'Who crossed the bridges in the Riverside Gazette?',
  outlet: 'Riverside Gazette',
  amounts: ['ten', 'more than 12'],
});

describeLanguage('made up', madeUpLanguage, {
  text: 'La pluvo falis; «La pontos falis the was» vok Runo; Nenu transis;',
  sentences: ['La pluvo falis;', '«La pontos falis the was» vok Runo;', 'Nenu transis;'],
  speaker: 'Runo',
  said: 'La pontos falis the was',
  inflected: 'ponto',
  stopWord: 'la',
  question: 'Kio falis la pontos?',
  asked: ['fal', 'pont'],
  greeting: 'saluton',
  more: 'pli',
  withPronoun: 'kio li vokis?',
  withName: 'kio Runo vokis?',
  altered: 'La pontos ne falis the was',
  alteration: 'negation',
  whoSaid: 'kiu vokis pontos falis',
  dated: 'Kio falis la pontos hodjo?',
  today: 'hodjo',
  inOutlet: 'Kio falis la pontos en Gazeto?',
  outlet: 'Gazeto',
  amounts: ['du', 'tri'],
});
