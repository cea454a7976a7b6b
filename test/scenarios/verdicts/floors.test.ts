import { describe, expect, test } from 'vitest';
import { documentOf, pawlWith } from '../../support/command.ts';
import { scratchRepository } from '../../support/files/repository.ts';
import { simulatedModels } from '../../support/models/drawn-models.ts';
import { rulePrompt, ruleSuite } from '../../support/suites/rule-suite.ts';

const CONFIG = 'evals/gear/promptfooconfig.yaml';
const GEAR = ruleSuite('evals/gear');
const config = GEAR[CONFIG] as string;

/** The suite with cases that the prompt has no answer to. */
function withHardCases(cases: number): string {
  const hard = Array.from(
    { length: cases },
    (_, at) =>
      `  - description: hard ${at}\n    vars: { message: "About sledge ${at}" }\n    assert: [{ type: contains, value: "Sledges glide." }]\n`,
  );
  return config + hard.join('');
}

async function gate(change: Readonly<Record<string, string>>) {
  const policy = 'metrics: { pass: { gate: true, floor: 0.6 } }\n';
  using repository = scratchRepository({ ...GEAR, 'pawl.yaml': policy });
  repository.write(change);
  repository.commit('Change');
  const run = await pawlWith(simulatedModels())(
    ['gate', '--base', 'main', '--format', 'json'],
    repository.root,
  );
  const { verdict, title, reasons } = documentOf(run);
  return {
    code: run.code,
    verdict,
    title,
    codes: reasons.map(({ code }) => code),
    fixes: reasons.map(({ fix }) => fix),
  };
}

describe('a floor beside cases that have the inputs of main', () => {
  test('a few new cases that fail do not miss it, and the title says that the others were not asked', async () => {
    const run = await gate({ [CONFIG]: withHardCases(3) });
    expect([run.code, run.verdict]).toEqual([0, 'inconclusive']);
    expect(run.title).toBe(
      "Could not tell whether `gear` misses a floor. Pass rate is 0 % in the cases with answers. 12 cases have main's inputs and were not asked, so it is not known whether all together keep the floor of 60 %.",
    );
    expect(run.fixes).toEqual([
      'mend the cases that fail, or add cases: more of them tell whether the floor is kept.',
    ]);
  });

  test('so many new cases that fail that it is missed whatever the others do block', async () => {
    const run = await gate({ [CONFIG]: withHardCases(40) });
    expect([run.code, run.verdict]).toEqual([1, 'regressed']);
    expect(run.codes).toContain('floor-missed');
    expect(run.title).toMatch(
      /^`gear` misses a floor\. Pass rate is 0 % in the cases with answers\. Whatever the 12 that were not asked do, all together miss the floor of 60 %\.$/,
    );
    expect(run.fixes).toEqual([
      "mend the cases that fail. A floor that this PR sets can be lowered here. Main's own holds until a lower one is accepted.",
    ]);
  });

  test('where the prompt changes too, all cases are asked and all of them count', async () => {
    const run = await gate({
      [CONFIG]: withHardCases(3),
      'evals/gear/prompt.txt': rulePrompt([], 'You sell the best camping gear.'),
    });
    expect([run.code, run.verdict]).toEqual([0, 'pass']);
  });
});
