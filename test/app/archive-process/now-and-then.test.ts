import { describe, expect, it } from 'vitest';
import { nowAndThen } from '../../../src/app/archive-process/now-and-then.ts';

function tellAll(total: number, millisecondsEach: number): readonly number[] {
  const told: number[] = [];
  let now = 0;
  const tell = nowAndThen(
    (done) => told.push(done),
    () => now,
  );
  for (let done = 0; done <= total; done += 1) {
    tell(done, total);
    now += millisecondsEach;
  }
  return told;
}

describe('nowAndThen', () => {
  it('tells of the beginning, the end and ten things a second, however many there are', () => {
    expect(tellAll(1_000, 1)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000]);
  });

  it('tells of the beginning and the end where all is done at once', () => {
    expect(tellAll(100_000, 0)).toEqual([0, 100_000]);
  });

  it('tells of each thing that takes long', () => {
    expect(tellAll(3, 500)).toEqual([0, 1, 2, 3]);
  });
});
