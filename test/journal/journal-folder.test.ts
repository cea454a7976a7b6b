import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { journalFolder } from '../../src/journal/journal-folder.ts';
import { temporaryFolder } from '../support/files/temporary.ts';

test("journals lie in the runner's folder for temporary files, else in that of git, and never in the checkout", () => {
  const place = temporaryFolder();
  const [root, outside, inside] = ['checkout', 'outside', 'checkout/tmp'].map((name) =>
    path.join(place, name),
  );
  for (const folder of [root, outside, inside]) mkdirSync(folder as string, { recursive: true });
  const linked = path.join(place, 'linked');
  symlinkSync(inside as string, linked);
  const of = (temporary?: string) => journalFolder(root as string, { RUNNER_TEMP: temporary });
  const own = path.join(root as string, '.git/pawl');
  expect(of(outside)).toBe(path.join(outside as string, 'pawl'));
  // What a change has committed there would be read as its journal.
  expect([of(), of(''), of(inside), of(linked), of(root)]).toEqual([own, own, own, own, own]);
  symlinkSync(inside as string, path.join(outside as string, 'pawl'));
  expect(of(outside)).toBe(own);
});
