import type { SpeakerReader } from '../../../speakers/speaker-reader.ts';
import { buildSpeakersInSteps } from './build-directory.ts';
import { changeDirectory } from './changed/changed-directory.ts';
import { completeSpeaker } from './complete-speaker.ts';
import { findSpeakers, listSpeakers } from './find-speakers.ts';
import { findFullNames } from './full-names.ts';

/** Tells English names apart, and those of others as English news writes them. */
export const englishSpeakers: SpeakerReader = {
  build: buildSpeakersInSteps,
  change: changeDirectory,
  find: findSpeakers,
  list: listSpeakers,
  complete: completeSpeaker,
  fullNames: findFullNames,
};
