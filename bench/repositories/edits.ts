import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { Random } from '../../src/stats/random.ts';
import { instructionsOf, type LocalSuite, writePrompt } from './local-repository.ts';

type Node = Record<string, unknown>;

/** What a pull request does to a suite. `apply` gives false where the suite has nothing of the kind. */
export interface Edit {
  readonly name: string;
  apply(root: string, suite: LocalSuite, random: Random): boolean;
}

/** One prompt of the suite, edited; false where that leaves it as it is. */
function onPrompt(change: (text: string, random: Random) => string): Edit['apply'] {
  return (root, suite, random) => {
    const prompt = suite.prompts[random.below(Math.max(1, suite.prompts.length))];
    if (prompt === undefined) return false;
    const text = change(prompt.text, random);
    if (text !== prompt.text) writePrompt(root, prompt, text);
    return text !== prompt.text;
  };
}

/** The config, edited as data; false where the edit does not apply. */
function onConfig(change: (config: Node, random: Random) => boolean): Edit['apply'] {
  return (root, suite, random) => {
    const file = path.join(root, suite.config);
    const config = parse(readFileSync(file, 'utf8')) as Node;
    const applies = change(config, random);
    if (applies) writeFileSync(file, stringify(config));
    return applies;
  };
}

/** A list of the config without one entry, where it has more. */
function withoutOne(key: 'tests' | 'providers'): Edit['apply'] {
  return onConfig((config, random) => {
    const list = config[key];
    if (!Array.isArray(list) || list.length < 2) return false;
    list.splice(random.below(list.length), 1);
    return true;
  });
}

/** Ordinary pull requests. Only `drop a line` can break anything: the model forgets what hung on the line. */
export const EDITS: readonly Edit[] = [
  { name: 'add white space', apply: onPrompt((text) => `${text.trimEnd()}\n\n`) },
  {
    name: 'add a sentence',
    apply: onPrompt((text) => (text.trimStart().startsWith('[') ? text : `Please take your time.\n${text}`)),
  },
  {
    name: 'drop a line',
    apply: onPrompt((text, random) => {
      const lines = instructionsOf(text);
      const dropped = lines[random.below(Math.max(1, lines.length))];
      return dropped === undefined ? text : text.replace(dropped, '');
    }),
  },
  { name: 'delete a test', apply: withoutOne('tests') },
  { name: 'delete a model', apply: withoutOne('providers') },
  {
    name: 'add a test',
    apply: onConfig(({ tests }, random) => {
      if (!Array.isArray(tests) || tests.length === 0) return false;
      const copied = tests[random.below(tests.length)] as Node | string;
      if (typeof copied === 'string') return false;
      tests.push({ ...copied, description: 'one more' });
      return true;
    }),
  },
];
