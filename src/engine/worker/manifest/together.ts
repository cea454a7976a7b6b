import type { Together } from '../../../plan/manifest.ts';
import { flatAssertions } from '../checks/grader-calls.ts';
import type { Grid } from '../loading/dry-run.ts';

/** How much of a grid one evaluation must hold together, and the field of the suite that says so. */
export function togetherOf(grid: Grid): Together {
  const options = grid.rows.map(({ test }) => test.options ?? {});
  const suite = (reason: string): Together => ({ kind: 'suite', reason });
  if (options.some(({ storeOutputAs }) => storeOutputAs))
    return suite('a test stores its output (storeOutputAs)');
  if (options.some(({ runSerially }) => runSerially))
    return suite('tests run one after another (runSerially)');
  const texts = [
    ...grid.columns.map(({ prompt }) => prompt.raw),
    ...options.flatMap(({ prefix, suffix }) => [prefix, suffix]),
  ];
  if (texts.some((text) => typeof text === 'string' && /\b_conversation\b/.test(text))) {
    return suite('a prompt holds the conversation so far (_conversation)');
  }
  const browser = grid.columns.some(({ provider }) => {
    return (
      provider.id() === 'browser-provider' &&
      (provider.config as { persistSession?: unknown })?.persistSession
    );
  });
  if (browser) return suite('a browser session is kept (persistSession)');
  const checks = grid.rows.flatMap(({ test }) => flatAssertions(test));
  const comparison = checks.find(compares);
  const alone = checks.every((check) => compares(check) || check.weight === 0)
    ? ' and checked by nothing else: what makes all of them worse alike shows nowhere'
    : '';
  return comparison
    ? { kind: 'row', reason: `the outputs of a row are compared (${comparison.type})${alone}` }
    : { kind: 'cell' };
}

function compares({ type }: { readonly type: string }): boolean {
  return type === 'max-score' || type.startsWith('select-');
}
