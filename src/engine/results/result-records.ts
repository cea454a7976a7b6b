import { PawlError } from '../../errors.ts';
import type { ManifestCase } from '../../plan/manifest.ts';
import type { FileSample, ResultSet } from '../../plan/result-set.ts';
import { suiteCaseKey } from '../../samples/cell.ts';
import type { Records } from '../../samples/read-records.ts';
import type { Sample } from '../../samples/sample.ts';
import { namedCase, namedSlot, type ResultGrid, resultGrid, resultSuite } from './result-grid.ts';

/** Results from sample records (`pawl run`), suite by suite. Throws `PawlError` where they are of both sides. */
export function recordResults(file: string, { header, samples, problems }: Records): ResultSet {
  const suites = new Map<string, { readonly grid: ResultGrid; readonly samples: FileSample[] }>();
  const tags = new Map<string, Sample['tags']>();
  for (const { suite, slot, case: id, arm, ...sample } of samples) {
    if (arm !== samples[0]?.arm) throw twoArms(file);
    if (sample.tags) tags.set(suiteCaseKey({ suite, case: id }), sample.tags);
    const known = suites.get(suite) ?? { grid: resultGrid(namedSlot, taggedCase(suite, tags)), samples: [] };
    suites.set(suite, known);
    known.samples.push({ ...sample, cell: known.grid.cellOf(slot, id) });
  }
  const lines = problems.map(({ place, message }) => `line ${place.line ?? '?'} ${message}`);
  return {
    kind: 'pawl',
    file,
    suites: [...suites].map(([suite, found]) => resultSuite(suite, found.grid, found.samples)),
    judged: 'pass',
    notes: [
      ...(header.status === 'partial' ? [`The run that wrote ${file} stopped before its end.`] : []),
      ...(lines.length > 0
        ? [`Left out of ${file}: ${lines.slice(0, 3).join('; ')}${lines.length > 3 ? ' …' : ''}.`]
        : []),
    ],
  };
}

function taggedCase(suite: string, tags: ReadonlyMap<string, Sample['tags']>) {
  return (index: number, id: string): ManifestCase => {
    const own = tags.get(suiteCaseKey({ suite, case: id }));
    return { ...namedCase(index, id), ...(own && { tags: own }) };
  };
}

function twoArms(file: string): PawlError {
  return new PawlError({
    code: 'results/two-sides',
    what: 'This file holds samples of both main and the pull request.',
    why: '`pawl compare` takes one file for each side.',
    fix: 'record each side by itself: pawl run',
    place: { file },
  });
}
