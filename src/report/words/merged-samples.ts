import { count, whole } from '../../numbers.ts';
import type { NotTaken, TakenOver } from '../../plan/stored/merged-samples.ts';
import { REFUSALS } from './stored-text.ts';

/** What became of the samples that other runs left, in lines for people; none where there were none. */
export function takenOverLines({ samples, otherKeys, refused }: TakenOver): readonly string[] {
  const pulls = [...new Set(samples.flatMap(({ origin }) => (origin ? [origin.number] : [])))];
  const from = pulls.length > 0 ? ` of ${pulls.map((number) => `#${number}`).join(', ')}` : '';
  const reasons = Object.entries({
    ...REFUSALS,
    'unknown-stage': 'not drawn by a gate',
    chosen: 'asked for because of an earlier answer',
  });
  const left = [
    ...(otherKeys > 0 ? [`${whole(otherKeys)} with other inputs`] : []),
    ...reasons.flatMap(([reason, text]) => {
      const times = refused[reason as NotTaken] ?? 0;
      return times > 0 ? [`${whole(times)} ${text}`] : [];
    }),
  ];
  return [
    ...(samples.length > 0
      ? [
          `${count(samples.length, 'sample')}${from} with main's inputs of today, taken over: not asked again.`,
        ]
      : []),
    ...(left.length > 0 ? [`Not taken over: ${left.join(', ')}.`] : []),
  ];
}
