// Configs by our engine and by promptfoo alone, cell by cell: the counts of docs/reference/engine-differences.md. Takes some minutes.
// Usage: npx -c 'node bench/engine-differences.ts [--write] [--promptfoo node_modules/promptfoo/dist/src/entrypoint.js]'
// --write renews the counts in the page. --promptfoo compares our own set with promptfoo's own command, too.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { examplesTable, ownTable, writeBlock } from '../test/slow/differential/differences-page.ts';
import { OWN_SET } from '../test/slow/differential/own/own-set.ts';
import {
  type ConfigComparison,
  runDifferential,
  runOwnSet,
} from '../test/slow/differential/run-differential.ts';

const { write, promptfoo } = parseArgs({
  options: { write: { type: 'boolean', default: false }, promptfoo: { type: 'string' } },
}).values;
const folder = path.resolve(import.meta.dirname, '../../shared/data/promptfoo-configs');

function show(compared: readonly ConfigComparison[]): void {
  for (const { config, differences, notLoaded } of compared) {
    if (notLoaded !== null) console.log(`\n${config}\n  not loaded: ${notLoaded}`);
    if (differences.length > 0) console.log(`\n${config}`);
    for (const difference of differences) console.log(`  ${difference.slice(0, 400)}`);
  }
}

function report(block: Parameters<typeof writeBlock>[0], table: string): void {
  console.log(`\n${block}\n\n${table}`);
  if (write) writeBlock(block, table);
}

if (existsSync(folder)) {
  const index = z
    .array(z.object({ file: z.string() }))
    .parse(JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')));
  const configs = [...new Set(index.map(({ file }) => file))];
  const compared = await runDifferential(
    folder,
    configs.filter((file) => existsSync(path.join(folder, file))),
  );
  show(compared);
  report('examples', examplesTable(compared));
} else {
  console.log(`examples skipped: ${path.relative(process.cwd(), folder)} is not here`);
}

const own = await runOwnSet(OWN_SET);
show(own);
report('own set', ownTable(OWN_SET, own));

if (promptfoo === undefined) {
  console.log('promptfoo’s own command skipped: name it with --promptfoo');
} else {
  const compared = await runOwnSet(OWN_SET, { command: path.resolve(promptfoo) });
  show(compared);
  report('own set, command', ownTable(OWN_SET, compared));
}
