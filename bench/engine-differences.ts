// Every config of the shared data by our engine and by promptfoo alone, cell by cell: the counts of docs/engine-differences.md.
// Takes some minutes: npx -c 'node bench/engine-differences.ts'
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { runDifferential } from '../test/slow/differential/run-differential.ts';

const folder = path.resolve(import.meta.dirname, '../../shared/data/promptfoo-configs');
if (!existsSync(folder)) {
  console.log(`skipped: ${path.relative(process.cwd(), folder)} is not here`);
  process.exit(0);
}
const index = z
  .array(z.object({ file: z.string() }))
  .parse(JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')));
const configs = [...new Set(index.map(({ file }) => file))].filter((file) =>
  existsSync(path.join(folder, file)),
);
const compared = await runDifferential(folder, configs);

const counts = new Map<string, number>();
for (const { cells } of compared) {
  for (const [comparison, count] of Object.entries(cells)) {
    counts.set(comparison, (counts.get(comparison) ?? 0) + count);
  }
}
const notLoaded = compared.filter((each) => each.notLoaded !== null);
console.log(`${compared.length} configs, ${notLoaded.length} load in neither`);
for (const [comparison, count] of counts) console.log(`${String(count).padStart(6)} cells: ${comparison}`);
for (const { config, differences } of compared.filter((each) => each.differences.length > 0)) {
  console.log(`\n${config}`);
  for (const difference of differences) console.log(`  ${difference.slice(0, 400)}`);
}
for (const each of notLoaded) console.log(`\n${each.config}\n  not loaded: ${each.notLoaded}`);
