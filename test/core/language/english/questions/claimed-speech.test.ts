import { describe, expect, test } from 'vitest';
import { readClaimedSpeech } from '../../../../../src/core/language/english/questions/claimed-speech.ts';

describe('what a question claims that somebody said', () => {
  test.each([
    ['did Ana Ruiz say the bridge stays open?', 'Ana Ruiz', 'the bridge stays open'],
    ['Did Ruiz really say that the bridge stays open?', 'Ruiz', 'the bridge stays open'],
    ['has Ana Ruiz ever said “no bridge is safe”?', 'Ana Ruiz', 'no bridge is safe'],
    ['was it Ruiz who said the bridge stays open', 'Ruiz', 'the bridge stays open'],
    ['is Ana Ruiz the one who said: the bridge stays open?', 'Ana Ruiz', 'the bridge stays open'],
    ['so is it true that Ruiz said the bridge stays open?', 'Ruiz', 'the bridge stays open'],
    ['was Ruiz quoted as saying the bridge stays open?', 'Ruiz', 'the bridge stays open'],
    ['did Ruiz say to close the bridge at night?', 'Ruiz', 'to close the bridge at night'],
    ['did Ruiz say this is the last bridge, right?', 'Ruiz', 'this is the last bridge'],
  ])('%s', (line, who, words) => {
    expect(readClaimedSpeech(line)).toEqual({ who, words });
  });

  test.each([
    'did Ruiz say anything about the bridge?',
    'did Ruiz say that?',
    'did Ruiz say why the bridge was closed?',
    'did he say the bridge stays open?',
    'did people say the bridge stays open?',
    'did Ruiz deny that the bridge was closed?',
    'what did Ruiz say about the bridge?',
    'who said the bridge stays open?',
    'did Ruiz say bridge?',
    'was it Ruiz or Ode who said the bridge stays open?',
  ])('none: %s', (line) => {
    expect(readClaimedSpeech(line)).toBeNull();
  });
});
