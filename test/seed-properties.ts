/**
 * Gives every property the same inputs at each run, so that a change is judged by what it changed. `SEED=random npm
 * test` looks for faults with other inputs; a number repeats a run.
 */
import process from 'node:process';
import fc from 'fast-check';

const { SEED = '20261130' } = process.env;

fc.configureGlobal(SEED === 'random' ? {} : { seed: Number(SEED) });
