import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pawlWith } from '../support/command.ts';
import { simulatedModels } from '../support/drawn-models.ts';
import { scratchRepository } from '../support/repository.ts';
import { ruleSuite } from '../support/rule-suite.ts';

const pawl = pawlWith(simulatedModels());

describe('two result files are told apart', () => {
  test.each([
    ['a/samples.jsonl', 'b/samples.jsonl', 'a/samples.jsonl → b/samples.jsonl'],
    ['runs/a/x/samples.jsonl', 'runs/b/x/samples.jsonl', 'a/x/samples.jsonl → b/x/samples.jsonl'],
    ['old.jsonl', 'b/new.jsonl', 'old.jsonl → new.jsonl'],
    ['samples.jsonl', 'b/samples.jsonl', 'samples.jsonl → b/samples.jsonl'],
  ])('%s and %s', async (before, after, shown) => {
    using repository = scratchRepository(ruleSuite('evals/gear'));
    for (const file of [before, after]) {
      await pawl(['run', '--out', 'run'], repository.root);
      mkdirSync(path.dirname(path.join(repository.root, file)), { recursive: true });
      renameSync(path.join(repository.root, 'run/samples.jsonl'), path.join(repository.root, file));
    }
    const { code, stdout } = await pawl(['compare', before, after], repository.root);
    expect(code).toBe(0);
    expect(stdout).toContain(`pawl compare  ${shown}\n`);
  });
});
