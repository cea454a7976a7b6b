import type { Sample } from '../samples/sample.ts';

/** A case as the list `quarantine` of a policy names it. */
export function quarantineEntry({ suite, case: id }: Pick<Sample, 'suite' | 'case'>): string {
  return `${suite}: ${id}`;
}

/** The cases of a suite that a list names. */
export function quarantinedIn(suite: string, list: readonly string[]): ReadonlySet<string> {
  const head = quarantineEntry({ suite, case: '' });
  return new Set(list.flatMap((entry) => (entry.startsWith(head) ? [entry.slice(head.length)] : [])));
}
