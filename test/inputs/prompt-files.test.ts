import { describe, expect, test } from 'vitest';
import { promptFiles, variableFiles } from '../../src/inputs/prompt-files.ts';
import { temporaryTree } from '../support/files/temporary.ts';

const around = Object.fromEntries(
  ['a.txt', 'chat.json', 'case.txt', 'README.md', 'provider.py', 'check.js', 'helper.js', 'rules.txt'].map(
    (file) => [`evals/${file}`, ''],
  ),
);

describe('files that prompts are made of', () => {
  test.each<[string, string, Record<string, string>, readonly string[]]>([
    ['a text', 'prompts: [file://a.txt]', {}, ['a.txt']],
    ['chat messages', 'prompts: [chat.json]', {}, ['chat.json']],
    [
      'a template with what it includes',
      'prompts: [a.txt]',
      { 'a.txt': '{% include "rules.txt" %}' },
      ['a.txt', 'rules.txt'],
    ],
    [
      'a chat file with what it names',
      'prompts: [c.yaml]',
      { 'c.yaml': '- {role: system, content: file://rules.txt}' },
      ['c.yaml', 'rules.txt'],
    ],
    [
      'a prompt function with its imports',
      'prompts: [file://p.js:make]',
      { 'p.js': "import './helper.js'" },
      ['helper.js', 'p.js'],
    ],
    ['a Python prompt function', 'prompts: [file://p.py:make]', { 'p.py': '' }, ['p.py']],
    [
      'few-shot examples of every case',
      'defaultTest: {vars: {shots: file://rules.txt, name: README.md}}',
      {},
      ['rules.txt'],
    ],
    [
      'neither providers nor cases nor assertions',
      'prompts: ["{{q}}"]\nproviders: [python:provider.py]\ntests: [{vars: {q: file://case.txt}, assert: [{type: javascript, value: file://check.js}]}]',
      {},
      [],
    ],
    [
      'rules that every case names',
      'tests: [{vars: {q: file://case.txt, r: file://rules.txt}}, {vars: {q: a.txt, r: file://rules.txt}}]',
      {},
      ['rules.txt'],
    ],
    [
      'rules that every row of a table names',
      'tests: file://t.csv',
      { 't.csv': 'q,r\none,file://rules.txt\nfile://case.txt,"file://rules.txt"\n' },
      ['rules.txt'],
    ],
    [
      'rules that every line of cases names',
      'tests: [file://t.jsonl]',
      { 't.jsonl': '{"vars":{"r":"file://rules.txt"}}\n{"vars":{"q":"x","r":"file://rules.txt"}}\n' },
      ['rules.txt'],
    ],
    ['what the only case names', 'tests: [{vars: {q: file://case.txt}}]', {}, []],
    [
      'a file for all cases, with what it gives them',
      'defaultTest: file://d.yaml',
      { 'd.yaml': 'vars: {r: file://rules.txt}\nassert: [{type: javascript, value: file://check.js}]' },
      ['d.yaml', 'rules.txt'],
    ],
    ['a broken config', 'prompts: [', {}, []],
  ])('%s', async (_, config, files, expected) => {
    const own = Object.fromEntries(Object.entries(files).map(([file, text]) => [`evals/${file}`, text]));
    const root = temporaryTree({ ...around, ...own, 'evals/s.yaml': config });
    expect(await promptFiles(root, 'evals/s.yaml')).toEqual(expected.map((file) => `evals/${file}`));
  });

  test.each([
    ['its own', 'tests: [{vars: {r: file://a.txt, x: file://b.txt}}, {vars: {r: hello}}]'],
    [
      'one of a scenario',
      'scenarios: [{config: [{vars: {r: file://a.txt}}], tests: [{vars: {x: file://b.txt}}]}]',
    ],
    ['one of a table', 'tests: file://t.csv'],
    [
      'what all share',
      'defaultTest: {vars: {r: file://a.txt}, assert: [{type: equals, value: file://b.txt}]}',
    ],
  ])('the files of variables that any case names, by %s', async (_, config) => {
    const files = { 'a.txt': 'a', 'b.txt': 'b', 't.csv': 'r,x\nfile://a.txt,file://b.txt\nhello,there\n' };
    const root = temporaryTree({ ...files, 's.yaml': config });
    expect(await variableFiles(root, 's.yaml', (name) => name === 'r')).toEqual(['a.txt']);
  });

  test('the files of variables that several cases name', async () => {
    const config = 'tests: [{vars: {r: file://a.txt}}, {vars: {r: file://a.txt, x: file://b.txt}}]';
    const root = temporaryTree({ 'a.txt': 'a', 'b.txt': 'b', 's.yaml': config });
    expect(await variableFiles(root, 's.yaml', () => true, 2)).toEqual(['a.txt']);
  });

  test('a config that is code, or not there, or a tree that is not', async () => {
    const tree = temporaryTree({});
    expect(await promptFiles(`${tree}/gone`, 'promptfooconfig.yaml')).toEqual([]);
    expect(await promptFiles(temporaryTree({ 'promptfooconfig.js': '' }), 'promptfooconfig.js')).toEqual([]);
    expect(await promptFiles(tree, 'promptfooconfig.yaml')).toEqual([]);
  });
});
