import { expect, test } from 'vitest';
import { sentence } from '../../../src/report/escape.ts';
import { ruleChangeText } from '../../../src/report/words/rule-changes.ts';

test.each([
  ['0', '1', '0 → 1'],
  [null, 'block', 'none → block'],
  ['[]', '["gear: kettle"]', '`[]` → `["gear: kettle"]`'],
  [null, 'npm run ci: all', 'none → `npm run ci: all`'],
  [null, '["a`b: c"]', 'none → `["a\'b: c"]`'],
  [null, '["*a*: <b>"]', 'none → `["*a*: <b>"]`'],
])('a value that is edited is one name: %s to %s', (from, to, shown) => {
  const change = { kind: 'policy' as const, rule: 'setup', from, to, file: null, line: null, loosens: false };
  expect(sentence(ruleChangeText(change))).toBe(`\`setup\` ${shown}`);
});
