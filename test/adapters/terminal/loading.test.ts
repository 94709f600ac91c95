import { expect, test } from 'vitest';
import { createLoadingReport } from '../../../src/adapters/terminal/loading.ts';
import { createOutput, createTerminal } from './sample-program.ts';

test('warnings are printed one line each, safely', async () => {
  const output = createOutput();
  const report = await createLoadingReport(output.stream);
  report.notices.warn('a.txt is left out:\nempty');
  report.notices.warn('\u001b[2J.txt is left out');
  report.finish();
  expect(output.text()).toBe('a.txt is left out: empty\n␛[2J.txt is left out\n');
});

test('a terminal shows a bar for many articles, and nothing of it stays', async () => {
  const output = createTerminal();
  const report = await createLoadingReport(output.stream);
  report.onProgress(1, 301);
  report.onProgress(301, 301);
  report.notices.warn('late');
  report.finish();
  expect(output.text()).toContain('Reading the archive');
  expect(output.text().endsWith('late\n')).toBe(true);
});

test('a terminal shows no bar for few articles', async () => {
  const output = createTerminal();
  const report = await createLoadingReport(output.stream);
  report.onProgress(1, 300);
  report.finish();
  expect(output.text()).toBe('');
});

test('elsewhere there is no bar', async () => {
  const output = createOutput();
  const report = await createLoadingReport(output.stream);
  report.onProgress(1, 10_000);
  report.finish();
  expect(output.text()).toBe('');
});
