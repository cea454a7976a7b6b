import { createHash } from 'node:crypto';
import type { Annotation } from '../report/documents/annotations.ts';
import { visibleText } from '../report/escape.ts';
import { cutCharacters } from '../report/limits.ts';

/** Name of the file that GitLab reads as `artifacts: reports: codequality`. */
export const CODE_QUALITY_FILE = 'gl-code-quality.json';

const SEVERITY = { notice: 'info', warning: 'minor', failure: 'critical' } as const;
/** A merge request shows one line an entry. */
const DESCRIPTION = 1_000;

/**
 * The annotations as GitLab's code quality report (https://docs.gitlab.com/ci/testing/code_quality/). A fingerprint is the digest of file and
 * title: a problem that stays is the same in the next pipeline, whatever its numbers are. Two of the same file and title
 * are told apart by their order.
 */
export function codeQualityText(annotations: readonly Annotation[]): string {
  const seen = new Map<string, number>();
  const entries = annotations.map(({ level, file, line, title, message }) => {
    const key = JSON.stringify([file, title]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      description: cutCharacters(visibleText(`${title}: ${message}`), DESCRIPTION),
      check_name: 'pawl',
      fingerprint: createHash('sha256').update(`${key}${count}`).digest('hex'),
      severity: SEVERITY[level],
      location: { path: file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
