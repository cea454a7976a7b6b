/**
 * What a text of a suite's config can change. `cases`: only what is asked, which the expanded cells hold already;
 * `prompts`: likewise, but for files that a prompt leaves to its provider.
 */
export type KeyRole = 'provider' | 'output' | 'score' | 'both' | 'prompts' | 'cases';

const SCORE = new Set([
  'assert',
  'assertScoringFunction',
  'rubricPrompt',
  'assertionTemplates',
  'derivedMetrics',
]);
const OUTPUT = new Set(['transform', 'transformVars', 'postprocess', 'provider', 'options']);
const CASES = new Set(['tests', 'scenarios', 'defaultTest', 'vars', 'description', 'metadata', 'tags']);

/** The role of a text by the named keys that lead to it from the top of the config, or of a file of tests. */
export function keyRole(keys: readonly string[], isConfig: boolean): KeyRole {
  const [top = ''] = keys;
  if (isConfig && (top === 'providers' || top === 'targets')) return 'provider';
  if (keys.some((key) => SCORE.has(key))) return 'score';
  if (keys.some((key, at) => key === 'provider' && keys[at - 1] === 'options')) return 'score';
  if (keys.includes('vars')) return 'cases';
  if (keys.some((key) => OUTPUT.has(key))) return 'output';
  if (isConfig && top === 'prompts') return 'prompts';
  if (!isConfig || CASES.has(top)) return 'cases';
  return 'both';
}
