import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { errorText, PawlError } from '../../src/errors.ts';
import {
  type PublicationFile,
  parsePublication,
  publicationText,
  readPublication,
} from '../../src/publish/publication-file.ts';
import { HEAD, publication } from '../github/publish-fixture.ts';

const facts = { repository: 'acme/shop', headSha: HEAD };
const gate: PublicationFile['gate'] = { title: null, comment: 'always' };
const annotation = { level: 'failure' as const, file: 'prompts/a.txt', line: 1, title: 't', message: 'm' };
const answer = publication({ annotations: [annotation], news: 'failures' });
const text = publicationText(facts, gate, answer);

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof PawlError && error.kind === 'usage') return errorText(error.help);
    throw error;
  }
  return 'not refused';
}

test('what one job wrote another reads', () => {
  expect(parsePublication(text, facts)).toEqual({ schemaVersion: 1, ...facts, gate, publication: answer });
});

const changed = (
  change: (file: { publication: Record<string, unknown> } & Record<string, unknown>) => void,
) => {
  const file = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};
test.each([
  ['no JSON', '{', 'It is not JSON.'],
  ['nothing', '', 'It is not JSON.'],
  [
    'another version',
    changed((file) => Object.assign(file, { schemaVersion: 2 })),
    'schemaVersion: Invalid input: expected 1',
  ],
  ['an unknown field', changed((file) => Object.assign(file, { token: 'x' })), 'Unrecognized key: "token"'],
  [
    'another commit',
    changed((file) => Object.assign(file, { headSha: '0'.repeat(40) })),
    'It is about acme/shop@0000000, this run about acme/shop@a1b2c3d.',
  ],
  [
    'another repository',
    changed((file) => Object.assign(file, { repository: 'evil/shop' })),
    'It is about evil/shop@a1b2c3d',
  ],
  [
    'a cancelled check',
    changed((file) => Object.assign(file.publication, { conclusion: 'cancelled' })),
    'publication.conclusion',
  ],
  [
    'a huge comment',
    changed((file) => Object.assign(file.publication, { comment: 'x'.repeat(65_537) })),
    'publication.comment',
  ],
  [
    'a path outside',
    changed((file) => Object.assign(file.publication, { annotations: [{ ...annotation, file: '../../x' }] })),
    'publication.annotations.0.file: a path inside the repository',
  ],
  [
    'line 0',
    changed((file) => Object.assign(file.publication, { annotations: [{ ...annotation, line: 0 }] })),
    'publication.annotations.0.line',
  ],
])('%s is refused', (_, content, why) => {
  expect(refusal(() => parsePublication(content, facts))).toContain(why);
});

test('a file that is missing, a folder or too large is not read', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pawl-publication-'));
  const file = path.join(folder, 'publication.json');
  expect(refusal(() => readPublication(file, facts))).toContain('There is no such file');
  expect(refusal(() => readPublication(folder, facts))).toContain('There is no such file');
  writeFileSync(file, ' '.repeat(5_000_000));
  expect(refusal(() => readPublication(file, facts))).toContain('It has 5000000 bytes');
  writeFileSync(file, text);
  expect(readPublication(file, facts).gate).toEqual(gate);
  rmSync(folder, { recursive: true });
});
