import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { errorText, PawlError } from '../../src/errors.ts';
import { directoryStore } from '../../src/samples/store/directory-store.ts';
import { temporaryFolder } from '../support/files/temporary.ts';
import { cases, pause, row, storeOf, terms } from './store-adapters.ts';

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

  test('a full disk, or one that cannot be written: what was stored stays, and nothing half-written is left', async () => {
    const folder = temporaryFolder();
    await storeOf(folder).append('support', [row('a')]);
    const failing = (code: string) =>
      directoryStore({
        folder,
        terms,
        pause,
        write: async (file, content) => {
          writeFileSync(file, content.subarray(0, content.length / 2));
          throw Object.assign(new Error(`${code}: it went wrong, write`), { code });
        },
      });
    const said = async (code: string) => {
      const error = await failing(code)
        .append('support', [row('b')])
        .catch((problem: unknown) => problem);
      return error instanceof PawlError ? errorText(error.help).replaceAll(folder, 'FOLDER') : String(error);
    };
    expect(await said('ENOSPC')).toMatchInlineSnapshot(`
      "The sample store could not be written: ENOSPC: it went wrong, write [samples/store-full]
        The disk is full. What was stored before is unchanged.
        To fix: free space on the disk of FOLDER; old samples go with: npx @pawl-dev/pawl baseline purge --before DAY"
    `);
    expect(await said('EACCES')).toMatchInlineSnapshot(`
      "The sample store could not be written: EACCES: it went wrong, write [samples/store-unusable]
        To fix: let pawl read and write FOLDER, or name another store in pawl.yaml:
          baseline:
            store: dir:.pawl/baseline"
    `);
    await expect(failing('ENOSPC').purge('support', () => false)).resolves.toBe(1);
    await storeOf(folder).append('support', [row('a')]);
    await expect(failing('ENOSPC').purge('support', ({ case: name }) => name === 'b')).resolves.toBe(1);
    await storeOf(folder).append('support', [row('a'), row('b', 1)]);
    await expect(failing('ENOSPC').purge('support', ({ case: name }) => name === 'b')).rejects.toMatchObject({
      help: { code: 'samples/store-full' },
    });
    expect(await cases(storeOf(folder))).toEqual(['a', 'b']);
    expect(readdirSync(path.join(folder, 'support'))).toEqual([expect.stringMatching(/^[0-9a-f]+\.jsonl$/)]);
  });

  test('samples are stored although there is no room to tidy up', async () => {
    const folder = temporaryFolder();
    for (let second = 0; second < 32; second += 1)
      await storeOf(folder).append('support', [row('a', second)]);
    const store = directoryStore({
      folder,
      terms,
      pause,
      write: async (file, content) => {
        // An archive: what was tidied up.
        if (content[0] === 0x1f) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        writeFileSync(file, content);
      },
    });
    await store.append('support', [row('b', 40)]);
    expect(await cases(store)).toHaveLength(33);
    await storeOf(folder).append('support', [row('b', 41)]);
    expect(readdirSync(path.join(folder, 'support'))).toHaveLength(1);
    expect(await cases(store)).toHaveLength(34);
  });

  test('while one rewrites, another waits; a lock whose holder was killed is broken', async () => {
    const folder = temporaryFolder();
    await storeOf(folder).append('support', [row('a')]);
    const lock = path.join(folder, 'support', '.rewrite.lock');
    writeFileSync(lock, '');
    const since = statSync(lock).mtimeMs;
    const purging = (hours: number, waited: () => Promise<void>) =>
      directoryStore({
        folder,
        terms: { ...terms, now: () => since + hours * 3_600_000 },
        pause: waited,
      }).purge('support', () => false);
    let waits = 0;
    const patient = async () => {
      waits += 1;
    };
    await expect(purging(0, patient)).rejects.toMatchObject({
      help: { code: 'samples/store-busy', fix: `wait for the other run; if there is none, delete ${lock}` },
    });
    expect(waits).toBe(60);
    expect(await cases(storeOf(folder))).toEqual(['a']);
    const ending = async () => rmSync(lock);
    await expect(purging(0, ending)).resolves.toBe(1);
    await storeOf(folder).append('support', [row('a')]);
    writeFileSync(lock, '');
    await expect(purging(1, async () => {})).resolves.toBe(1);
  });

  test('a damaged archive and what is not a file are named and skipped', { tags: ['slow'] }, async () => {
    const folder = temporaryFolder();
    const store = storeOf(folder);
    for (let second = 0; second < 33; second += 1) await store.append('support', [row('a', second)]);
    const [archive = ''] = readdirSync(path.join(folder, 'support'));
    const bytes = readFileSync(path.join(folder, 'support', archive));
    const put = (name: string, content: Buffer) => writeFileSync(path.join(folder, 'support', name), content);
    put('cut.jsonl.gz', bytes.subarray(0, bytes.length / 2));
    put('none.jsonl.gz', Buffer.from('no archive'));
    put(
      'bomb.jsonl.gz',
      gzipSync(Buffer.concat([Buffer.from('{"pawl":'), Buffer.alloc(130 * 1024 * 1024, 32)])),
    );
    mkdirSync(path.join(folder, 'support', 'folder.jsonl'));
    symlinkSync('/etc/passwd', path.join(folder, 'support', 'link.jsonl'));
    const { samples, problems } = await store.read('support');
    expect(samples).toHaveLength(33);
    expect(problems.map(({ place, message }) => `${place.file} ${message}`)).toMatchInlineSnapshot(`
      [
        "support/bomb.jsonl.gz This is not a record file of pawl. It is larger than 128 MB.",
        "support/cut.jsonl.gz It is cut off or damaged: unexpected end of file.",
        "support/folder.jsonl This is not a record file of pawl. It is not a regular file.",
        "support/link.jsonl This is not a record file of pawl. It is not a regular file.",
        "support/none.jsonl.gz It is cut off or damaged: incorrect header check.",
      ]
    `);
  });
});
