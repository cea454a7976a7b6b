import type { BrokenLines } from '../../compare/blame/diagnosis.ts';
import { fencedBlock, sentence } from '../escape.ts';
import { cutLines } from '../limits.ts';
import { lineSentences, restoringRows } from '../words/outputs/broken-lines.ts';

/** Bytes of the edits that restore main's lines. */
const EDIT_BYTES = 2_000;

/** Which changed lines did it, and the edit that restores them. */
export function lineBlock(lines: BrokenLines): string {
  const said = lineSentences(lines).map((text) => `**${sentence(text)}**`);
  const rows = restoringRows(lines);
  if (rows.length === 0) return said.join('\n');
  const edit = fencedBlock(cutLines(rows.join('\n'), EDIT_BYTES), 'diff');
  return `${said.join('\n')} To restore main's words:\n${edit}`;
}
