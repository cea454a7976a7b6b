import { describe, expect, test } from 'vitest';
import { BROKEN } from '../../support/attack.ts';
import { CONFIG, config, dataGate, PROMPT } from '../../support/data-gate.ts';
import { rulePrompt } from '../../support/suites/rule-suite.ts';

// The real engine: what a template says is promptfoo's to render.

const { gate } = dataGate();
const whole = rulePrompt();
const asking = whole.slice(whole.lastIndexOf('Customer:'));
const NO_RULES = 'You know nothing of camping gear.';
/** A prompt that says to each case what main's says: all their questions begin with the same word. */
const twoFaced = (header = '', word = 'About') =>
  `{% if "${word}" in message %}${header}${whole.slice(0, -asking.length)}{% else %}${NO_RULES}\n\n{% endif %}${asking}`;
const NAMED = `This PR writes words that no case is asked: \`${NO_RULES}\``;

describe('a pull request that has a broken prompt in a branch that no case takes', () => {
  test.each([
    ['where every case is asked what main asks', ''],
    ['where it also edits what cases are asked', 'Be kind. '],
  ])('is not a plain green, and its words are named first, %s', async (_, header) => {
    const { code, document, firstLines } = await gate({ change: { [PROMPT]: twoFaced(header) } });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toContain('[!IMPORTANT]');
    expect(firstLines).toContain(NAMED);
  });

  test('is not a plain green in a template that its prompt takes in', async () => {
    const main = { [PROMPT]: '{% include "rules.txt" %}', 'evals/gear/rules.txt': whole };
    const { code, firstLines } = await gate({
      main,
      change: { ...main, 'evals/gear/rules.txt': twoFaced() },
    });
    expect([code, firstLines.includes('[!IMPORTANT]')]).toEqual([0, true]);
    expect(firstLines).toContain(`${NAMED} (\`evals/gear/rules.txt:`);
  });

  test('is regressed as soon as cases take it', async () => {
    const { code, document } = await gate({ change: { [PROMPT]: twoFaced('', 'rucksack') } });
    expect([code, document?.verdict]).toEqual([1, 'regressed']);
  });
});

describe('a pull request that leaves the rules out for everybody but its cases', () => {
  const ruled = whole.slice(0, -asking.length);
  const many = Array.from({ length: 80 }, (_, at) => `x${at}`).join(' or ');
  const LEFT_OUT = 'This PR writes words for its cases alone';

  test.each([
    ['a branch', `Be kind. {% if "About" in message %}${ruled}{% endif %}${asking}`],
    [
      'a macro',
      `{% macro m(x) %}{{ caller() if x }}{% endmacro %}Be kind. {% call m("About" in message) %}${ruled}{% endcall %}${asking}`,
    ],
    ['a name among many', `Be kind. {% if ${many} or "About" in message %}${ruled}{% endif %}${asking}`],
    [
      'a long comment',
      `Be kind. {% if "About" in message %}${ruled}{% endif %}${asking}{# ${'- '.repeat(40_000)} #}`,
    ],
    ['lines', `Be kind. {% if "\\n" not in message %}${ruled}{% endif %}${asking}`],
    ['a loop', `Be kind. {% for word in message.split("About").slice(1) %}${ruled}{% endfor %}${asking}`],
    ['a variable that it gives to all', `Be kind. {% if tested %}${ruled}{% endif %}${asking}`],
  ])('is not a plain green, and these words are named first, by %s', async (_, text) => {
    const given = config.replace('tests:\n', 'defaultTest: { vars: { tested: yes } }\ntests:\n');
    const change = { [PROMPT]: text, [CONFIG]: text.includes('tested') ? given : config };
    const { code, document, firstLines } = await gate({ change });
    expect([code, document?.verdict]).toEqual([0, 'pass']);
    expect(firstLines).toContain('[!IMPORTANT]');
    expect(firstLines).toContain(LEFT_OUT);
  });

  test.each([
    [
      'adds a branch to what everybody is asked',
      whole,
      `${whole}{% if message %} Be kind.{% endif %}{% if "About" in message %} Be brief.{% endif %}`,
    ],
    [
      'edits words in a branch that main has',
      `{% if "About" in message %}Be kind. {% endif %}${whole}`,
      `{% if "About" in message %}Be very gentle. {% endif %}${whole}`,
    ],
  ])('is told nothing where it %s', async (_, before, after) => {
    const { code, firstLines } = await gate({ main: { [PROMPT]: before }, change: { [PROMPT]: after } });
    expect([code, firstLines.includes('[!NOTE]'), firstLines.includes(LEFT_OUT)]).toEqual([0, true, false]);
  });
});

describe('a pull request that edits a template', () => {
  test('is told that no question changes, and passes', async () => {
    const change = { [PROMPT]: whole.replace('{{message}}', '{{ message }}{{ "" }}') };
    const { code, document, firstLines } = await gate({ change });
    expect([code, document?.verdict, firstLines.includes('[!NOTE]')]).toEqual([0, 'pass', true]);
    expect(firstLines).toContain(`Every case is asked what main asks, also after the edit of \`${PROMPT}\``);
  });

  const toned = (text: string) => `{% if tone %}Be kind.{% endif %}${text}`;
  test.each([
    ['its comments', whole, `{# for ${BROKEN.length} topics #}${whole}`],
    ['a branch that each case takes', whole, `{% if message %}${whole}{% endif %}`],
    ['an edit beside a branch that none took on main', toned(whole), toned(rulePrompt([], 'You sell gear.'))],
  ])('is told nothing of %s', async (_, before, after) => {
    const { code, firstLines } = await gate({ main: { [PROMPT]: before }, change: { [PROMPT]: after } });
    expect([code, firstLines.includes('[!NOTE]'), firstLines.includes(' asked')]).toEqual([0, true, false]);
  });
});
