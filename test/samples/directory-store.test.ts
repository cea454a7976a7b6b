import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../trees/temporary-repository.ts';
import { cases, row, storeOf } from './store-adapters.ts';

describe('directory', () => {
  test('a foreign or broken part is named and costs itself', async () => {
    const folder = temporaryFolder();
    const store = storeOf(folder);
    await store.append('support', [row('a')]);
    writeFileSync(path.join(folder, 'support', 'x1.jsonl'), 'not ours');
    writeFileSync(
      path.join(folder, 'support', 'x2.jsonl'),
      '{"pawl":"samples","schemaVersion":7,"status":"complete"}\n',
    );
    writeFileSync(
      path.join(folder, 'support', 'x3.jsonl'),
      '{"pawl":"samples","schemaVersion":1,"status":"complete"}\n{"a"',
    );
    expect(await cases(store)).toEqual(['a']);
    expect((await store.read('support')).problems).toMatchInlineSnapshot(`
      [
        {
          "message": "This is not a record file of pawl. Its first line is not the header of a record file.",
          "place": {
            "file": "support/x1.jsonl",
            "line": 1,
          },
        },
        {
          "message": "The record file has schema version 7. This pawl reads 1, 2.",
          "place": {
            "file": "support/x2.jsonl",
            "line": 1,
          },
        },
        {
          "message": "is cut off",
          "place": {
            "file": "support/x3.jsonl",
            "line": 2,
          },
        },
      ]
    `);
  });

  test('a folder that cannot be made is an error with a fix', async () => {
    const file = path.join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const store = storeOf(file);
    for (const deed of [() => store.append('support', [row('a')]), () => store.read('support')])
      await expect(deed()).rejects.toMatchObject({
        kind: 'unmeasured',
        help: { code: 'samples/store-unusable' },
      });
  });
});
