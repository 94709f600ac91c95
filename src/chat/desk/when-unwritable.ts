import { StateError } from '../../ports/state-store.ts';

/**
 * What was kept, or something else where nothing can be written, as on a full disk: an answer is worth more than the
 * buttons under it. Any other fault is thrown.
 */
export async function whenUnwritable<T>(kept: Promise<T>, otherwise: () => T): Promise<T> {
  try {
    return await kept;
  } catch (error) {
    if (error instanceof StateError && error.code === 'unwritable') return otherwise();
    throw error;
  }
}
