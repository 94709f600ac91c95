import { type Access, OPEN_TO_ALL } from '../../src/chat/access.ts';

/** Somebody whom no rule names, where everybody is answered. */
export const OPEN_ACCESS: Access = {
  rules: OPEN_TO_ALL,
  visitor: { workspace: [], home: null, channel: null, people: [] },
};
