import type { Failures } from '../../../commands/training/failures.ts';
import { count } from '../../../numbers.ts';

/** What of the samples is not looked at, and why. */
export function otherSampleLines(
  { otherKeys, unknown }: Pick<Failures, 'otherKeys' | 'unknown'>,
  policyFile: string | null,
): readonly string[] {
  return [
    ...(otherKeys > 0
      ? [
          `${count(otherKeys, 'answer')} left out: another prompt, model or setting gave them than is checked out.`,
        ]
      : []),
    ...(unknown > 0
      ? [
          `${count(unknown, 'case')} of the samples left out: no suite of ${policyFile ?? 'the checkout'} holds them. If another policy file was used for the run, name it here too: --policy FILE`,
        ]
      : []),
  ];
}
