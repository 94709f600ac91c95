import { followArchive } from '../../../src/corpus/follow-archive.ts';
import { describeArchive } from '../../contract/archive.ts';
import { createHardArchive } from '../../fakes/hard-archive.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';

describeArchive('held in memory', async (quoted) => buildArchive(quoted));
describeArchive('one that follows another', async (quoted) =>
  followArchive(() => buildArchive(quoted)).asOfNow(),
);
describeArchive('slow, and of what was asked only', async (quoted) =>
  createHardArchive(buildArchive(quoted)),
);
