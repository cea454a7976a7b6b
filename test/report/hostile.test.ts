import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/documents/annotations.ts';
import { junitOf } from '../../src/report/documents/junit.ts';
import { terminalOf } from '../../src/report/terminal/terminal.ts';
import { expectOnlyText, hostileContext, hostileVerdict, OUTCOMES, SURFACES } from './hostile-surfaces.ts';
import { everyPiece, hostileText } from './hostile-text.ts';

// test/slow/attacks/hostile.test.ts does the same with drawn texts.
describe.each(SURFACES)('%s', (_, surface) => {
  const isText = (outcome: (typeof OUTCOMES)[number]) => expectOnlyText(surface, everyPiece, outcome);
  test.each(OUTCOMES.slice(0, 1))('makes nothing of hostile text but text and code (%s)', (outcome) =>
    isText(outcome),
  );
  test.each(OUTCOMES.slice(1))(
    'makes nothing of hostile text but text and code (%s)',
    { tags: ['slow'] },
    (outcome) => isText(outcome),
  );
});

test('a terminal shows no control character and starts no workflow command', { tags: ['slow'] }, () => {
  fc.assert(
    fc.property(hostileText, fc.constantFrom(...OUTCOMES), (text, outcome) => {
      const shown = terminalOf(hostileVerdict(text, outcome), hostileContext(text), {
        colour: false,
        width: 80,
      });
      for (const line of shown.split('\n')) {
        expect(line).not.toMatch(/[\x00-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]|^\s*::|##\w*\[/);
      }
    }),
  );
});

test('JUnit stays XML', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const xml = junitOf(hostileVerdict(text, 'regressed'), hostileContext(text));
      const tag = /<\/?[a-z]+(?: [a-z]+="[^"<>]*")*\/?>|<\?xml version="1.0" encoding="UTF-8"\?>/g;
      expect(xml.replace(tag, '')).not.toMatch(/[<>]|&(?!#\d+;)/);
    }),
  );
});

test('annotations stay on one visible title line and name no control character', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const { title, message } of annotationsOf(
        hostileVerdict(text, 'regressed'),
        hostileContext(text),
      )) {
        expect(title + message).not.toMatch(/[\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
        expect(title).not.toContain('\n');
      }
    }),
  );
});
