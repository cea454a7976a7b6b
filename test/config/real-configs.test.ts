import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { discoverSuites } from '../../src/config/discovery/discover-suites.ts';
import { suiteInputs } from '../../src/inputs/suite-inputs.ts';
import { dataBeside } from '../support/files/data-beside.ts';

const root = dataBeside('promptfoo-configs');
const present = existsSync(root);
if (!present) console.warn(`Skipped: real promptfoo configs are not at ${root}.`);

describe.skipIf(!present)('real promptfoo configs', () => {
  const listed = present
    ? (JSON.parse(readFileSync(path.join(root, 'index.json'), 'utf8')) as { file: string }[])
    : [];
  const discovered = present ? discoverSuites({ root, ignore: [] }) : { suites: [], skipped: [] };
  const found = new Set([...discovered.suites, ...discovered.skipped].map(({ config }) => config));

  test('discovery finds every one that is named promptfooconfig, each with its own id', () => {
    const named = listed
      .map(({ file }) => file)
      .filter((file) => path.basename(file).startsWith('promptfooconfig'));
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter((file) => !found.has(file))).toEqual([]);
    expect(new Set(discovered.suites.map(({ id }) => id)).size).toBe(discovered.suites.length);
  });

  test('every literal file:// reference that exists is an input', async () => {
    let checked = 0;
    const missed: string[] = [];
    for (const { config } of discovered.suites) {
      const folder = path.dirname(config);
      const { files } = await suiteInputs({ root, suite: { config, paths: [] } });
      const text = readFileSync(path.join(root, config), 'utf8').replaceAll(/^\s*(#.*|outputPath:.*)$/gm, '');
      const references = [...text.matchAll(/file:\/\/([^\s"'#]+)/g)].map(([, name = '']) =>
        path.posix.join(folder, name),
      );
      const existing = references.filter((file) =>
        statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile(),
      );
      checked += existing.length;
      missed.push(...existing.filter((file) => !files.includes(file)));
    }
    expect(missed).toEqual([]);
    expect(checked).toBeGreaterThan(30);
  });
});
