import { describeDigestState } from '../contract/digest-state.ts';
import { describeStateStore } from '../contract/state-store.ts';
import { createInMemoryStateStore } from './in-memory-state-store.ts';

describeStateStore('in memory', async (clock) => createInMemoryStateStore(clock));
describeDigestState('in memory', async (clock) => createInMemoryStateStore(clock));
