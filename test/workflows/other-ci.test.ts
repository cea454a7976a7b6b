import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRequest } from '../../src/cli/args.ts';
import { ciBase } from '../../src/trees/git/ci-base.ts';
import { write } from '../support/files/repository.ts';
import { temporaryFolder } from '../support/files/temporary.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/how-to/other-ci.md');
const both = `${read('docs/how-to/gitlab.md')}\n${page}`;
const blocks = [...both.matchAll(/^```(yaml|groovy)\n(.*?)^```/gms)].map(([, language, text = '']) => ({
  file: text.split('\n')[0]?.replace(/^(?:#|\/\/) /, '') ?? '',
  language,
  text,
}));
const namesIn = (text = '') => [...text.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name as string);

describe('docs/how-to/gitlab.md and other-ci.md', () => {
  test('has a pipeline for each CI, and its YAML is right', () => {
    expect(blocks.map(({ file }) => file)).toEqual([
      '.gitlab-ci.yml',
      'azure-pipelines.yml',
      'bitbucket-pipelines.yml',
      '.circleci/config.yml',
      'Jenkinsfile',
    ]);
    for (const { language, text } of blocks)
      if (language === 'yaml') expect(parse(text, { strict: true, uniqueKeys: true })).toBeTypeOf('object');
  });

  test('GitLab gets the files that the gate writes, and the whole history', () => {
    const { pawl } = parse(blocks[0]?.text ?? '');
    expect(pawl.variables).toEqual({ GIT_DEPTH: '0' });
    expect(pawl.artifacts).toMatchObject({
      when: 'always',
      reports: { junit: '.pawl/junit.xml', codequality: '.pawl/gl-code-quality.json' },
    });
  });

  test('Jenkins tells npm where to keep what it loads: in a container its user often has the home `/`', () => {
    const [, cache] =
      /\bnpm_config_cache = "\$\{WORKSPACE_TMP\}(\/\w+)"/.exec(blocks.at(-1)?.text ?? '') ?? [];
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: path.join(temporaryFolder(), 'not-there'),
      npm_config_cache: `${temporaryFolder()}${cache}`,
    };
    expect(spawnSync('npm', ['config', 'get', 'cache'], { env, encoding: 'utf8' }).stdout.trim()).toBe(
      env.npm_config_cache,
    );
    expect(cache).toBe('/npm');
  });

  test('every command is one that pawl takes, and each pipeline has one and keeps report and tests', () => {
    const commands = [...both.matchAll(/npx --prefix \/ --yes @pawl-dev\/pawl ([\w ./-]*\w)/g)].map(
      ([, words = '']) => words,
    );
    for (const words of commands) expect(parseRequest(words.split(' '))).toMatchObject({ kind: 'run' });
    for (const { text } of blocks) {
      expect(text).toMatch(/npx --prefix \/ --yes @pawl-dev\/pawl gate/);
      expect(text).toContain('.pawl/junit.xml');
      expect(text).toContain('.pawl/report.html');
    }
  });

  const command = /^ +(npx .*)$/m.exec(page)?.[1] ?? '';
  test.each([
    ['runs it', command.replace('--prefix / ', ''), true],
    ['does not run it', command, false],
  ])('a change brings a package that is called as the gate is: the line %s', (_name, line, isTaken) => {
    const root = temporaryFolder();
    write(root, {
      'node_modules/.bin/pawl': { link: '../@pawl-dev/pawl/pawl.js' },
      'node_modules/@pawl-dev/pawl/package.json':
        '{"name":"@pawl-dev/pawl","version":"0.9.9","bin":"pawl.js"}',
      'node_modules/@pawl-dev/pawl/pawl.js': "#!/usr/bin/env node\nconsole.log('no gate');\n",
    });
    chmodSync(path.join(root, 'node_modules/@pawl-dev/pawl/pawl.js'), 0o755);
    const [program = '', ...words] = line.split(' ');
    const env = { ...process.env, npm_config_offline: 'true', npm_config_cache: temporaryFolder() };
    const { stdout } = spawnSync(program, words, { cwd: root, env, encoding: 'utf8' });
    expect(stdout.includes('no gate')).toBe(isTaken);
  });

  const rows = [...page.matchAll(/^\| ([\w ,]+) \| (`.*`) \| (.*) \|$/gm)].map(
    ([, ci = '', marks, sources]) => ({
      ci,
      marks: namesIn(marks),
      sources: namesIn(sources),
    }),
  );
  test.each(rows)('the base of $ci is what the gate takes', ({ ci, marks, sources }) => {
    for (const mark of marks) {
      for (const source of sources) {
        const value = source.endsWith('_SHA') ? 'b'.repeat(40) : 'target';
        const [name] = ci.split(',');
        expect(ciBase({ [mark]: '1', [source]: value })?.because).toBe(`chosen by ${source} (${name})`);
      }
      expect(ciBase({ [mark]: '1' })?.kind).toBe('fork-of-default');
    }
  });

  test('no variable of the gate is missing there', () => {
    const source = read('src/trees/git/ci-base.ts');
    const known = [...source.matchAll(/(?:branch\(|variable: )'([A-Z_]+)'/g)].map(
      ([, name]) => name as string,
    );
    expect(rows.flatMap(({ sources }) => sources).sort()).toEqual([...new Set(known)].sort());
    expect(known.length).toBeGreaterThan(7);
  });
});
