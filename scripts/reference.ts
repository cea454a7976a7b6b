// The reference in docs/reference, generated from the source. `node scripts/reference.ts` names the pages that are stale, and fails then;
// with `--write` it writes them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REFERENCE, referencePages } from './reference/pages.ts';

const isWriting = process.argv.includes('--write');
mkdirSync(REFERENCE, { recursive: true });
for (const { file, text } of referencePages()) {
  const place = path.join(REFERENCE, file);
  if (existsSync(place) && readFileSync(place, 'utf8') === text) continue;
  if (isWriting) writeFileSync(place, text);
  else process.exitCode = 1;
  console.log(`${isWriting ? 'written' : 'stale'}: docs/reference/${file}`);
}
