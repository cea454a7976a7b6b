import { parse } from 'yaml';
import { type Policy, policySchema } from './policy.ts';

/**
 * What the text of a policy says of reports, whatever else in it is wrong; the defaults where it says nothing, or where
 * that cannot be read. For a policy that is not on disk.
 */
export function reportPolicy(text: string): Policy['report'] {
  const { report } = policySchema.shape;
  const found = report.safeParse(plainReport(text));
  return found.success ? found.data : report.parse(undefined);
}

function plainReport(text: string): unknown {
  try {
    const plain: unknown = parse(text, { maxAliasCount: 100, logLevel: 'silent' });
    return plain !== null && typeof plain === 'object' && 'report' in plain ? plain.report : undefined;
  } catch {
    return undefined;
  }
}
