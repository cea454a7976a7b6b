import { expect, test } from 'vitest';
import {
  precisionBadge,
  trackRecordLine,
  trackRecordText,
} from '../../../src/report/nightly/track-record-text.ts';
import { columnsOf } from '../../../src/report/terminal/terminal-style.ts';
import { BLOCK_ENDINGS, type BlockEnding, trackRecord } from '../../../src/trust/blocks.ts';

const foundOf = (endings: readonly BlockEnding[]) => ({
  heads: 90,
  pulls: endings.map((ending, at) => ({ pull: 1000 + at, ending })),
  record: trackRecord(endings),
});
const some = foundOf([...Array<BlockEnding>(9).fill('mended'), 'wrong', 'accepted', 'open']);

test('one line for a summary', () => {
  expect(trackRecordLine(some)).toMatchInlineSnapshot(
    `"The gate's own blocks: 12 pull requests of 90 judged commits looked at: 9 mended, 1 accepted, 1 wrong, 1 open. Right where it is known: 9 of 10 (90.0 %, 95 % interval 55.5 % to 99.7 %)."`,
  );
  expect(trackRecordLine(foundOf(['open']))).toContain('Right where it is known: –.');
  expect(trackRecordLine(foundOf([]))).toBe("The gate's own blocks: none of 90 judged commits looked at.");
});

test('on a terminal, within 80 columns, with what each ending means', () => {
  expect(trackRecordText(some)).toMatchInlineSnapshot(`
    "Pull requests that Pawl blocked: 12, among 90 judged commits

         9  mended      #1000 #1001 #1002 #1003 #1004 #1005 #1006 #1007 …
            a later commit of the pull request passed
         1  accepted    #1010
            somebody accepted what was shown
         1  wrong       #1009
            called a false alarm, or a backtest finds nothing
         1  open        #1011
            the pull request waits

    Right where it is known: 9 of 10 (90.0 %, 95 % interval 55.5 % to 99.7 %)

    Right: mended, reverted and confirmed. Accepted, overridden, open and not known
    ones say nothing of that, and count in neither.
    "
  `);
  const all = trackRecordText(foundOf(BLOCK_ENDINGS.flatMap((each) => Array<BlockEnding>(20).fill(each))));
  expect(Math.max(...all.split('\n').map(columnsOf))).toBeLessThanOrEqual(80);
});

test('a badge; nothing is claimed where nothing is known', () => {
  expect(precisionBadge(some.record)).toEqual({
    schemaVersion: 1,
    label: 'pawl blocks that were right',
    message: '9 of 10',
    color: 'blue',
  });
  expect(precisionBadge(foundOf(['open']).record)).toMatchObject({ message: '–', color: 'lightgrey' });
});
