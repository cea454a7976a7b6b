import { expect, test } from 'vitest';
import { forgeWait } from '../../src/action/cancelled.ts';

/** Waits that end when the test says so. */
function stage() {
  const said: string[] = [];
  const pauses: { readonly ms: number; readonly end: () => void }[] = [];
  let cancel = () => {};
  const cancelled = new Promise<void>((done) => {
    cancel = done;
  });
  const pause = (ms: number) => new Promise<void>((end) => void pauses.push({ ms, end }));
  const wait = forgeWait(cancelled, (line) => said.push(line), pause);
  return { said, pauses, cancel, wait };
}

test('a long wait is said, a short one is not', () => {
  const { said, pauses, wait } = stage();
  wait(2_000);
  wait(120_000);
  expect(said).toEqual(['GitHub asks to wait 2 min before it takes more.']);
  expect(pauses.map(({ ms }) => ms)).toEqual([2_000, 120_000]);
});

test('a wait that is under way when the run is cancelled is cut short, and those after it are short', async () => {
  const { pauses, cancel, wait } = stage();
  const long = wait(120_000);
  cancel();
  await expect.poll(() => pauses.length).toBe(2);
  expect(pauses[1]?.ms).toBe(200);
  pauses[1]?.end();
  await long;
  wait(60_000);
  expect(pauses[2]?.ms).toBe(200);
});
