import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const listed = (file: string) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/^-{80}\n\n(\S+@\S+)\nLicence: /gm)].map(
    ([, key = '']) => key,
  );

test('the bill of materials names what dist/ bundles, and nothing else', { tags: ['slow'] }, () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(root, 'scripts/sbom.mjs')], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect([status, stderr]).toEqual([0, '']);
  const bill = JSON.parse(stdout);
  const names = bill.components.map(({ name, version }: Record<string, string>) => `${name}@${version}`);
  const bundled = [
    ...listed('dist/THIRD_PARTY_LICENSES.txt'),
    ...listed('dist/engine/THIRD_PARTY_LICENSES.txt'),
  ];
  expect(bundled.length).toBeGreaterThan(0);
  expect(names.toSorted()).toEqual([...new Set(bundled)].toSorted());
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'pawl' } } });
  const refs = new Set(bill.components.map((component: Record<string, string>) => component['bom-ref']));
  const edges = bill.dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn);
  expect(edges.filter((ref: string) => !refs.has(ref))).toEqual([]);
});
