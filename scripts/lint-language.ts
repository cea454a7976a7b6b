// Reads what people read (Markdown, comments, docstrings, texts and test names) for patterns that plain English does without.
// Usage: node scripts/lint-language.ts [FOLDER|FILE ...]
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proseOf } from './language/prose.ts';
import { hardToRead } from './language/rules.ts';

const root = path.join(import.meta.dirname, '..');
const READ = [
  '*.md',
  '.changeset/*.md',
  'docs/**/*.md',
  '.github/**/*.md',
  '{src,test,bench,scripts}/**/*.{ts,tsx}',
];
/** They hold what the rules forbid. */
const UNREAD = new Set(['scripts/language/rules.ts', 'test/docs/language.test.ts']);

const asked = process.argv.slice(2);
const files = globSync(READ, { cwd: root })
  .filter((file) => !UNREAD.has(file) && !file.includes('node_modules'))
  .filter((file) => asked.length === 0 || asked.some((one) => file === one || file.startsWith(`${one}/`)))
  .sort();
let problems = 0;
for (const file of files)
  for (const { line, text } of proseOf(file, readFileSync(path.join(root, file), 'utf8')))
    for (const problem of hardToRead(text)) {
      problems += 1;
      console.error(`${file}:${line}: ${problem}`);
    }
console.log(`${files.length} files read, ${problems} hard places`);
if (problems > 0) process.exitCode = 1;
